import { familyShapes, shapePaths } from "@atlas/cartography/family-shapes";
import { typeIcons } from "@atlas/cartography/type-icons";
import styles from "./icons.module.css";

/** The shape of a type family in its colour. Decoration: the name stands beside it. */
export function FamilyMark({ family }: { family: string }) {
  return (
    <svg className={styles.family} viewBox="0 0 12 12" data-family={family} aria-hidden="true">
      <path d={shapePaths[familyShapes[family] ?? "circle"]} />
    </svg>
  );
}

/** The icon of a programme type; a type without one shows its family's shape. */
export function TypeIcon({ type, family }: { type: string; family: string }) {
  const path = typeIcons[type];
  if (path === undefined) return <FamilyMark family={family} />;
  return <Icon path={path} />;
}

export const Moon = () => <Icon path="M13.2 9.6A5.8 5.8 0 0 1 6.4 2.8a5.7 5.7 0 1 0 6.8 6.8z" />;
export const Sun = () => (
  <Icon path="M8 5.2a2.8 2.8 0 1 1 0 5.6 2.8 2.8 0 0 1 0-5.6zM8 1.2v1.6M8 13.2v1.6M1.2 8h1.6M13.2 8h1.6M3.2 3.2l1.1 1.1M11.7 11.7l1.1 1.1M12.8 3.2l-1.1 1.1M4.3 11.7l-1.1 1.1" />
);
export const SearchIcon = () => <Icon path="M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zM10.3 10.3 14 14" />;
export const ArrowOut = () => <Icon path="M6.5 3H3v10h10V9.5M9.5 2.5h4v4M13.2 2.8 7.5 8.5" />;
export const ChevronLeft = () => <Icon path="M10 3 5 8l5 5" />;
export const ChevronRight = () => <Icon path="M6 3l5 5-5 5" />;
export const Cross = () => <Icon path="M3.5 3.5l9 9M12.5 3.5l-9 9" />;
export const Plus = () => <Icon path="M8 2.5v11M2.5 8h11" />;
export const Minus = () => <Icon path="M2.5 8h11" />;
export const LinkIcon = () => (
  <Icon path="M6.8 9.2a2.7 2.7 0 0 0 3.8 0l2.2-2.2A2.7 2.7 0 0 0 9 3.2l-.8.8M9.2 6.8a2.7 2.7 0 0 0-3.8 0L3.2 9A2.7 2.7 0 0 0 7 12.8l.8-.8" />
);
export const ShareIcon = () => <Icon path="M5.8 4.8 2.5 8l3.3 3.2M10.2 4.8 13.5 8l-3.3 3.2" />;
export const FullScreenIcon = () => <Icon path="M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10" />;
export const Flag = () => <Icon path="M3.5 14.5v-12M3.5 3h9l-2 3 2 3h-9" />;

function Icon({ path }: { path: string }) {
  return (
    <svg className={styles.icon} viewBox="0 0 16 16" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
