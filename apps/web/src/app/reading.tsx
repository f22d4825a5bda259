/** What every component may read: the catalogue, the words, the address, and what the address's query finds. */
import type { Catalogue } from "@atlas/catalogue/catalogue";
import { type Facets, facets } from "@atlas/catalogue/facets";
import { find } from "@atlas/catalogue/find";
import { type Headline, headline } from "@atlas/catalogue/headline";
import { type PlaceLink, placeLinks } from "@atlas/catalogue/links";
import { type Years, years } from "@atlas/catalogue/years";
import type { Address } from "@atlas/core/address";
import type { LocalizedText } from "@atlas/core/language";
import type { Programme } from "@atlas/core/programme";
import type { Query, QueryProblem } from "@atlas/core/query";
import type { Messages } from "@atlas/messages/messages";
import { createContext, type ReactNode, useContext, useMemo } from "react";
import { pagePath } from "../page-path.ts";
import type { PageSettings } from "../page-request.ts";

export interface Findings {
  readonly programmes: readonly Programme[];
  readonly facets: Facets["facets"];
  readonly links: readonly PlaceLink[];
  readonly headline: Headline;
  readonly years: Years;
}

export interface Reading {
  readonly catalogue: Catalogue;
  readonly settings: PageSettings;
  readonly messages: Messages;
  readonly address: Address;
  /** Words of the address that were dropped. */
  readonly problems: readonly QueryProblem[];
  readonly findings: Findings;
  /** The text in the language of the page. */
  text(localized: LocalizedText): string;
  /** Path and words of the current address with some parts changed. */
  href(change: Partial<Address>): string;
  /** Goes there without loading a page; `replace` leaves no trace in the history. */
  go(change: Partial<Address>, how?: "push" | "replace"): void;
}

const ReadingContext = createContext<Reading | null>(null);

export function useReading(): Reading {
  const reading = useContext(ReadingContext);
  if (!reading) throw new Error("useReading needs a ReadingProvider above it");
  return reading;
}

export interface ReadingProviderProps {
  readonly catalogue: Catalogue;
  readonly settings: PageSettings;
  readonly messages: Messages;
  readonly address: Address;
  readonly problems: readonly QueryProblem[];
  readonly navigate: (address: Address, how: "push" | "replace") => void;
  readonly children: ReactNode;
}

export function ReadingProvider({ children, navigate, ...given }: ReadingProviderProps) {
  const { catalogue, settings, messages, address, problems } = given;
  const findings = useFindings(catalogue, address.query);
  const reading = useMemo<Reading>(
    () => ({
      catalogue,
      settings,
      messages,
      address,
      problems,
      findings,
      text: localized => localized[address.language],
      // Whatever changes in a list, it begins at its first row again.
      href: change => pagePath({ ...address, offset: 0, ...change }, settings),
      go: (change, how = "push") => navigate({ ...address, offset: 0, ...change }, how),
    }),
    [catalogue, settings, messages, address, problems, findings, navigate],
  );
  return <ReadingContext value={reading}>{children}</ReadingContext>;
}

function useFindings(catalogue: Catalogue, query: Query): Findings {
  return useMemo(
    () => ({
      programmes: find(catalogue, query),
      facets: facets(catalogue, query).facets,
      links: placeLinks(catalogue, query),
      headline: headline(catalogue, query),
      years: years(catalogue, query),
    }),
    [catalogue, query],
  );
}
