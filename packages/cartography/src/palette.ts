/**
 * Every colour of the atlas, named by meaning, for light, for dark and for strong contrast. Values and their measured contrast
 * and colour-blindness distances: the atlas's design notes, repeated as tests in `palette.test.ts`.
 */
export type Theme = "light" | "dark" | "contrast";

export interface Palette {
  /** Panels, pages and their text. */
  readonly panel: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly hairline: string;
  readonly control: string;
  readonly hover: string;
  readonly inverse: string;
  readonly onInverse: string;
  /** Home, links and warnings; nothing else is red. */
  readonly red: string;
  readonly redText: string;
  readonly onRed: string;
  readonly bar: string;
  readonly barBegan: string;
  /** The map. */
  readonly sea: string;
  readonly waterlines: readonly [string, string, string];
  readonly land: string;
  readonly neighbour: string;
  readonly partner: string;
  readonly partnerSelected: string;
  readonly homeArea: string;
  readonly river: string;
  readonly nationalLine: string;
  readonly nationalBand: string;
  /** The band where it fades into the land. */
  readonly nationalBandFade: string;
  readonly countryLine: string;
  readonly provinceLine: string;
  readonly landLabel: string;
  readonly neighbourLabel: string;
  readonly seaLabel: string;
  readonly halo: string;
  /** By type family. */
  readonly families: Readonly<Record<string, string>>;
}

const light: Palette = {
  panel: "#FFFFFF",
  ink: "#1B222B",
  ink2: "#4B5663",
  ink3: "#5F6A76",
  hairline: "#D9DEE3",
  control: "#8A94A0",
  hover: "#F3F5F7",
  inverse: "#1B222B",
  onInverse: "#FFFFFF",
  red: "#C8402F",
  redText: "#B3361F",
  onRed: "#FFFFFF",
  bar: "#B4BDC6",
  barBegan: "#4B5663",
  sea: "#E6EDF1",
  waterlines: ["#DFE8ED", "#D5E1E8", "#CAD9E2"],
  land: "#FCFBF8",
  neighbour: "#F0EFEA",
  partner: "#E7E2D6",
  partnerSelected: "#D6CDB8",
  homeArea: "#F6DDD8",
  river: "#CFDDE8",
  nationalLine: "#7D7A72",
  nationalBand: "#EDE9DF",
  nationalBandFade: "#F5F2EB",
  countryLine: "#C9C6BD",
  provinceLine: "#D6D2C6",
  landLabel: "#65645E",
  neighbourLabel: "#666A6E",
  seaLabel: "#46657C",
  halo: "#FCFBF8",
  families: {
    economy: "#C17308",
    innovation: "#4A86CC",
    people: "#4D34A6",
    livelihood: "#96185A",
    space: "#38784F",
    governance: "#6F7A84",
  },
};

const dark: Palette = {
  panel: "#151D24",
  ink: "#EEF2F5",
  ink2: "#B9C3CC",
  ink3: "#93A0AB",
  hairline: "#2C3740",
  control: "#6F7C88",
  hover: "#1D2730",
  inverse: "#EEF2F5",
  onInverse: "#151D24",
  red: "#F0705C",
  redText: "#F0705C",
  onRed: "#151D24",
  bar: "#45525E",
  barBegan: "#B9C3CC",
  sea: "#10171D",
  waterlines: ["#111A21", "#131E26", "#15222C"],
  land: "#202B33",
  neighbour: "#1A232A",
  partner: "#2D3942",
  partnerSelected: "#43525E",
  homeArea: "#3F2A2B",
  river: "#142029",
  nationalLine: "#8896A1",
  nationalBand: "#28343D",
  nationalBandFade: "#243038",
  countryLine: "#333F49",
  provinceLine: "#303C46",
  landLabel: "#96A2AC",
  neighbourLabel: "#87939D",
  seaLabel: "#7391A8",
  halo: "#151D24",
  families: {
    economy: "#F0BC4A",
    innovation: "#6D9ADC",
    people: "#8A63E6",
    livelihood: "#C0628F",
    space: "#5AD6A6",
    governance: "#C3CCD6",
  },
};

/** White and bright on black: text at 7:1 or more, marks and lines at 4.5:1 or more, no tint that carries meaning. */
const strong: Palette = {
  panel: "#000000",
  ink: "#FFFFFF",
  ink2: "#FFFFFF",
  ink3: "#D7DDE2",
  hairline: "#9AA6B1",
  control: "#FFFFFF",
  hover: "#23303A",
  inverse: "#FFFFFF",
  onInverse: "#000000",
  red: "#FF8A76",
  redText: "#FF9B89",
  onRed: "#000000",
  bar: "#7C8894",
  barBegan: "#FFFFFF",
  sea: "#000000",
  waterlines: ["#060B0F", "#0B1218", "#0F1820"],
  land: "#141B21",
  neighbour: "#10161B",
  partner: "#33414C",
  partnerSelected: "#51626F",
  homeArea: "#552E2C",
  river: "#0B1218",
  nationalLine: "#DCE3E9",
  nationalBand: "#1D262E",
  nationalBandFade: "#182027",
  countryLine: "#7A8792",
  provinceLine: "#5F6C77",
  landLabel: "#E4E9ED",
  neighbourLabel: "#C6CED5",
  seaLabel: "#B9D2E4",
  halo: "#000000",
  families: {
    economy: "#F9B546",
    innovation: "#6CACD8",
    people: "#8E6CFF",
    livelihood: "#D56393",
    space: "#63EDA6",
    governance: "#C3CCD6",
  },
};

export const palettes: Readonly<Record<Theme, Palette>> = { light, dark, contrast: strong };
