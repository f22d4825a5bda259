import { useEffect, useState } from "react";
import type { EmbedAnswer } from "./health.ts";

/** What the atlas answers for an embed, read from its headers; at the origin of this page, which alone may be asked. */
export function useEmbedAnswer(embedUrl: string): EmbedAnswer | "asking" {
  const [read, setRead] = useState<{ path: string; headers: EmbedAnswer["headers"] } | null>(null);
  const url = new URL(embedUrl);
  // Who may frame an embed does not hang on what it shows.
  const path = url.pathname;
  useEffect(() => {
    let current = true;
    headersOf(path).then(headers => {
      if (current) setRead({ path, headers });
    });
    return () => {
      current = false;
    };
  }, [path]);
  return read?.path === path ? { url, headers: read.headers } : "asking";
}

async function headersOf(path: string): Promise<EmbedAnswer["headers"]> {
  try {
    const { ok, headers } = await fetch(path, { method: "HEAD" });
    if (!ok) return null;
    return {
      policy: headers.get("content-security-policy") ?? "",
      frameOptions: headers.get("x-frame-options") ?? "",
    };
  } catch {
    return null;
  }
}
