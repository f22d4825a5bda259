/** What a command answers: the text for the terminal and the exit code (0 done, 1 problems found, 2 wrong use). */
export interface Outcome {
  readonly text: string;
  readonly exitCode: 0 | 1 | 2;
}
