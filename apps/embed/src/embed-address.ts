import { addressAttributes } from "./attributes.ts";
import { hasOwnHeight } from "./room.ts";

// Known while the script itself runs, and only then; a module does not know its own.
const ownScript =
  (document.currentScript as HTMLScriptElement | null) ??
  document.querySelector<HTMLScriptElement>('script[src*="/embed/v1/"]');

/** The address of the embed that an element asks for; null where no atlas is known. */
export function embedAddress(element: Element): URL | null {
  const atlas = element.getAttribute("src") ?? /^(.*)\/embed\/v1\//.exec(ownScript?.src ?? "")?.[1];
  const words = new URLSearchParams();
  for (const name of addressAttributes) {
    const value = element.getAttribute(name);
    if (value) words.set(name, value);
  }
  const lang = languageOf((element.closest("[lang]") ?? document.documentElement).getAttribute("lang") ?? "");
  if (lang) words.set("lang", lang);
  if (hasOwnHeight(element)) words.set("height", "auto");
  try {
    const address = new URL(`${atlas!.replace(/\/*$/, "")}/embed`, location.href);
    address.search = String(words).replace(/%(2C|3A|2F)/g, decodeURIComponent);
    return address;
  } catch {
    return null;
  }
}

function languageOf(tag: string): string | null {
  if (/^zh-(hant|hk|mo|tw)/i.test(tag)) return "zh-Hant";
  if (/^zh/i.test(tag)) return "zh-Hans";
  return /^en/i.test(tag) ? "en" : null;
}
