/** The URL is the state: reads the address from the browser's location and writes it there, and nowhere else. */
import type { Catalogue } from "@atlas/catalogue/catalogue";
import { type Address, type AddressBook, parseAddress, type ReadAddress } from "@atlas/core/address";
import type { Language } from "@atlas/core/language";
import { useCallback, useMemo, useSyncExternalStore } from "react";
import { locatedPath, pagePath } from "../page-path.ts";
import type { PageSettings } from "../page-request.ts";

export function addressBook(catalogue: Catalogue, defaultLanguage: Language): AddressBook {
  return {
    defaultLanguage,
    vocabulary: catalogue.vocabulary,
    viewIds: catalogue.atlas.views.map(view => view.id),
    isPlace: id => catalogue.vocabulary.place.includes(id),
    isProgramme: id => catalogue.programmesById.has(id),
  };
}

/** Splits "/path?words" and reads it. */
export function readUrl(url: string, book: AddressBook): ReadAddress {
  const [path = "/", words = ""] = url.split("#")[0]!.split(/\?(.*)/s);
  return parseAddress(path, new URLSearchParams(words), book);
}

/** The address starts as the one the page was made for, and is the browser's as soon as the page lives. */
export function useAddress(
  catalogue: Catalogue,
  settings: PageSettings,
  madeFor: string,
): { read: ReadAddress; navigate: (address: Address, how: "push" | "replace") => void } {
  const { defaultLanguage, basePath } = settings;
  const url = useSyncExternalStore(
    onLocation,
    () => locatedPath(location, basePath),
    () => madeFor,
  );
  const read = useMemo(
    () => readUrl(url, addressBook(catalogue, defaultLanguage)),
    [url, catalogue, defaultLanguage],
  );
  const navigate = useCallback(
    (address: Address, how: "push" | "replace") => {
      const next = pagePath(address, settings);
      if (next === location.pathname + location.search) return;
      if (how === "push") history.pushState(null, "", next);
      else history.replaceState(null, "", next);
      dispatchEvent(new Event(addressChange));
    },
    [settings],
  );
  return { read, navigate };
}

// The browser tells of back and forward only; our own steps tell of themselves.
const addressChange = "atlas:address";

function onLocation(changed: () => void): () => void {
  addEventListener("popstate", changed);
  addEventListener(addressChange, changed);
  return () => {
    removeEventListener("popstate", changed);
    removeEventListener(addressChange, changed);
  };
}
