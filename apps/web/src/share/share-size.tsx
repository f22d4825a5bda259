import { type EmbedSize, greatestSide, leastSide } from "@atlas/core/embed-words";
import { useReading } from "../app/reading.tsx";
import { useBuilderWords } from "./builder-words.tsx";
import styles from "./share.module.css";
import { Choices, ShareSetting } from "./share-setting.tsx";

/** Sizes that portals use, in CSS pixels. */
const fixedSizes = [
  [400, 300],
  [600, 450],
  [800, 600],
] as const;

/** How large the embed stands: as its content, in a ratio, or fixed. */
export function ShareSize() {
  const messages = useBuilderWords();
  const { address, go } = useReading();
  const { size } = address;
  const fixed = size.kind === "fixed" ? size : null;
  const choice = (name: string, to: EmbedSize) => ({
    name,
    to: { size: to },
    chosen: JSON.stringify(size) === JSON.stringify(to),
  });
  return (
    <ShareSetting title={messages.sizeTitle}>
      <Choices
        of={[
          choice(messages.sizeAuto, { kind: "auto" }),
          choice("16:9", { kind: "ratio", width: 16, height: 9 }),
          choice("4:3", { kind: "ratio", width: 4, height: 3 }),
          ...fixedSizes.map(([width, height]) =>
            choice(`${width} × ${height}`, { kind: "fixed", width, height }),
          ),
        ]}
      />
      {size.kind === "auto" ? <p className={styles.note}>{messages.sizeAutoHint}</p> : null}
      <fieldset className={styles.custom}>
        <legend>{messages.sizeCustom}</legend>
        <Side
          label={messages.widthLabel}
          value={fixed?.width}
          onChange={width => go({ size: { kind: "fixed", width, height: fixed?.height ?? 400 } }, "replace")}
        />
        <span aria-hidden="true">×</span>
        <Side
          label={messages.heightLabel}
          value={fixed?.height}
          onChange={height => go({ size: { kind: "fixed", width: fixed?.width ?? 640, height } }, "replace")}
        />
      </fieldset>
    </ShareSetting>
  );
}

function Side({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: number | undefined;
  readonly onChange: (pixels: number) => void;
}) {
  return (
    <input
      // Another size chosen elsewhere is written into the field.
      key={value}
      type="number"
      aria-label={label}
      min={leastSide}
      max={greatestSide}
      step={1}
      defaultValue={value}
      onBlur={({ target }) => take(target, onChange)}
      onKeyDown={event => {
        if (event.key === "Enter") take(event.currentTarget, onChange);
      }}
    />
  );
}

function take(field: HTMLInputElement, onChange: (pixels: number) => void): void {
  if (field.value === "" || !field.reportValidity()) return;
  onChange(Math.round(field.valueAsNumber));
}
