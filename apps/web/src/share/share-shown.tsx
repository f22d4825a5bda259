import { selectedName } from "@atlas/catalogue/selected-name";
import { isEmptyQuery } from "@atlas/core/query";
import { AddressLink } from "../app/address-link.tsx";
import { Cross } from "../app/icons.tsx";
import { useReading } from "../app/reading.tsx";
import { ActiveFilters } from "../filters/active-filters.tsx";
import { FamilyChips } from "../filters/family-chips.tsx";
import { GroupGrid } from "../filters/group-grid.tsx";
import { MoreFilters } from "../filters/more-filters.tsx";
import { useBuilderWords } from "./builder-words.tsx";
import styles from "./share.module.css";
import { ShareSetting } from "./share-setting.tsx";

/** What the embed shows: the filters, and what it opens with. */
export function ShareShown() {
  const messages = useBuilderWords();
  const { address, catalogue, findings, messages: pageMessages, text } = useReading();
  const selected = selectedName(catalogue, address.selected);
  const name = selected && text(selected);
  return (
    <ShareSetting title={messages.shownTitle} hint={messages.shownFrom}>
      <ActiveFilters />
      {name === null ? null : (
        <p className={styles.selected}>
          {messages.selectedHere(name)}
          <AddressLink to={{ selected: null }} aria-label={messages.deselect(name)}>
            <Cross />
          </AddressLink>
        </p>
      )}
      <p className={styles.count} role="status">
        {findings.headline.records === 0
          ? pageMessages.headlineNone
          : pageMessages.headline(findings.headline)}
        {", "}
        {pageMessages.headlineYears({ ...findings.headline, about: [] })}
      </p>
      <details className={styles.filters}>
        <summary>{isEmptyQuery(address.query) ? messages.addFilter : messages.changeFilters}</summary>
        <FamilyChips />
        <GroupGrid />
        <MoreFilters />
      </details>
    </ShareSetting>
  );
}
