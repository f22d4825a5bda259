/** Code for pages of hosts, as the reference shows it. */
import type { Catalogue } from "@atlas/catalogue/catalogue";
import { formatWords } from "@atlas/core/address";
import { embedEvent, messageNamespace, messageVersion } from "@atlas/core/embed-messages";

/** Of an atlas: a place that has records, a type of programme, a view of the map. */
export function methodsExample({ vocabulary, atlas }: Catalogue): string {
  const place = `place:${vocabulary.place[0]}`;
  const filter = formatWords([
    ["type", vocabulary.type.slice(0, 2).join(",")],
    ["from", "2015"],
  ]).slice(1);
  return `const atlas = document.querySelector("cooperation-atlas");
atlas.addEventListener("selection", event => console.log(event.detail.selected));
atlas.select("${place}");
atlas.filter("${filter}");
atlas.fitTo("${atlas.views[0]!.id}");`;
}

export function envelopeExample(place: string): string {
  const payload = { selected: `place:${place}`, name: "…", url: "…" };
  return JSON.stringify(embedEvent("selection", payload), null, 2);
}

/** A host that hears its own frame alone, follows its height and makes itself known. */
export function listenerExample(origin: string): string {
  return `const frame = document.querySelector("iframe");
const atlas = "${origin}";
const say = (type, payload) =>
  frame.contentWindow.postMessage({ ns: "${messageNamespace}", v: ${messageVersion}, type, payload }, atlas);

addEventListener("message", ({ source, origin, data }) => {
  if (source !== frame.contentWindow || origin !== atlas) return;
  if (data?.ns !== "${messageNamespace}" || data.v !== ${messageVersion}) return;
  if (data.type === "ready" && !data.payload.greeted) say("hello", {});
  if (data.type === "ready" || data.type === "resize") frame.height = data.payload.height;
  if (data.type === "selection") console.log(data.payload.selected);
});`;
}

export function policyExample(directives: readonly string[], origin: string): string {
  return `Content-Security-Policy: ${directives.map(directive => `${directive} ${origin}`).join("; ")}`;
}
