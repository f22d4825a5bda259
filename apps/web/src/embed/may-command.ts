/** Whether a page of an origin may command an embed: MESSAGE_ORIGINS is "*" or exact origins, separated by spaces. */
export function mayCommand(origin: string, allowed: string, own: string = location.origin): boolean {
  return allowed === "*" || origin === own || allowed.split(" ").includes(origin);
}
