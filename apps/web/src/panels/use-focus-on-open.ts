import { useEffect, useRef } from "react";

/** Moves the focus to the heading of a panel that opened by a press, not to that of a page that was loaded. */
export function useFocusOnOpen() {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.documentElement.dataset.hydrated === "true") heading.current?.focus({ preventScroll: true });
    const panel = heading.current?.closest("main");
    if (panel) panel.scrollTop = 0;
  }, []);
  return heading;
}
