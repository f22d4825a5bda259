import type { Catalogue } from "@atlas/catalogue/catalogue";
import type { Language } from "@atlas/core/language";
import type { Messages } from "@atlas/messages/messages";
import { useEffect } from "react";
import type { EmbedView } from "../embed/embed-view.ts";
import type { Boot } from "../page-request.ts";
import { pageTitle } from "../page-title.ts";
import type { ShareView } from "../share/share-view.ts";
import { App } from "./app.tsx";
import type { PanelViews } from "./panel-views.ts";
import { ReadingProvider } from "./reading.tsx";
import { useAddress } from "./use-address.ts";
import { usePanelViews } from "./use-panel-views.ts";
import { useSettings } from "./use-settings.ts";

/** The picture in a browser: follows the address. */
export function LivePage({
  catalogue,
  boot,
  words,
  views,
  embed,
  share,
}: {
  readonly catalogue: Catalogue;
  readonly boot: Boot;
  /** The words of the language that the page was made in, and of the one that its location asks for. */
  readonly words: Partial<Record<Language, Messages>>;
  /** The views of panels, for a page that opens with one. */
  readonly views: PanelViews | null;
  /** What stands in embeds alone, for an embed. */
  readonly embed: EmbedView | null;
  /** The builder of embeds, for its page. */
  readonly share: ShareView | null;
}) {
  const loaded = usePanelViews(views);
  const settings = useSettings(boot.settings);
  const { read, navigate } = useAddress(catalogue, settings, boot.url);
  useEffect(() => {
    document.documentElement.dataset.hydrated = "true";
  }, []);
  const messages = read.kind === "redirect" ? undefined : words[read.address.language];
  // Another language is another page, and so are the builder and an embed: what they need is not loaded here.
  const elsewhere =
    read.kind === "redirect"
      ? settings.basePath + read.pathname
      : messages && read.address.surface === (share ? "share" : embed ? "embed" : "page")
        ? null
        : location.pathname;
  useEffect(() => {
    if (elsewhere !== null) location.replace(elsewhere + location.search);
  }, [elsewhere]);
  useEffect(() => {
    if (read.kind === "redirect") return;
    document.documentElement.lang = read.address.language;
    if (read.kind !== "address" || read.address.surface === "share") return;
    document.title = pageTitle(catalogue, read.address);
    const { dataset } = document.documentElement;
    if (read.address.theme === null) delete dataset.theme;
    else dataset.theme = read.address.theme;
  }, [catalogue, read]);
  if (read.kind === "redirect" || !messages) return null;
  return (
    <ReadingProvider
      catalogue={catalogue}
      settings={settings}
      messages={messages}
      address={read.address}
      problems={read.kind === "address" ? read.problems : []}
      navigate={navigate}
    >
      <App unknown={read.kind === "unknown"} views={loaded} embed={embed} share={share} />
    </ReadingProvider>
  );
}
