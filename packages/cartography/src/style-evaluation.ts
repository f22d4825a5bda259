/**
 * Answers the expressions that the base style is written in, for drawing without MapLibre: only those it uses
 * (MapLibre Style Specification, "Expressions").
 */
export interface Evaluated {
  readonly zoom: number;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** A run of a label's text and its size over that of the label. */
export interface TextRun {
  readonly text: string;
  readonly scale: number;
}

export function evaluate(expression: unknown, on: Evaluated): unknown {
  if (!Array.isArray(expression)) return expression;
  const [name, ...given] = expression as [string, ...unknown[]];
  const value = (index: number) => evaluate(given[index], on);
  switch (name) {
    case "literal":
      return given[0];
    case "get":
      return on.properties[given[0] as string] ?? null;
    case "zoom":
      return on.zoom;
    case "==":
      return value(0) === value(1);
    case "<=":
      return (value(0) as number) <= (value(1) as number);
    case "+":
      return given.reduce((sum: number, part) => sum + (evaluate(part, on) as number), 0);
    case "!":
      return !value(0);
    case "all":
      return given.every(part => evaluate(part, on));
    case "in":
      return (value(1) as readonly unknown[]).includes(value(0));
    case "coalesce":
      return given.map(part => evaluate(part, on)).find(found => found !== null);
    case "match":
      return matched(value(0), given.slice(1), on);
    case "interpolate":
      return interpolated(given.slice(2) as number[], on.zoom);
    case "format":
      return formatted(given, on);
    default:
      // An array that is no expression: dashes, fonts, offsets.
      if (typeof name !== "string") return expression;
      throw new Error(`The base style uses "${name}", which a picture cannot draw; teach evaluate() to.`);
  }
}

export function numberAt(expression: unknown, zoom: number, fallback: number): number {
  return (evaluate(expression, { zoom, properties: {} }) as number | undefined) ?? fallback;
}

function matched(input: unknown, cases: readonly unknown[], on: Evaluated): unknown {
  for (let index = 0; index + 1 < cases.length; index += 2)
    if (cases[index] === input) return evaluate(cases[index + 1], on);
  return evaluate(cases[cases.length - 1], on);
}

function interpolated(stops: readonly number[], zoom: number): number {
  for (let index = 0; index < stops.length; index += 2) {
    const [at, value] = [stops[index]!, stops[index + 1]!];
    if (zoom > at) continue;
    if (index === 0) return value;
    const [before, from] = [stops[index - 2]!, stops[index - 1]!];
    return from + ((value - from) * (zoom - before)) / (at - before);
  }
  return stops[stops.length - 1]!;
}

function formatted(parts: readonly unknown[], on: Evaluated): TextRun[] {
  const runs: TextRun[] = [];
  for (let index = 0; index < parts.length; index += 2) {
    const options = (parts[index + 1] ?? {}) as Readonly<Record<string, unknown>>;
    runs.push({
      text: String(evaluate(parts[index], on) ?? ""),
      scale: (options["font-scale"] as number | undefined) ?? 1,
    });
  }
  return runs;
}
