/** Ready answers: every body hashed, compressed and kept once, with one strong ETag for each encoding (RFC 9110). */
import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { chooseEncoding, type Encoding } from "./accept-encoding.ts";

const [compressBrotli, compressGzip] = [promisify(brotliCompress), promisify(gzip)];

/** Shorter bodies are not worth compressing, in bytes. */
const shortestCompressed = 860;

/** What is kept of ready bodies altogether, in bytes. */
const greatestMemory = 96 * 1024 * 1024;

type Bytes = Uint8Array<ArrayBuffer>;

export interface Content {
  /** 200 where nothing else is said. */
  readonly status?: number;
  readonly body: string | Bytes;
  readonly headers: Readonly<Record<string, string>>;
  /** False for what is compressed in itself, such as images. */
  readonly compressible?: boolean;
}

interface Ready {
  readonly status: number;
  readonly hash: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly encodings: readonly Encoding[];
  readonly bodies: Map<Encoding, Promise<Bytes>>;
  /** What the plain body and its compressed ones need at most. */
  readonly bytes: number;
}

type Make = () => Content | Promise<Content>;

interface Kept {
  readonly ready: Promise<Ready>;
  bytes: number;
}

export class Representations {
  private readonly kept = new Map<string, Kept>();
  private bytes = 0;

  /** Answers a GET or HEAD with the content of this key, which is made where it is not at hand. */
  async answer(request: Request, key: string, make: Make, { keep } = { keep: true }): Promise<Response> {
    const ready = keep ? await this.ready(key, make) : readyOf(await make());
    const encoding = chooseEncoding(request.headers.get("accept-encoding"), ready.encodings);
    const etag = encoding === "identity" ? `"${ready.hash}"` : `"${ready.hash}-${encoding}"`;
    const headers: Record<string, string> = { ...ready.headers, etag, vary: "accept-encoding" };
    if (ready.status === 200 && holds(request.headers.get("if-none-match"), etag)) {
      delete headers["content-type"];
      return new Response(null, { status: 304, headers });
    }
    const body = await bodyOf(ready, encoding);
    if (encoding !== "identity") headers["content-encoding"] = encoding;
    headers["content-length"] = String(body.byteLength);
    return new Response(body, { status: ready.status, headers });
  }

  private ready(key: string, make: Make): Promise<Ready> {
    const known = this.kept.get(key);
    if (known) {
      // The last asked stands last, so that the longest unasked is dropped first.
      this.kept.delete(key);
      this.kept.set(key, known);
      return known.ready;
    }
    const entry = { ready: Promise.resolve().then(make).then(readyOf), bytes: 0 };
    this.kept.set(key, entry);
    entry.ready.then(
      ({ bytes }) => this.count(key, entry, bytes),
      () => this.kept.delete(key),
    );
    return entry.ready;
  }

  private count(key: string, entry: Kept, bytes: number): void {
    if (this.kept.get(key) !== entry) return;
    entry.bytes = bytes;
    this.bytes += bytes;
    for (const [oldest, { bytes: freed }] of this.kept) {
      if (this.bytes <= greatestMemory) return;
      this.kept.delete(oldest);
      this.bytes -= freed;
    }
  }
}

function readyOf({ status = 200, body, headers, compressible = true }: Content): Ready {
  const plain: Bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
  const compressed = compressible && plain.byteLength >= shortestCompressed;
  return {
    status,
    hash: createHash("sha256").update(plain).digest("base64url").slice(0, 16),
    headers,
    encodings: compressed ? ["br", "gzip", "identity"] : ["identity"],
    bodies: new Map([["identity", Promise.resolve(plain)]]),
    bytes: compressed ? 3 * plain.byteLength : plain.byteLength,
  };
}

function bodyOf({ bodies }: Ready, encoding: Encoding): Promise<Bytes> {
  const known = bodies.get(encoding);
  if (known) return known;
  const made = bodies.get("identity")!.then(plain => compress(plain, encoding));
  bodies.set(encoding, made);
  return made;
}

async function compress(plain: Bytes, encoding: Encoding): Promise<Bytes> {
  if (encoding === "gzip") return new Uint8Array(await compressGzip(plain, { level: 9 }));
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 9,
    [constants.BROTLI_PARAM_SIZE_HINT]: plain.byteLength,
  };
  return new Uint8Array(await compressBrotli(plain, { params }));
}

/** True when If-None-Match names the ETag (RFC 9110, section 13.1.2). */
function holds(header: string | null, etag: string): boolean {
  if (header === null) return false;
  return header.split(",").some(part => ["*", etag, `W/${etag}`].includes(part.trim()));
}
