import { useSyncExternalStore } from "react";

/** False on a server, and while a page that a server drew becomes live, so that it is drawn the same first. */
export function useIsLive(): boolean {
  return useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  );
}
