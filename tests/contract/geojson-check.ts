/** A strict reader of RFC 7946: what it returns is everything that is wrong. */

type Json = null | boolean | number | string | Json[] | { [member: string]: Json };

const memberNames = {
  FeatureCollection: ["type", "features", "links", "numberMatched", "numberReturned"],
  Feature: ["type", "id", "geometry", "properties", "links"],
  Geometry: ["type", "coordinates"],
};

export function geojsonProblems(document: Json): string[] {
  const problems: string[] = [];
  if (!isObject(document)) return ["the document is not an object"];
  if (document.type === "Feature") checkFeature(document, "feature", problems);
  else if (document.type === "FeatureCollection") {
    checkMembers(document, memberNames.FeatureCollection, "collection", problems);
    if (!Array.isArray(document.features)) return ["features is not an array"];
    for (const [i, feature] of document.features.entries()) checkFeature(feature, `features[${i}]`, problems);
    const ids = document.features.map(feature => (isObject(feature) ? feature.id : null));
    if (new Set(ids).size !== ids.length) problems.push("two features have one id");
  } else problems.push(`type ${document.type} is neither Feature nor FeatureCollection`);
  return problems;
}

function checkFeature(feature: Json, at: string, problems: string[]): void {
  if (!isObject(feature) || feature.type !== "Feature") {
    problems.push(`${at} is no Feature`);
    return;
  }
  checkMembers(feature, memberNames.Feature, at, problems);
  if (typeof feature.id !== "string" || feature.id === "") problems.push(`${at}.id is not a text`);
  if (!isObject(feature.properties ?? null)) problems.push(`${at}.properties is no object`);
  if (feature.geometry === undefined) problems.push(`${at}.geometry is missing`);
  else if (feature.geometry !== null)
    checkGeometry(feature.geometry, `${at}(${feature.id}).geometry`, problems);
}

function checkGeometry(geometry: Json, at: string, problems: string[]): void {
  if (!isObject(geometry)) {
    problems.push(`${at} is no object`);
    return;
  }
  checkMembers(geometry, memberNames.Geometry, at, problems);
  const { type, coordinates } = geometry;
  const list = Array.isArray(coordinates) ? coordinates : [];
  if (type !== "Point" && list.length === 0) problems.push(`${at} is empty`);
  if (type === "Point") checkPosition(coordinates ?? null, at, problems);
  else if (type === "MultiPoint") for (const position of list) checkPosition(position, at, problems);
  else if (type === "LineString") checkLine(list, 2, at, problems);
  else if (type === "MultiLineString") for (const line of list) checkLine(line, 2, at, problems);
  else if (type === "Polygon") checkPolygon(list, at, problems);
  else if (type === "MultiPolygon") for (const polygon of list) checkPolygon(polygon, at, problems);
  else problems.push(`${at} has the type ${type}`);
}

/** Closed rings of at least four positions, the outer one anticlockwise, holes clockwise (section 3.1.6). */
function checkPolygon(rings: Json, at: string, problems: string[]): void {
  if (!Array.isArray(rings) || rings.length === 0) {
    problems.push(`${at} is no polygon`);
    return;
  }
  rings.forEach((ring, i) => {
    checkLine(ring, 4, at, problems);
    const positions = ring as number[][];
    if (String(positions[0]) !== String(positions[positions.length - 1]))
      problems.push(`${at} has an open ring`);
    if (signedArea(positions) > 0 !== (i === 0)) problems.push(`${at} ring ${i} turns the wrong way`);
  });
}

function checkLine(line: Json, least: number, at: string, problems: string[]): void {
  if (!Array.isArray(line) || line.length < least) {
    problems.push(`${at} has a line of fewer than ${least} positions`);
    return;
  }
  for (const position of line) checkPosition(position, at, problems);
  const lons = (line as number[][]).map(position => position[0]!);
  // A segment longer than this would run round the world instead of being cut at the antimeridian (section 3.1.9).
  if (lons.some((lon, i) => i > 0 && Math.abs(lon - lons[i - 1]!) > 180))
    problems.push(`${at} has a segment of more than 180 degrees`);
}

function checkPosition(position: Json, at: string, problems: string[]): void {
  const [lon, lat, ...more] = Array.isArray(position) ? position : [];
  if (typeof lon !== "number" || typeof lat !== "number" || more.length > 0)
    problems.push(`${at} has a position ${JSON.stringify(position)}`);
  else if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 90))
    problems.push(`${at} leaves the world at ${lon},${lat}`);
}

function checkMembers(
  object: { [member: string]: Json },
  known: readonly string[],
  at: string,
  problems: string[],
): void {
  for (const member of Object.keys(object))
    if (!known.includes(member)) problems.push(`${at} has a member ${member}`);
}

function signedArea(ring: readonly number[][]): number {
  return ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length]!;
    return sum + (x! * nextY! - nextX! * y!);
  }, 0);
}

function isObject(value: Json): value is { [member: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
