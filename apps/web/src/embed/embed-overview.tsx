import { Notice } from "../app/notice.tsx";
import { useReading } from "../app/reading.tsx";
import { ActiveFilters } from "../filters/active-filters.tsx";
import { EmptyCure } from "../filters/empty-cure.tsx";
import { FamilyChips } from "../filters/family-chips.tsx";
import { GroupGrid } from "../filters/group-grid.tsx";
import { MoreFilters } from "../filters/more-filters.tsx";
import { SearchForm } from "../filters/search-form.tsx";
import { YearFilter } from "../filters/year-filter.tsx";
import { Lists } from "../lists/lists.tsx";
import styles from "./embed.module.css";
import { shownParts } from "./shown-parts.ts";

/** The panel of an embed when nothing is selected: the parts that its host shows. */
export function EmbedOverview() {
  const { address, findings } = useReading();
  const parts = shownParts(address);
  const filters = parts.includes("filters");
  const asks = filters || parts.includes("search");
  return (
    <>
      {asks ? (
        <div className={styles.ask}>
          {parts.includes("search") ? <SearchForm /> : null}
          {findings.headline.records === 0 ? <EmptyCure /> : null}
          {filters ? (
            <>
              <FamilyChips />
              <GroupGrid />
              <MoreFilters />
            </>
          ) : null}
          <ActiveFilters />
        </div>
      ) : null}
      <Notice />
      {parts.includes("list") ? <Lists /> : null}
      {filters ? <YearFilter /> : null}
    </>
  );
}
