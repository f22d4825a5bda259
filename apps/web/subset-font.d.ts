declare module "subset-font" {
  /** The part of the package that is used here; it brings no types. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      readonly targetFormat: "sfnt";
      readonly variationAxes: Readonly<Record<string, number>>;
      readonly noHinting: boolean;
      readonly dropTables: readonly string[];
    },
  ): Promise<Buffer>;
}
