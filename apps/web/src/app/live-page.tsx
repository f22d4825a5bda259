import type { Catalogue } from "@atlas/catalogue/catalogue";
import type { Messages } from "@atlas/messages/messages";
import { useEffect } from "react";
import type { PageSettings } from "../page-request.ts";
import { pageTitle } from "../page-title.ts";
import type { ShareView } from "../share/share-view.ts";
import { App } from "./app.tsx";
import type { PanelViews } from "./panel-views.ts";
import { ReadingProvider } from "./reading.tsx";
import { useAddress } from "./use-address.ts";
import { usePanelViews } from "./use-panel-views.ts";

/** The picture in a browser: follows the address. */
export function LivePage({
  catalogue,
  settings,
  messages,
  views,
  share,
}: {
  readonly catalogue: Catalogue;
  readonly settings: PageSettings;
  readonly messages: Messages;
  /** The views of panels, for a page that opens with one. */
  readonly views: PanelViews | null;
  /** The builder of embeds, for its page. */
  readonly share: ShareView | null;
}) {
  const loaded = usePanelViews(views);
  const { read, navigate } = useAddress(catalogue, settings.defaultLanguage);
  useEffect(() => {
    document.documentElement.dataset.hydrated = "true";
  }, []);
  // Another language is another page, and so is the builder: its words are not loaded here.
  const elsewhere =
    read.kind === "redirect" ||
    read.address.language !== document.documentElement.lang ||
    (read.address.surface === "share") !== (share !== null);
  useEffect(() => {
    if (elsewhere) location.reload();
  }, [elsewhere]);
  useEffect(() => {
    if (read.kind !== "address" || read.address.surface === "share") return;
    document.title = pageTitle(catalogue, read.address);
    const { dataset } = document.documentElement;
    if (read.address.theme === null) delete dataset.theme;
    else dataset.theme = read.address.theme;
  }, [catalogue, read]);
  if (read.kind === "redirect") return null;
  return (
    <ReadingProvider
      catalogue={catalogue}
      settings={settings}
      messages={messages}
      address={read.address}
      problems={read.kind === "address" ? read.problems : []}
      navigate={navigate}
    >
      <App unknown={read.kind === "unknown"} views={loaded} share={share} />
    </ReadingProvider>
  );
}
