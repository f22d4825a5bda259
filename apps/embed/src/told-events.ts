/** Messages of an embed that the element tells its page as events. */
export const toldEvents: readonly string[] = ["ready", "selection", "filter", "view", "error"];
