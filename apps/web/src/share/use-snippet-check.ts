import { type RefObject, useEffect, useRef, useState } from "react";
import { useReading } from "../app/reading.tsx";
import { type CheckResult, checkSnippet } from "./check-snippet.ts";

export interface SnippetCheck {
  readonly snippet: string;
  readonly at: Date;
  readonly results: readonly CheckResult[];
}

export interface SnippetChecks {
  readonly running: boolean;
  /** The last check that has ended. */
  readonly last: SnippetCheck | null;
  /** Why the last one broke off. */
  readonly broken: string | null;
  readonly run: (snippet: string) => void;
}

/** Checks snippets on a stage, one at a time. */
export function useSnippetCheck(stage: RefObject<HTMLElement | null>): SnippetChecks {
  const { settings } = useReading();
  const [state, setState] = useState<Omit<SnippetChecks, "run">>({
    running: false,
    last: null,
    broken: null,
  });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const run = async (snippet: string) => {
    if (running.current) return;
    const control = new AbortController();
    running.current = control;
    setState({ ...state, running: true, broken: null });
    try {
      const parts = { snippet, stage: stage.current!, settings, signal: control.signal };
      const results = await checkSnippet(parts);
      setState({ running: false, last: { snippet, at: new Date(), results }, broken: null });
    } catch (error) {
      if (control.signal.aborted) return;
      console.error(error);
      setState({ running: false, last: state.last, broken: String(error) });
    } finally {
      running.current = null;
      stage.current?.replaceChildren();
    }
  };
  return { ...state, run };
}
