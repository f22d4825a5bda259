/** Where the export will stand and what it holds. */
export interface Stand {
  /** Origin, where it is known, and base path. */
  readonly site: string;
  readonly base: string;
  /** The query whose programmes it holds, as words; "" for all. */
  readonly words: string;
}
