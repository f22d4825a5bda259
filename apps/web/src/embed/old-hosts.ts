/**
 * Tells the height in the words that scripts of content management systems already understand: Datawrapper's, AMP's
 * `embed-size`, and pym's, where the host has given an id in the address. It is sent to any page: a height is no secret.
 */
export function tellOldHosts(height: number): void {
  parent.postMessage({ "datawrapper-height": { "cooperation-atlas": height } }, "*");
  parent.postMessage({ sentinel: "amp", type: "embed-size", height }, "*");
  const child = new URLSearchParams(location.search).get("childId");
  if (child !== null && /^[\w-]{1,64}$/.test(child))
    parent.postMessage(`pymxPYMx${child}xPYMxheightxPYMx${height}`, "*");
}
