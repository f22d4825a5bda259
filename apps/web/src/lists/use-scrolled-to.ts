import { type RefObject, useEffect, useRef } from "react";
import { useIsPointed } from "../app/pointed.tsx";

/** Milliseconds that the pointer rests on a mark before its row comes: a pointer on its way moves nothing. */
const rest = 150;

/** Windows narrower than this, in pixels, have the list over the map. */
const besideWidth = 720;

/**
 * The row of a partner. While the partner is pointed at on the map, the row lights up, and comes into view where it
 * stands beside the map out of sight.
 */
export function useScrolledTo<Row extends HTMLElement>(
  place: string | null,
): { readonly row: RefObject<Row | null>; readonly isPointed: boolean } {
  const row = useRef<Row>(null);
  const isPointed = useIsPointed(place ?? "");
  useEffect(() => {
    if (!isPointed) return;
    const timer = setTimeout(() => {
      const isOnMap =
        document.querySelector("main:hover") === null && document.querySelector("[data-mark]:hover");
      if (!isOnMap || innerWidth < besideWidth) return;
      const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;
      row.current?.scrollIntoView({ block: "nearest", behavior: isStill ? "auto" : "smooth" });
    }, rest);
    return () => clearTimeout(timer);
  }, [isPointed]);
  return { row, isPointed };
}
