/** The words of a picture of the map: whoever asks for one brings them in its language. */
export interface StaticMapWords {
  /** What the picture is about, and the sentence with what was found. */
  readonly title: string;
  readonly sentence: string;
  /** For those who do not see it: the counts as text. */
  readonly description: string;
  /** The number of the map's review, or that the map is schematic. */
  readonly review: string;
  readonly sources: string;
  /** The newest date of a source, where one is known. */
  readonly newest: string | null;
  readonly attribution: string | null;
  readonly legendArea: string;
  readonly legendLine: string;
  readonly countingRule: string;
  /** What stands under a province that the theme has no data for. */
  readonly noData: string;
  placesAndRecords(facts: { readonly places: number; readonly records: number }): string;
  kilometres(count: number): string;
}
