import { useEffect, useRef } from "react";
import { useReading } from "../app/reading.tsx";
import type { Host } from "./host.ts";

/** Speaks with the page around an embed, where there is one; its code is loaded there alone. */
export function useHost(): void {
  const reading = useReading();
  const host = useRef<Host | null>(null);
  const latest = useRef(reading);
  latest.current = reading;
  useEffect(() => {
    if (parent === window) return;
    let isGone = false;
    import("./host.ts").then(
      ({ meetHost }) => {
        if (!isGone) host.current = meetHost(() => latest.current);
      },
      error => console.error(error),
    );
    return () => {
      isGone = true;
      host.current?.leave();
      host.current = null;
    };
  }, []);
  useEffect(() => host.current?.follow(reading), [reading]);
}
