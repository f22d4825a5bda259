import { type PointerEvent, useRef } from "react";
import { useReading } from "../app/reading.tsx";
import { useBrushedYears } from "./use-brushed-years.ts";
import { chosenSpan, moveEnd, pressBar, spanBetween, type YearSpan, yearAt } from "./year-brush.ts";
import styles from "./year-chart.module.css";

/**
 * What lies over the bars: a drag across them chooses years, a press one year, and two sliders move the ends. The
 * fields for years among the filters do the same without dragging (WCAG 2.5.7).
 */
export function YearBrushLayer({
  bars,
  point,
}: {
  readonly bars: YearSpan;
  /** Told which year the pointer is at. */
  readonly point: (year: number | null) => void;
}) {
  const { address } = useReading();
  const chosen = chosenSpan(address.query, bars);
  const years = useBrushedYears(bars);
  const drag = useRef<{ readonly from: number; moved: boolean } | null>(null);
  const yearUnder = ({ currentTarget, clientX }: PointerEvent) => {
    const { left, width } = currentTarget.getBoundingClientRect();
    return yearAt((clientX - left) / width, bars);
  };
  return (
    <div
      className={styles.brush}
      data-chosen={address.query.from !== null || address.query.to !== null || undefined}
      onPointerDown={event => {
        if (event.button !== 0 || event.target !== event.currentTarget) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        drag.current = { from: yearUnder(event), moved: false };
      }}
      onPointerMove={event => {
        const year = yearUnder(event);
        if (event.pointerType === "mouse") point(year);
        if (!drag.current || (!drag.current.moved && year === drag.current.from)) return;
        drag.current.moved = true;
        years.move(spanBetween(drag.current.from, year));
      }}
      onPointerUp={() => {
        if (!drag.current) return;
        if (drag.current.moved) years.end();
        else years.choose(pressBar(drag.current.from, chosen, bars));
        drag.current = null;
      }}
      onPointerCancel={() => {
        drag.current = null;
        years.cancel();
      }}
      onPointerLeave={() => point(null)}
    >
      <EndSlider end="from" bars={bars} chosen={chosen} years={years} />
      <EndSlider end="to" bars={bars} chosen={chosen} years={years} />
    </div>
  );
}

interface EndSliderProps {
  readonly end: "from" | "to";
  readonly bars: YearSpan;
  readonly chosen: YearSpan;
  readonly years: ReturnType<typeof useBrushedYears>;
}

/** One end of the chosen years as a slider: its thumb stands before the first bar, or after the last one. */
function EndSlider({ end, bars, chosen, years }: EndSliderProps) {
  const { messages } = useReading();
  const [first, last] = bars;
  const count = last - first + 1;
  const share = 100 / count;
  return (
    <input
      type="range"
      className={end === "from" ? styles.from : styles.to}
      style={{
        left: end === "from" ? "-20px" : `${share}%`,
        width: `calc(${share * (count - 1)}% + 20px)`,
      }}
      aria-label={end === "from" ? messages.yearFrom : messages.yearTo}
      min={first}
      max={last}
      value={end === "from" ? chosen[0] : chosen[1]}
      onChange={event => years.move(moveEnd(chosen, end, Number(event.target.value)))}
      onPointerUp={years.end}
      onKeyUp={years.endSoon}
      onBlur={years.end}
    />
  );
}
