/** Many programmes made from the real ones, so that texts, places and codes keep their real lengths and mixture. */
import type { LocalizedText } from "@atlas/core/language";
import type { Programme } from "@atlas/core/programme";
import type { Records } from "@atlas/core/records";

export function generatedRecords(records: Records, count: number): Records {
  const random = randomNumbers(20_181_226);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const { programmes, codeLists } = records;
  const partners = records.places.map(place => place.id).filter(id => id !== records.atlas.home);
  const make = (_: unknown, i: number): Programme => {
    const base = pick(programmes);
    const start = random() < 0.35 ? null : String(1990 + Math.floor(random() * 36));
    return {
      ...base,
      id: `generated-${i}`,
      title: joined(base.title, pick(programmes).title),
      places: random() < 0.8 ? [pick(partners)] : [pick(partners), pick(partners)],
      type: pick(codeLists.programmeTypes).id,
      kind: pick(codeLists.kinds).id,
      status: pick(codeLists.statuses).id,
      start,
      end: start === null || random() < 0.5 ? null : String(Number(start) + Math.floor(random() * 8)),
      project: pick(records.decision.projects).id,
      clause: random() < 0.1 ? null : pick(records.decision.clauses).id,
      organisations: [...pick(programmes).organisations],
    };
  };
  return { ...records, programmes: Array.from({ length: count }, make) };
}

function joined(one: LocalizedText, other: LocalizedText): Programme["title"] {
  return {
    "zh-Hans": `${one["zh-Hans"]}${other["zh-Hans"]}`,
    "zh-Hant": `${one["zh-Hant"]}${other["zh-Hant"]}`,
    en: `${one.en} ${other.en}`,
  };
}

/** Numbers from 0 up to, and without, 1, the same ones for the same seed (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
