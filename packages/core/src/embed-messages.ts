/**
 * The words between an embed and the page around it: one JSON envelope, sent by `window.postMessage` both ways. This
 * is the frozen contract of version 1: fields may be added, none renamed, none removed. Who does not know a version or
 * a type leaves the message alone.
 *
 * The embed says `ready` to anyone, since it does not yet know its host; a host that answers `hello` is from then on
 * spoken to at its own origin alone.
 */
export const messageNamespace = "cooperation-atlas";
export const messageVersion = 1;

/** Most characters of a message that is read at all, as JSON. */
export const longestMessage = 8192;

export interface Envelope<Type extends string, Payload> {
  readonly ns: typeof messageNamespace;
  readonly v: typeof messageVersion;
  readonly type: Type;
  readonly payload: Payload;
}

/** What an embed tells its host. */
export interface EmbedEvents {
  /**
   * The embed is drawn. `height` in CSS pixels is that of its content; the origin of the embed's pages stands in
   * `origin`. `greeted` is whether this answers `hello`: to answer that with `hello` again would never end.
   */
  readonly ready: { readonly height: number; readonly origin: string; readonly greeted: boolean };
  /** The content has another height, in CSS pixels; said only by an embed with `height=auto`. */
  readonly resize: { readonly height: number };
  /** What is selected: `place:<id>` or `programme:<id>`, its name in the embed's language, its permanent page. */
  readonly selection: {
    readonly selected: string | null;
    readonly name: string | null;
    readonly url: string | null;
  };
  /** The filters, as query words; how many programmes they find; the sentence that says so. */
  readonly filter: { readonly words: string; readonly numberMatched: number; readonly summary: string };
  /** Where the map stands, and all words of the embed's address with it. `bbox` is west, south, east, north in degrees. */
  readonly view: {
    readonly zoom: number;
    readonly lat: number;
    readonly lon: number;
    readonly bbox: readonly [number, number, number, number];
    readonly words: string;
  };
  /** Something is missing: `map-unavailable`, `data-unavailable`, or `bad-command` with the command that was not understood. */
  readonly error: { readonly code: EmbedErrorCode; readonly message: string };
}

export const embedErrorCodes = ["map-unavailable", "data-unavailable", "bad-command"] as const;
export type EmbedErrorCode = (typeof embedErrorCodes)[number];

/** What a host may tell an embed. */
export interface HostCommands {
  /** Makes the host known; the embed answers with `ready`, `selection`, `filter` and `view`. */
  readonly hello: Readonly<Record<string, never>>;
  /** Selects a place or programme, `place:<id>` or `programme:<id>`; null shows the list again. */
  readonly select: { readonly selected: string | null };
  /** Sets the filters to the query words, written as in an address; "" takes all filters away. */
  readonly filter: { readonly words: string };
  /** Moves the map to a named view, or to `zoom/lat/lon`. */
  readonly fitTo: { readonly at: string };
}

export type EmbedEvent = {
  [Type in keyof EmbedEvents]: Envelope<Type, EmbedEvents[Type]>;
}[keyof EmbedEvents];

export type HostCommand = {
  [Type in keyof HostCommands]: Envelope<Type, HostCommands[Type]>;
}[keyof HostCommands];

export function embedEvent<Type extends keyof EmbedEvents>(
  type: Type,
  payload: EmbedEvents[Type],
): Envelope<Type, EmbedEvents[Type]> {
  return { ns: messageNamespace, v: messageVersion, type, payload };
}

/** What came of data received: a command, a message in our name that is none, or nothing of ours. */
export type ReadCommand =
  | { readonly kind: "command"; readonly command: HostCommand }
  | { readonly kind: "malformed"; readonly why: string }
  | { readonly kind: "foreign" };

const foreign = { kind: "foreign" } as const;

/** Reads what a window has received. Total: whatever is no command of version 1 is foreign or malformed, never thrown. */
export function readCommand(data: unknown): ReadCommand {
  if (!isRecord(data) || data.ns !== messageNamespace || data.v !== messageVersion) return foreign;
  const type = commands.find(name => name === data.type);
  if (type === undefined) return foreign;
  if (lengthOf(data) > longestMessage)
    return { kind: "malformed", why: `${type}: longer than ${longestMessage} characters` };
  const read = payloadReaders[type as keyof HostCommands](isRecord(data.payload) ? data.payload : {});
  if (read === null)
    return { kind: "malformed", why: `${type}: ${expectations[type as keyof HostCommands]}` };
  return {
    kind: "command",
    command: { ns: messageNamespace, v: messageVersion, type, payload: read } as HostCommand,
  };
}

type Payload = Readonly<Record<string, unknown>>;

const payloadReaders: {
  readonly [Type in keyof HostCommands]: (payload: Payload) => HostCommands[Type] | null;
} = {
  hello: () => ({}),
  select: ({ selected }) =>
    selected === null || (typeof selected === "string" && /^(place|programme):[a-z0-9-]+$/.test(selected))
      ? { selected }
      : null,
  filter: ({ words }) => (typeof words === "string" ? { words } : null),
  fitTo: ({ at }) => (typeof at === "string" ? { at } : null),
};

const commands = Object.keys(payloadReaders) as (keyof HostCommands)[];

const expectations: Readonly<Record<keyof HostCommands, string>> = {
  hello: "needs nothing",
  select: "needs selected: place:<id>, programme:<id> or null",
  filter: "needs words: query words, or an empty text",
  fitTo: "needs at: the id of a view, or zoom/lat/lon",
};

function isRecord(value: unknown): value is Payload {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// What cannot be written as JSON is too long for us.
function lengthOf(data: Payload): number {
  try {
    return JSON.stringify(data).length;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}
