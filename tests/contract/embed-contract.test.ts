/** Version 1 of the embed's contract is frozen: what is written out in `cases/embed-contract-v1.json` holds for ever. */
import { readFileSync } from "node:fs";
import { type AddressBook, formatAddress, parseAddress } from "@atlas/core/address";
import {
  commandFields,
  elementAttributes,
  elementEvents,
  elementMethods,
  elementWords,
  embedAddresses,
  embedWords,
  errorCodes,
  eventFields,
  heightMessages,
  oembedWords,
} from "@atlas/core/embed-contract";
import {
  embedEvent,
  longestMessage,
  messageNamespace,
  messageVersion,
  readCommand,
} from "@atlas/core/embed-messages";
import { frameSandbox } from "@atlas/core/embed-snippets";
import { addressAttributes, frameAttributes } from "@atlas/embed/attributes";
import { toldEvents } from "@atlas/embed/told-events";
import { describe, expect, it, vi } from "vitest";

const frozen = JSON.parse(
  readFileSync(new URL("../cases/embed-contract-v1.json", import.meta.url), "utf8"),
) as {
  readonly readings: Readonly<Record<string, object>>;
  readonly commands: readonly (readonly [type: string, payload: object])[];
};

const letters = ["a", "b"];
const book: AddressBook = {
  defaultLanguage: "zh-Hans",
  vocabulary: {
    type: letters,
    group: letters,
    place: letters,
    project: letters,
    clause: letters,
    kind: letters,
    status: letters,
  },
  viewIds: ["china"],
  isPlace: id => letters.includes(id),
  isProgramme: id => letters.includes(id),
};

function read(words: string) {
  const read = parseAddress("/embed", new URLSearchParams(words), book);
  if (read.kind !== "address") throw new Error(`/embed?${words} is ${read.kind}`);
  return read;
}

it("is what it was: what is new is added to the file on purpose, and nothing else changes there", () => {
  const { readings: _, commands: __, ...tables } = frozen;
  expect({
    namespace: messageNamespace,
    version: messageVersion,
    longestMessage,
    addresses: embedAddresses,
    words: embedWords,
    element: {
      name: "cooperation-atlas",
      words: elementWords,
      attributes: elementAttributes,
      methods: elementMethods,
      events: elementEvents,
    },
    messages: { events: eventFields, commands: commandFields, errorCodes },
    heightMessages,
    oembed: oembedWords,
  }).toEqual(tables);
});

describe("a word", () => {
  it.each(Object.entries(frozen.readings))("%s means what it meant", (words, meaning) => {
    const { address, problems } = read(words);
    expect(address).toMatchObject(meaning);
    expect(problems).toEqual([]);
    expect(formatAddress(address, "zh-Hans")).toBe(`/embed?${words}`);
  });

  it("stands in the table when it stands in an address, and the other way round", () => {
    const read = Object.keys(frozen.readings).flatMap(words => [...new URLSearchParams(words).keys()]);
    expect([...new Set(read)].sort()).toEqual(Object.keys(embedWords).sort());
  });

  it.each(Object.entries(embedWords))(
    "%s takes all its values; without it, what the table says holds",
    (word, { values, many, fallback }) => {
      const named = values.filter(value => !value.includes("<"));
      for (const value of named) expect(read(`${word}=${value}`).problems).toEqual([]);
      if (many)
        expect(read(`${word}=${(named.length > 0 ? named : letters).join(",")}`).problems).toEqual([]);
      if (fallback !== "" && !many) expect(read(`${word}=${fallback}`).address).toEqual(read("").address);
    },
  );
});

describe("the element", () => {
  it("has the attributes, methods and events of the tables", async () => {
    const defined: { name: string; element: { observedAttributes: string[]; prototype: object } }[] = [];
    vi.stubGlobal("HTMLElement", class {});
    vi.stubGlobal("document", { currentScript: null, querySelector: () => null });
    vi.stubGlobal("customElements", {
      get: () => undefined,
      define: (name: string, element: (typeof defined)[number]["element"]) => defined.push({ name, element }),
    });
    await import("@atlas/embed/cooperation-atlas");
    vi.unstubAllGlobals();
    const [{ name, element }] = defined as [(typeof defined)[number]];
    const own = Object.getOwnPropertyNames(element.prototype).filter(
      key => key !== "constructor" && !key.endsWith("Callback"),
    );
    expect(name).toBe("cooperation-atlas");
    expect([...element.observedAttributes].sort()).toEqual(
      [...elementWords, ...Object.keys(elementAttributes)].sort(),
    );
    expect(own).toEqual(Object.keys(elementMethods));
    expect(toldEvents).toEqual(elementEvents);
  });

  it("takes the words of an address and its own attributes, none twice", () => {
    expect([...addressAttributes]).toEqual(elementWords);
    expect([...frameAttributes].sort()).toEqual(Object.keys(elementAttributes).sort());
  });

  it("makes a frame that may do what the frame of a snippet may", () => {
    const source = readFileSync(new URL("../../apps/embed/src/embed-frame.ts", import.meta.url), "utf8");
    expect(source).toContain(`"${frameSandbox}"`);
  });
});

describe("a message", () => {
  it.each(frozen.commands)("%s %j is obeyed as it was", (type, payload) => {
    const command = { ns: "cooperation-atlas", v: 1, type, payload };
    expect(readCommand(command)).toEqual({ kind: "command", command });
  });

  it("of every type in the tables is a command or an event, and no other", () => {
    expect([...new Set(frozen.commands.map(([type]) => type))]).toEqual(Object.keys(commandFields));
    expect(readCommand({ ns: "cooperation-atlas", v: 1, type: "select2", payload: {} }).kind).toBe("foreign");
    expect(embedEvent("resize", { height: 640 })).toEqual({
      ns: "cooperation-atlas",
      v: 1,
      type: "resize",
      payload: { height: 640 },
    });
  });
});
