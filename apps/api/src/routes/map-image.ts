import { staticLayout } from "@atlas/cartography/static-layout";
import { staticMap } from "@atlas/cartography/static-map";
import { formatWords } from "@atlas/core/address";
import type { Context, Hono } from "hono";
import type { AppParts } from "../app-parts.ts";
import { ImageMaker } from "../map-image/image-maker.ts";
import { mapGround } from "../map-image/map-ground.ts";
import { mapRequest } from "../map-image/map-request.ts";
import { type MapWords, readMapWords } from "../map-image/map-words.ts";
import { dataCaching, openDataHeaders } from "../open-data-headers.ts";

/** Longest address whose picture is kept ready, in UTF-16 units. */
const longestKept = 1000;

/** Opened as a page of its own, a picture loads and runs nothing. */
const policy = { "content-security-policy": "default-src 'none'" } as const;

/** GET /map.svg and /map.png: a picture of the map for any query, with everything it needs in itself. */
export function addMapImage(app: Hono, parts: AppParts): void {
  const { representations, web } = parts;
  const images = new ImageMaker(web?.fontsFolder ?? null);
  const headers = { ...openDataHeaders, ...dataCaching, ...policy };

  app.get("/map.svg", context => {
    const words = wordsOf(context, "svg", parts);
    const key = `/map.svg${formatWords(words.canonical)}`;
    const make = async () => ({
      body: await drawMap(words, parts),
      headers: { ...headers, "content-type": "image/svg+xml" },
    });
    return representations.answer(context.req.raw, key, make, { keep: key.length <= longestKept });
  });

  app.get("/map.png", context => {
    const words = wordsOf(context, "png", parts);
    const key = `/map.png${formatWords(words.canonical)}`;
    const make = async () => ({
      body: await images.make(() => drawMap(words, parts), {
        scale: words.scale,
        latin: words.address.language === "en",
      }),
      headers: { ...headers, "content-type": "image/png" },
      compressible: false,
    });
    return representations.answer(context.req.raw, key, make, { keep: key.length <= longestKept });
  });
}

function wordsOf(context: Context, kind: "svg" | "png", { catalogue, config }: AppParts): MapWords {
  const { searchParams } = new URL(context.req.url);
  return readMapWords(searchParams, { kind, defaultLanguage: config.defaultLanguage }, catalogue);
}

async function drawMap(words: MapWords, parts: AppParts): Promise<string> {
  const request = await mapRequest(words, parts.catalogue, parts.config);
  return staticMap(request, await mapGround(parts, staticLayout(request).viewport));
}
