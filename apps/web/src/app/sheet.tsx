import { type KeyboardEvent, type PointerEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { useReading } from "./reading.tsx";
import styles from "./sheet.module.css";
import { nearestHeight, type SheetHeight, sheetHeights } from "./sheet-heights.ts";

/**
 * The panel. On a wide window it stands beside the map; on a phone it is a sheet over the map's foot with four heights,
 * moved by dragging its handle, by pressing it, or with the arrow keys.
 */
export function Sheet({
  children,
  className,
}: {
  readonly children: ReactNode;
  readonly className?: string | undefined;
}) {
  const { address, catalogue, text } = useReading();
  const { selected } = address;
  const key = selected ? `${selected.kind}:${selected.id}` : "";
  const opening: SheetHeight = key === "" ? "half" : "place";
  const [height, setHeight] = useState<SheetHeight>(opening);
  const [openedFor, setOpenedFor] = useState(key);
  if (openedFor !== key) {
    setOpenedFor(key);
    if (height !== "full") setHeight(opening);
  }
  const sheet = useRef<HTMLElement>(null);
  // The page around the sheet follows its height: the map takes what is left.
  useEffect(() => {
    document.documentElement.dataset.sheet = height;
  }, [height]);
  return (
    <main
      ref={sheet}
      className={`${styles.sheet} ${className ?? ""}`}
      id="panel"
      tabIndex={-1}
      // On the page of a host there are other main parts than this one.
      aria-label={address.surface === "embed" ? text(catalogue.atlas.title) : undefined}
      data-sheet={height}
    >
      <Handle sheet={sheet} height={height} onChange={setHeight} />
      {children}
    </main>
  );
}

function Handle({
  sheet,
  height,
  onChange,
}: {
  readonly sheet: { readonly current: HTMLElement | null };
  readonly height: SheetHeight;
  readonly onChange: (height: SheetHeight) => void;
}) {
  const { messages } = useReading();
  const grip = useRef<{ y: number; tall: number; moved: boolean } | null>(null);
  const step = (by: 1 | -1) => {
    const next = sheetHeights[sheetHeights.indexOf(height) + by];
    if (next) onChange(next);
  };
  const move = ({ clientY }: PointerEvent) => {
    if (!grip.current || !sheet.current) return;
    const dragged = grip.current.y - clientY;
    if (Math.abs(dragged) > 4) grip.current.moved = true;
    if (grip.current.moved) sheet.current.style.height = `${grip.current.tall + dragged}px`;
  };
  const release = () => {
    const { current } = grip;
    grip.current = null;
    if (!current || !sheet.current) return;
    const tall = sheet.current.clientHeight;
    sheet.current.style.height = "";
    if (current.moved) onChange(nearestHeight(tall, innerHeight));
    else onChange(height === "full" ? "peek" : sheetHeights[sheetHeights.indexOf(height) + 1]!);
  };
  return (
    <button
      type="button"
      className={styles.handle}
      aria-label={messages.sheetHeights[height]}
      onPointerDown={event => {
        event.currentTarget.setPointerCapture(event.pointerId);
        grip.current = { y: event.clientY, tall: sheet.current?.clientHeight ?? 0, moved: false };
      }}
      onPointerMove={move}
      onPointerUp={release}
      onPointerCancel={release}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === "ArrowUp") step(1);
        else if (event.key === "ArrowDown") step(-1);
        else if (event.key === "Enter" || event.key === " ") onChange(height === "full" ? "peek" : "full");
        else return;
        event.preventDefault();
      }}
    />
  );
}
