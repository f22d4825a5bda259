/** Everything that goes wrong with a request, and the one place that turns it into an answer (RFC 9457). */
import { STATUS_CODES } from "node:http";
import { openDataHeaders } from "./open-data-headers.ts";

/** One word of an address that cannot be used. */
export interface WordProblem {
  readonly word: string;
  readonly value: string;
  /** What is wrong and the cure, read after the value: "is not a year; write four digits". */
  readonly detail: string;
  /** The values that are allowed, where they can be listed. */
  readonly allowed?: readonly string[];
}

/** The words of an address cannot be used; all of them that are wrong. */
export class BadWords extends Error {
  override readonly name = "BadWords";
  readonly words: readonly WordProblem[];

  constructor(words: readonly WordProblem[]) {
    super(words.map(sentence).join(" "));
    this.words = words;
  }
}

function sentence({ word, value, detail, allowed = [] }: WordProblem): string {
  const choice = allowed.length === 0 ? "" : `; allowed: ${allowed.join(", ")}`;
  return `${word}: ${JSON.stringify(value)} ${detail}${choice}.`;
}

/** There is nothing at this address. */
export class NotFound extends Error {
  override readonly name = "NotFound";
}

/** The address is known, the method is not. */
export class WrongMethod extends Error {
  override readonly name = "WrongMethod";
  readonly allow: string;

  constructor(method: string, allow: string) {
    super(`${method} is not answered here; use ${allow}.`);
    this.allow = allow;
  }
}

/** The answer exists, the format asked for does not (oEmbed 1.0, section 2.3.4). */
export class UnknownFormat extends Error {
  override readonly name = "UnknownFormat";
}

/** The pages have not been built. */
export class NoPages extends Error {
  override readonly name = "NoPages";
}

/** More is asked at once than can be done; it can be asked again soon. */
export class Overloaded extends Error {
  override readonly name = "Overloaded";
}

/** What is unexpected is logged, and tells the reader nothing of the inside. */
export function problemResponse(error: unknown, path: string): Response {
  if (error instanceof BadWords) return problem(400, path, error.message, { words: error.words });
  if (error instanceof NotFound) return problem(404, path, error.message);
  if (error instanceof WrongMethod) return problem(405, path, error.message, {}, { allow: error.allow });
  if (error instanceof UnknownFormat) return problem(501, path, error.message);
  if (error instanceof NoPages) return problem(503, path, error.message, {}, { "retry-after": "60" });
  if (error instanceof Overloaded) return problem(503, path, error.message, {}, { "retry-after": "5" });
  console.error(error);
  return problem(500, path, "Something went wrong here. Try again; if it stays, report the address.");
}

function problem(
  status: number,
  instance: string,
  detail: string,
  members: Readonly<Record<string, unknown>> = {},
  headers: Readonly<Record<string, string>> = {},
): Response {
  const body = { type: "about:blank", title: STATUS_CODES[status], status, detail, instance, ...members };
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      ...openDataHeaders,
      "content-type": "application/problem+json",
      "cache-control": "no-store",
      ...headers,
    },
  });
}
