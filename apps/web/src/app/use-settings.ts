import { useMemo, useSyncExternalStore } from "react";
import type { PageSettings } from "../page-request.ts";

/** The settings of the page. Files that were written without knowing their host learn it from the browser. */
export function useSettings(given: PageSettings): PageSettings {
  const origin = useSyncExternalStore(
    never,
    () => location.origin,
    () => "",
  );
  return useMemo(
    () => (given.publicUrl === given.basePath ? { ...given, publicUrl: origin + given.basePath } : given),
    [given, origin],
  );
}

function never(): () => void {
  return () => {};
}
