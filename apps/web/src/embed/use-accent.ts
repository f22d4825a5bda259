import { useEffect } from "react";
import { useReading } from "../app/reading.tsx";
import { useTheme } from "../app/use-theme.ts";

/** Loads the code of accents only where a host has chosen one. */
export function useAccent(): void {
  const { accent } = useReading().address;
  const theme = useTheme();
  useEffect(() => {
    if (accent === null) return;
    let current = true;
    import("./accent.ts").then(
      ({ wearAccent }) => current && wearAccent(accent, theme),
      error => console.error(error),
    );
    return () => {
      current = false;
      for (const name of ["--accent", "--on-accent", "--accent-text"])
        document.documentElement.style.removeProperty(name);
    };
  }, [accent, theme]);
}
