import type { Theme } from "@atlas/cartography/palette";
import { useSyncExternalStore } from "react";
import { useReading } from "./reading.tsx";

const preference = "(prefers-color-scheme: dark)";

/** The colours of the page: by the address, else by the reader's system; a server takes it for light. */
export function useTheme(): Theme {
  const { address } = useReading();
  const isDark = useSyncExternalStore(
    changed => {
      const media = matchMedia(preference);
      media.addEventListener("change", changed);
      return () => media.removeEventListener("change", changed);
    },
    () => matchMedia(preference).matches,
    () => false,
  );
  // A builder's address has the theme of its embed.
  const chosen = address.surface === "share" ? null : address.theme;
  return chosen ?? (isDark ? "dark" : "light");
}
