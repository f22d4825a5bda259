import { useSyncExternalStore } from "react";

const never = () => () => {};

/** Whether the script has come: false in the server's HTML and in the first render that takes it over. */
export function useLive(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
