import type { Address } from "@atlas/core/address";
import type { AnchorHTMLAttributes, MouseEvent } from "react";
import { useReading } from "./reading.tsx";

interface AddressLinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "href"> {
  readonly to: Partial<Address>;
}

/** A link to the current address with some parts changed: a real link, followed without loading a page. */
export function AddressLink({ to, onClick, ...anchor }: AddressLinkProps) {
  const { href, go } = useReading();
  return (
    <a
      {...anchor}
      href={href(to)}
      onClick={event => {
        onClick?.(event);
        if (event.defaultPrevented || opensElsewhere(event)) return;
        event.preventDefault();
        go(to);
      }}
    />
  );
}

function opensElsewhere(event: MouseEvent): boolean {
  return event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
}
