import { ordersOffered, orderUsed } from "@atlas/catalogue/sort";
import { type Address, groupings, type SortOrder } from "@atlas/core/address";
import type { Messages } from "@atlas/messages/messages";
import { useEffect, useRef } from "react";
import { AddressLink } from "../app/address-link.tsx";
import { useReading } from "../app/reading.tsx";
import styles from "./order-menu.module.css";

/** The order of the list, and for records their headings: links in a native disclosure, so that it needs no script. */
export function OrderMenu() {
  const { address, messages } = useReading();
  const { language, sort, by } = address;
  const list = address.list === "places" ? "places" : "programmes";
  const used = orderUsed(list, language, sort);
  const menu = useRef<HTMLDetailsElement>(null);
  useClosing(menu);
  const chosen = () => {
    menu.current!.open = false;
    menu.current!.querySelector("summary")!.focus();
  };
  const choice = (to: Partial<Address>, name: string, isUsed: boolean) => (
    <AddressLink key={name} to={to} aria-current={isUsed ? "true" : undefined} onClick={chosen}>
      {name}
    </AddressLink>
  );
  return (
    <details ref={menu} className={styles.order}>
      <summary>
        <span className="visually-hidden">{messages.sortBy}: </span>
        {orderName(messages, list, used)}
        <svg viewBox="0 0 10 10" aria-hidden="true">
          <path d="M1.5 3.5 5 7l3.5-3.5" />
        </svg>
      </summary>
      <div className={styles.menu}>
        <nav aria-label={messages.sortBy}>
          <small>{messages.sortBy}</small>
          {ordersOffered(list, language).map(order =>
            choice({ sort: order }, orderName(messages, list, order), order === used),
          )}
        </nav>
        {list === "places" ? null : (
          <nav aria-label={messages.gatherBy}>
            <small>{messages.gatherBy}</small>
            {groupings.map(grouping =>
              choice({ by: grouping }, messages.gatherings[grouping], grouping === by),
            )}
          </nav>
        )}
      </div>
    </details>
  );
}

/** An order as a reader would say it. */
export function orderName(messages: Messages, list: "places" | "programmes", order: SortOrder): string {
  if (order === "name") return messages.byName;
  if (order === "stroke") return messages.byStroke;
  if (order === "money") return messages.byMoney;
  return list === "places" ? messages.byRecords : messages.newestFirst;
}

// A press beside it or the Escape key folds the menu, and so does leaving it with the Tab key.
function useClosing(menu: { readonly current: HTMLDetailsElement | null }): void {
  useEffect(() => {
    const fold = (event: Event) => {
      const { current } = menu;
      if (current?.open && !current.contains(event.target as Node)) current.open = false;
    };
    const foldByKey = (event: KeyboardEvent) => {
      const { current } = menu;
      if (event.key !== "Escape" || !current?.open) return;
      event.preventDefault();
      event.stopPropagation();
      current.open = false;
      current.querySelector("summary")!.focus();
    };
    const { current } = menu;
    document.addEventListener("pointerdown", fold);
    document.addEventListener("focusin", fold);
    current?.addEventListener("keydown", foldByKey);
    return () => {
      document.removeEventListener("pointerdown", fold);
      document.removeEventListener("focusin", fold);
      current?.removeEventListener("keydown", foldByKey);
    };
  }, [menu]);
}
