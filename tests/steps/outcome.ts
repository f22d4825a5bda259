/** What a step of `npm test` found. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** Names of the tests that were skipped. */
  readonly skipped: readonly string[];
}

export const onePassed: Outcome = { passed: 1, failed: 0, skipped: [] };
export const oneFailed: Outcome = { passed: 0, failed: 1, skipped: [] };
