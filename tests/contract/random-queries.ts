import type { CatalogueFile } from "@atlas/catalogue/catalogue";
import { type ListWord, listWords, type Query } from "@atlas/core/query";
import type { Vocabulary } from "@atlas/core/vocabulary";
import fc from "fast-check";

/** Queries as readers might ask them: few words, few values, years around the data, texts cut out of the data. */
export function anyQuery(
  { records, searchKeys }: CatalogueFile,
  vocabulary: Vocabulary,
): fc.Arbitrary<Query> {
  const values = (word: ListWord) =>
    fc.oneof(
      { weight: 3, arbitrary: fc.constant<string[]>([]) },
      {
        weight: 1,
        arbitrary: fc.subarray([...vocabulary[word]], {
          minLength: 1,
          maxLength: Math.min(4, vocabulary[word].length),
        }),
      },
    );
  const lists = Object.fromEntries(listWords.map(word => [word, values(word)])) as Record<
    ListWord,
    fc.Arbitrary<string[]>
  >;
  const year = fc.option(fc.integer({ min: 1988, max: 2038 }));
  const years = fc.tuple(year, year).filter(([from, to]) => from === null || to === null || from <= to);
  return fc
    .tuple(fc.record(lists), years, fc.oneof(fc.constant(""), textIn({ records, searchKeys })))
    .map(([chosen, [from, to], q]) => ({ ...chosen, from, to, q }));
}

function textIn({
  records,
  searchKeys,
}: Pick<CatalogueFile, "records" | "searchKeys">): fc.Arbitrary<string> {
  const texts = [
    ...records.programmes.flatMap(({ title, summary }) => [
      ...Object.values(title),
      ...Object.values(summary),
    ]),
    ...records.programmes.flatMap(one => one.organisations.flatMap(({ names }) => Object.values(names))),
    ...records.places.flatMap(({ name, aliases }) => [...Object.values(name), ...aliases]),
    ...[searchKeys.programmes, searchKeys.places, searchKeys.organisations].flatMap(keys =>
      Object.values(keys).flatMap(key => key.split("\n")),
    ),
  ];
  return fc
    .tuple(fc.constantFrom(...texts), fc.nat(40), fc.integer({ min: 1, max: 6 }), fc.boolean())
    .map(([text, start, length, upper]) => {
      const cut = text.slice(start % text.length, (start % text.length) + length);
      return (upper ? cut.toUpperCase() : cut).trim();
    });
}
