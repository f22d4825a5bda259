import type { Project } from "@atlas/cartography/mercator";
import { leading, type PlacedScene, siteNameSize, siteReach } from "@atlas/cartography/placed-scene";
import type { SiteMark } from "@atlas/cartography/site-marks";
import { useState } from "react";
import { createPortal } from "react-dom";
import { useDrawnReading } from "./drawn-reading.tsx";
import styles from "./map.module.css";
import { SitesHere } from "./sites-here.tsx";
import { Tick } from "./tick.tsx";

/** A site's name that is covered by more square pixels than this is left out: its list names it. */
const leastCovered = 30;

/** Radius of the ring around a site of which only the town or county is known, in pixels. */
const ringRadius = 27;

/** Site marks: a square with the number of records, a dashed ring where the place is not exact. Pressing lists them. */
export function Sites({
  sites,
  placed,
  project,
  beside,
}: {
  readonly sites: readonly SiteMark[];
  readonly placed: PlacedScene;
  readonly project: Project;
  /** Where the list of a pressed site opens: beside the map, so that the wheel scrolls it. */
  readonly beside: Element;
}) {
  const { messages } = useDrawnReading();
  const [openId, setOpenId] = useState<string | null>(null);
  const open = sites.find(({ id }) => id === openId);
  return (
    <>
      {sites.map(site => {
        const at = project(site.position);
        const { dx, dy, labelX, labelY, covered } = placed.get(site.id)!;
        return (
          <div
            key={site.id}
            className={styles.site}
            style={{ transform: `translate(${at[0]}px, ${at[1]}px)` }}
          >
            {site.exact ? null : <Ring />}
            <Tick from={[0, 0]} to={[dx, dy]} />
            <button
              type="button"
              data-obstacle=""
              data-site={site.name}
              data-family={site.family ?? undefined}
              style={{
                left: dx - siteReach,
                top: dy - siteReach,
                width: siteReach * 2,
                height: siteReach * 2,
              }}
              aria-label={messages.sitesHere({ name: site.name, count: site.programmes.length })}
              aria-expanded={site.id === openId}
              onClick={() => setOpenId(site.id === openId ? null : site.id)}
            >
              {site.programmes.length}
            </button>
            {covered > leastCovered ? null : (
              <span
                data-obstacle=""
                style={{ left: labelX, top: labelY, fontSize: siteNameSize, lineHeight: leading }}
              >
                {site.name}
              </span>
            )}
          </div>
        );
      })}
      {open ? createPortal(<SitesHere mark={open} onClose={() => setOpenId(null)} />, beside) : null}
    </>
  );
}

function Ring() {
  const side = ringRadius * 2 + 2;
  return (
    <svg className={styles.siteRing} width={side} height={side} aria-hidden="true">
      <circle cx={side / 2} cy={side / 2} r={ringRadius} />
    </svg>
  );
}
