/** The URL is the state: reads the address from the browser's location and writes it there, and nowhere else. */
import type { Catalogue } from "@atlas/catalogue/catalogue";
import {
  type Address,
  type AddressBook,
  formatAddress,
  parseAddress,
  type ReadAddress,
} from "@atlas/core/address";
import type { Language } from "@atlas/core/language";
import { useCallback, useMemo, useSyncExternalStore } from "react";

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

export function useAddress(
  catalogue: Catalogue,
  defaultLanguage: Language,
): { read: ReadAddress; navigate: (address: Address, how: "push" | "replace") => void } {
  const url = useSyncExternalStore(onLocation, currentUrl, currentUrl);
  const read = useMemo(
    () => readUrl(url, addressBook(catalogue, defaultLanguage)),
    [url, catalogue, defaultLanguage],
  );
  const navigate = useCallback(
    (address: Address, how: "push" | "replace") => {
      const next = formatAddress(address, defaultLanguage);
      if (next === currentUrl()) return;
      if (how === "push") history.pushState(null, "", next);
      else history.replaceState(null, "", next);
      dispatchEvent(new Event(addressChange));
    },
    [defaultLanguage],
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

function currentUrl(): string {
  return location.pathname + location.search;
}
