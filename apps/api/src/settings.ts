/** What an operator can set: the README's table and the reader of the environment are both held to this list. */
export interface Setting {
  readonly name: string;
  /** The value where none is set, as the README writes it. */
  readonly fallback: string;
  readonly meaning: string;
}

export const settings = [
  { name: "HOST", fallback: "127.0.0.1", meaning: "address the server listens on" },
  { name: "PORT", fallback: "8787", meaning: "port the server listens on; 0 takes any free one" },
  {
    name: "PUBLIC_URL",
    fallback: "",
    meaning:
      "origin of absolute links, with the path that a proxy puts before ours; empty: as the request says",
  },
  { name: "GEODATA_DIR", fallback: "./geodata", meaning: "folder of the source files" },
  {
    name: "DEFAULT_LANGUAGE",
    fallback: "zh-Hans",
    meaning: "zh-Hans, zh-Hant or en: stands without a prefix",
  },
  { name: "CONTACT_URL", fallback: "", meaning: "web or mail address for reports of errors" },
  {
    name: "FRAME_ANCESTORS",
    fallback: "*",
    meaning: "who may embed besides the atlas itself: origins separated by spaces, or *",
  },
  {
    name: "MESSAGE_ORIGINS",
    fallback: "*",
    meaning: "whose pages may command an embed they frame: origins separated by spaces, or *",
  },
  { name: "BASEMAP", fallback: "builtin", meaning: "builtin, none, or the address of a MapLibre style" },
  { name: "WORLDVIEW", fallback: "cn", meaning: "outline of countries: cn or intl" },
  { name: "MAP_REVIEW_NUMBER", fallback: "", meaning: "number of the map's review, printed on every map" },
  { name: "MAP_ATTRIBUTION", fallback: "", meaning: "further line to print on every map" },
] as const satisfies readonly Setting[];

export type SettingName = (typeof settings)[number]["name"];
