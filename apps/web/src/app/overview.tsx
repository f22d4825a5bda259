import { ActiveFilters } from "../filters/active-filters.tsx";
import { FamilyChips } from "../filters/family-chips.tsx";
import { GroupGrid } from "../filters/group-grid.tsx";
import { MoreFilters } from "../filters/more-filters.tsx";
import { SearchForm } from "../filters/search-form.tsx";
import { YearFilter } from "../filters/year-filter.tsx";
import { Lists } from "../lists/lists.tsx";
import { HeadlineSentence } from "./headline-sentence.tsx";
import { Notice } from "./notice.tsx";
import styles from "./overview.module.css";

/** The panel when nothing is selected: the sentence, the filters, the list. */
export function Overview() {
  return (
    <>
      <div className={styles.ask}>
        <SearchForm />
        <HeadlineSentence />
        <Notice />
        <FamilyChips />
        <GroupGrid />
        <MoreFilters />
        <ActiveFilters />
      </div>
      <Lists />
      <YearFilter />
    </>
  );
}
