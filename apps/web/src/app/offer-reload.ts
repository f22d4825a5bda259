import type { Messages } from "@atlas/messages/messages";

/** When the page cannot be made live: a line that says what still works, and a way to try again. */
export function offerReload(messages: Messages): void {
  const line = document.createElement("p");
  line.className = "not-live";
  line.setAttribute("role", "alert");
  const button = document.createElement("button");
  button.textContent = messages.reload;
  button.addEventListener("click", () => location.reload());
  line.append(messages.catalogueFailed, " ", button);
  document.body.prepend(line);
}
