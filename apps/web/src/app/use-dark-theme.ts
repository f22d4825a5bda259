import { useSyncExternalStore } from "react";
import { useReading } from "./reading.tsx";

const preference = "(prefers-color-scheme: dark)";

/** Whether the page is dark: by the address, else by the reader's system; a server takes it for light. */
export function useDarkTheme(): boolean {
  const { address } = useReading();
  const system = useSyncExternalStore(
    changed => {
      const media = matchMedia(preference);
      media.addEventListener("change", changed);
      return () => media.removeEventListener("change", changed);
    },
    () => matchMedia(preference).matches,
    () => false,
  );
  return address.theme === null ? system : address.theme === "dark";
}
