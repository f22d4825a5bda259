/** One panel that was opened, and the selector of the link that opened it; null when no press did. */
export interface FocusStep {
  readonly shown: string;
  readonly opener: string | null;
}

/**
 * Whether going to `shown` goes back along the panels that were opened, and then where the focus belongs: to the
 * opener of the first panel left. The list ("") is always back; a panel is back only when no press asked for it, since
 * a pressed link opens anew. Null: a step forward.
 */
export function stepsBack(
  trail: readonly FocusStep[],
  shown: string,
  withoutPress: boolean,
): { trail: readonly FocusStep[]; opener: string | null } | null {
  const at = trail.map(step => step.shown).lastIndexOf(shown);
  if (shown !== "" && (at === -1 || !withoutPress)) return null;
  return { trail: trail.slice(0, at + 1), opener: trail[at + 1]?.opener ?? null };
}
