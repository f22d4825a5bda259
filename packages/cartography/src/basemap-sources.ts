/** Where the base map's data comes from, as printed on every map; the licences stand in `geodata/SOURCES.md`. */
export const basemapSources = "cn-atlas, Natural Earth, GeoNames, © GeoBasis-DE / BKG, Who’s On First";
