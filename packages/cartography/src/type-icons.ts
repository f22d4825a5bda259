/** Icons of programme types: stroked paths on a 16 px grid, 1.35 px wide, round joins, no fill. A type without an icon is drawn with its family's shape. */
export const typeIcons: Readonly<Record<string, string>> = {
  industry: "M2 13.5V6.2l4 2.6V6.2l4 2.6V2.5h3.5v11z",
  finance: "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM5.8 4.9 8 8l2.2-3.1M8 8v3.6M6 8.3h4M6 10h4",
  consumption_assistance: "M2 6.5h12l-1.3 7H3.3zM4.8 6.5 8 2l3.2 4.5M6.3 9v2M9.7 9v2",
  labour: "M1.8 12h12.4M3 12v-1.5a5 5 0 0 1 10 0V12M6.4 5.8V8.6M9.6 5.8V8.6",
  innovation_platform: "M6 13.8h4M6.2 11.6c0-1.7-2-2.5-2-5a3.8 3.8 0 0 1 7.6 0c0 2.5-2 3.3-2 5z",
  joint_research: "M5.8 2h4.4M6.7 2v4.2L3 12.6c-.4.8 0 1.4.9 1.4h8.2c.9 0 1.3-.6.9-1.4L9.3 6.2V2M4.7 10h6.6",
  science_technology:
    "M4 4h8v8H4zM6.6 6.6h2.8v2.8H6.6zM6 4V1.8M10 4V1.8M6 14.2V12M10 14.2V12M4 6H1.8M4 10H1.8M14.2 6H12M14.2 10H12",
  education:
    "M8 4.2C6.5 3 4.3 2.8 2 3v9.5c2.3-.2 4.5 0 6 1.2 1.5-1.2 3.7-1.4 6-1.2V3c-2.3-.2-4.5 0-6 1.2zM8 4.2v9.5",
  talent:
    "M6.3 8a2.6 2.6 0 1 0 0-5.2 2.6 2.6 0 0 0 0 5.2zM1.8 13.8c0-2.6 1.9-4.2 4.5-4.2s4.5 1.6 4.5 4.2M12.4 2.8v4M10.4 4.8h4",
  health: "M6 2.5h4V6h3.5v4H10v3.5H6V10H2.5V6H6z",
  culture_tourism:
    "M1.8 6.6c3.2-.5 5.2-2 6.2-4.1 1 2.1 3 3.6 6.2 4.1M3.6 6.4v7.1M12.4 6.4v7.1M1.8 13.5h12.4M6.5 13.5V9h3v4.5",
  infrastructure:
    "M1.5 12h13M4.5 3v11M11.5 3v11M1.5 7.6c1.4-.6 2.4-2 3-4.1.8 3 2 4.5 3.5 4.5s2.7-1.5 3.5-4.5c.6 2.1 1.6 3.5 3 4.1",
  ecology: "M3.2 12.6C2.6 6.4 6.4 3 13.5 3c.3 6.8-3.6 10.9-10.3 9.6zM2.5 14c1.2-3.4 3.4-5.8 6.6-7.4",
  governance: "M2.2 6 8 2.4 13.8 6zM2.5 13.6h11M4.4 6v7.6M8 6v7.6M11.6 6v7.6",
};
