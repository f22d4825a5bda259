/**
 * What a reader points at, in the list or on the map: it passes, so it is no part of the address. The list and the
 * map light up the same partner; an option that is pointed at shows which partners it would leave.
 */
import type { Query } from "@atlas/core/query";
import {
  createContext,
  type PointerEvent,
  type ReactNode,
  useContext,
  useEffect,
  useState,
  useSyncExternalStore,
} from "react";
import { useReading } from "./reading.tsx";

export interface Pointed {
  /** All partners that are pointed at: those of a record, or the one. */
  readonly places: readonly string[];
  /** Whether the reader points on the map, and not in a list. */
  readonly onMap: boolean;
  /** The query that an option would make. */
  readonly preview: Query | null;
}

interface PointedStore {
  readonly subscribe: (changed: () => void) => () => void;
  readonly current: () => Pointed;
  readonly set: (next: Partial<Pointed>) => void;
}

const nothing: Pointed = { places: [], onMap: false, preview: null };
const PointedContext = createContext<PointedStore | null>(null);

export function PointedProvider({ children }: { children: ReactNode }) {
  const [store] = useState(pointedStore);
  const { selected, query } = useReading().address;
  // What was pointed at may be gone with the page it stood on, and never say that the pointer has left.
  // biome-ignore lint/correctness/useExhaustiveDependencies: forgets at every step of the address
  useEffect(() => store.set(nothing), [store, selected, query]);
  return <PointedContext value={store}>{children}</PointedContext>;
}

/** Follows what is pointed at. */
export function usePointed(): Pointed {
  const { subscribe, current } = usePointedStore();
  return useSyncExternalStore(subscribe, current, () => nothing);
}

/** Whether one partner is pointed at; a row that is not does not render anew. */
export function useIsPointed(place: string): boolean {
  const { subscribe, current } = usePointedStore();
  return useSyncExternalStore(
    subscribe,
    () => current().places.includes(place),
    () => false,
  );
}

/** Whether one of a record's partners is pointed at on the map: a list does not light up its other rows. */
export function useIsPointedOnMap(places: readonly string[]): boolean {
  const { subscribe, current } = usePointedStore();
  return useSyncExternalStore(
    subscribe,
    () => current().onMap && places.some(place => current().places.includes(place)),
    () => false,
  );
}

/** Handlers that point at a partner while the pointer or the focus is on an element. */
export function usePointAtPlace(place: string) {
  return usePointAtPlaces([place]);
}

/** The same for all partners of a record. */
export function usePointAtPlaces(places: readonly string[]) {
  const { set } = usePointedStore();
  const on = ({ currentTarget }: { currentTarget: Element }) =>
    set({
      places,
      onMap: currentTarget.closest("main") === null,
    });
  const off = () => set({ places: [], onMap: false });
  return { onPointerEnter: unlessTouch(on), onPointerLeave: off, onFocus: on, onBlur: off };
}

/** Handlers that show what a query would leave while the pointer or the focus is on its option. */
export function usePreview(query: () => Query) {
  const { set } = usePointedStore();
  const on = () => set({ preview: query() });
  const off = () => set({ preview: null });
  return { onPointerEnter: unlessTouch(on), onPointerLeave: off, onFocus: on, onBlur: off };
}

// A finger does not point: it presses, and what it pressed would stay lit.
function unlessTouch(point: (event: PointerEvent) => void) {
  return (event: PointerEvent) => {
    if (event.pointerType !== "touch") point(event);
  };
}

function usePointedStore(): PointedStore {
  const store = useContext(PointedContext);
  if (!store) throw new Error("pointing needs a PointedProvider above it");
  return store;
}

function pointedStore(): PointedStore {
  let pointed = nothing;
  const listeners = new Set<() => void>();
  return {
    subscribe: changed => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    current: () => pointed,
    set: next => {
      pointed = { ...pointed, ...next };
      for (const changed of listeners) changed();
    },
  };
}
