import type { Catalogue } from "@atlas/catalogue/catalogue";
import { find } from "@atlas/catalogue/find";
import type { Language } from "@atlas/core/language";
import type { Programme } from "@atlas/core/programme";
import type { MultiPoint } from "geojson";
import { type Collection, type Drawing, type Published, pageOf } from "./collection.ts";
import { localizedProperties } from "./localized-properties.ts";

/** Programmes, agreements and events as the points of their sites: newest start first, undated last, then by id. */
export function programmesCollection({ catalogue }: Published): Collection {
  const feature = (programme: Programme, language: Language): Drawing => ({
    type: "Feature",
    id: programme.id,
    geometry: pointsOf(programme),
    properties: propertiesOf(programme, catalogue, language),
  });

  return {
    id: "programmes",
    title: "Programmes",
    description: "Programmes, agreements and events, each with its source, as the points of their sites.",
    page: asked =>
      pageOf(
        {
          items: find(catalogue, asked.query),
          geometry: pointsOf,
          feature: programme => feature(programme, asked.language),
        },
        asked,
      ),
    item: (id, language) => {
      const programme = catalogue.programmesById.get(id);
      return programme ? feature(programme, language) : null;
    },
  };
}

function pointsOf({ sites }: Programme): MultiPoint | null {
  return sites.length === 0 ? null : { type: "MultiPoint", coordinates: sites.map(site => site.point) };
}

function propertiesOf(
  programme: Programme,
  catalogue: Catalogue,
  language: Language,
): Record<string, unknown> {
  const { budget, source } = programme;
  return {
    ...localizedProperties("title", programme.title, language),
    ...localizedProperties("summary", programme.summary, language),
    type: programme.type,
    kind: programme.kind,
    status: programme.status,
    status_as_of: programme.statusAsOf,
    start: programme.start,
    end: programme.end,
    places: programme.places,
    groups: [...new Set(programme.places.map(id => catalogue.placesById.get(id)!.group))],
    project: programme.project,
    clause: programme.clause,
    organisations: programme.organisations.map(organisation => organisation.name),
    budget_value: budget?.value ?? null,
    budget_currency: budget?.currency ?? null,
    budget_basis: budget?.basis ?? null,
    home_link: programme.homeLink,
    confidence: programme.confidence,
    exactness: coarsestExactness(programme, catalogue),
    source_title: source.title,
    source_publisher: source.publisher,
    source_url: source.url,
    source_date: source.date,
    source_copy: source.copy,
  };
}

/** One word for all points of a programme is true only if it is that of the coarsest; the code list runs from fine. */
function coarsestExactness({ sites }: Programme, { codeLists }: Catalogue): string | null {
  const codes = codeLists.siteExactness.map(code => code.id);
  return codes.filter(code => sites.some(site => site.exactness === code)).pop() ?? null;
}
