import { type Language, languages } from "@atlas/core/language";
import { AddressLink } from "./address-link.tsx";
import { Moon, ShareIcon, Sun } from "./icons.tsx";
import { languageShort } from "./language-short.ts";
import styles from "./masthead.module.css";
import { useReading } from "./reading.tsx";
import { useTheme } from "./use-theme.ts";

/**
 * The bar on top of a page: whose atlas it is, the languages, light and dark. `pathIn` is where a page that is not of
 * the address stands in another language.
 */
export function Masthead({ pathIn }: { readonly pathIn?: (language: Language) => string }) {
  const { catalogue, text, address } = useReading();
  return (
    <header className={styles.masthead}>
      <AddressLink to={{ surface: "page", selected: null, compare: [] }} className={styles.brand}>
        <span className={styles.seal} aria-hidden="true">
          {catalogue.atlas.seal}
        </span>
        <span className={styles.title}>{text(catalogue.atlas.title)}</span>
      </AddressLink>
      <LanguageSwitch current={address.language} pathIn={pathIn} />
      {address.surface === "share" ? null : (
        <>
          <ShareLink />
          <ThemeSwitch />
        </>
      )}
    </header>
  );
}

function LanguageSwitch({
  current,
  pathIn,
}: {
  readonly current: Language;
  readonly pathIn: ((language: Language) => string) | undefined;
}) {
  const { messages, href } = useReading();
  return (
    <nav aria-label={messages.languageSwitch} className={styles.languages}>
      {languages.map(language => (
        <a
          key={language}
          href={pathIn ? pathIn(language) : href({ language })}
          lang={language}
          hrefLang={language}
          aria-current={language === current ? "true" : undefined}
        >
          {languageShort[language]}
        </a>
      ))}
    </nav>
  );
}

/** The way to the builder of embeds, with everything the address says. */
function ShareLink() {
  const { messages, address, href } = useReading();
  return (
    <a
      href={href({ surface: "share", embedLanguage: address.language, theme: null })}
      className={styles.theme}
      aria-label={messages.shareThis}
      title={messages.shareThis}
    >
      <ShareIcon />
    </a>
  );
}

function ThemeSwitch() {
  const { messages } = useReading();
  const dark = useTheme() !== "light";
  const name = dark ? messages.themeLight : messages.themeDark;
  return (
    <AddressLink
      to={{ theme: dark ? "light" : "dark" }}
      className={styles.theme}
      aria-label={name}
      title={name}
    >
      {dark ? <Sun /> : <Moon />}
    </AddressLink>
  );
}
