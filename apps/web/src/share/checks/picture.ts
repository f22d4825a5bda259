import type { Verdict } from "../verdict.ts";

/** A static image of a snippet. */
export interface Picture {
  readonly alt: string;
  /** In pixels; null where it did not come. */
  readonly size: { readonly width: number; readonly height: number } | null;
}

export async function readPicture(image: HTMLImageElement): Promise<Picture> {
  const loaded = new Image();
  loaded.src = image.getAttribute("src") ?? "";
  const size = await loaded.decode().then(
    () => ({ width: loaded.naturalWidth, height: loaded.naturalHeight }),
    () => null,
  );
  return { alt: (image.getAttribute("alt") ?? "").trim(), size };
}

export function judgePicture({ size }: Picture): Verdict {
  return {
    outcome: size ? "pass" : "fail",
    heading: messages => messages.imageHeading,
    detail: messages => (size ? messages.imageGood(size) : messages.imageBroken),
  };
}

export function judgeDescription({ alt }: Picture): Verdict {
  return {
    outcome: alt === "" ? "fail" : "pass",
    heading: messages => messages.altHeading,
    detail: messages => (alt === "" ? messages.altMissing : messages.altGood(alt)),
  };
}
