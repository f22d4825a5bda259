import { widestFirst } from "@atlas/cartography/views";
import { themes, viewsOfPage } from "@atlas/core/address";
import { embedParts, usualParts } from "@atlas/core/embed-words";
import { languages } from "@atlas/core/language";
import { languageShort } from "../app/language-short.ts";
import { useReading } from "../app/reading.tsx";
import { useBuilderWords } from "./builder-words.tsx";
import styles from "./share.module.css";
import { ShareForm } from "./share-form.tsx";
import { Choices, ShareSetting } from "./share-setting.tsx";

/** How the embed looks: its view, language, colours, parts, accent. */
export function ShareLook() {
  const messages = useBuilderWords();
  const { address, catalogue, settings, text } = useReading();
  const { at } = address;
  const language = address.embedLanguage ?? settings.defaultLanguage;
  return (
    <>
      <ShareSetting title={messages.viewTitle}>
        <Choices
          of={viewsOfPage.map(view => ({
            name: messages.views[view],
            to: { view },
            chosen: address.view === view,
          }))}
        />
      </ShareSetting>
      {address.view === "list" ? null : (
        <ShareSetting
          title={messages.cameraTitle}
          hint={typeof at === "object" && at !== null ? messages.cameraMoved : undefined}
        >
          <Choices
            of={widestFirst(catalogue.atlas.views).map(view => ({
              name: text(view.name),
              to: { at: view.id },
              chosen: at === view.id || (at === null && view.id === catalogue.atlas.views[0]!.id),
            }))}
          />
        </ShareSetting>
      )}
      <ShareSetting title={messages.languageTitle}>
        <Choices
          lang
          of={languages.map(each => ({
            name: languageShort[each],
            to: { embedLanguage: each },
            chosen: each === language,
          }))}
        />
      </ShareSetting>
      <ShareSetting title={messages.themeTitle}>
        <Choices
          of={[null, ...themes].map(theme => ({
            name: messages.themeNames[theme ?? "auto"],
            to: { theme },
            chosen: address.theme === theme,
          }))}
        />
      </ShareSetting>
      <Parts />
      <Accent />
    </>
  );
}

function Parts() {
  const messages = useBuilderWords();
  const { address, go } = useReading();
  const shown = address.ui ?? usualParts;
  return (
    <ShareSetting title={messages.partsTitle}>
      <ShareForm words={["ui"]}>
        {/* With every box empty a form would say nothing, which means the usual parts. */}
        <input type="hidden" name="ui" value="none" />
        <ul className={styles.parts}>
          {embedParts.map(part => (
            <li key={part}>
              <label>
                <input
                  type="checkbox"
                  name="ui"
                  value={part}
                  checked={shown.includes(part)}
                  onChange={event => {
                    const { checked } = event.target;
                    const ui = embedParts.filter(each => (each === part ? checked : shown.includes(each)));
                    go({ ui: ui.join() === usualParts.join() ? null : ui }, "replace");
                  }}
                />
                {messages.partNames[part]}
              </label>
            </li>
          ))}
        </ul>
      </ShareForm>
      <p className={styles.note}>{messages.partsStay}</p>
    </ShareSetting>
  );
}

function Accent() {
  const messages = useBuilderWords();
  const { address, go } = useReading();
  const { accent } = address;
  return (
    <ShareSetting title={messages.accentTitle} hint={messages.accentHint}>
      <ShareForm words={["accent"]}>
        <div className={styles.accent}>
          <input
            type="color"
            name="accent"
            aria-label={messages.accentTitle}
            value={`#${accent ?? "1b222b"}`}
            onChange={event => go({ accent: event.target.value.slice(1).toLowerCase() }, "replace")}
          />
          {accent === null ? (
            <span>{messages.accentNone}</span>
          ) : (
            <>
              <code>#{accent}</code>
              <button type="button" onClick={() => go({ accent: null }, "replace")}>
                {messages.accentNone}
              </button>
            </>
          )}
        </div>
      </ShareForm>
    </ShareSetting>
  );
}
