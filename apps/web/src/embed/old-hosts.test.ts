import { heightMessages } from "@atlas/core/embed-contract";
import { afterEach, expect, it, vi } from "vitest";
import { tellOldHosts } from "./old-hosts.ts";

afterEach(() => vi.unstubAllGlobals());

function told(search: string): string[] {
  const messages: string[] = [];
  vi.stubGlobal("location", { search });
  vi.stubGlobal("parent", {
    postMessage: (message: unknown) =>
      messages.push(typeof message === "string" ? message : JSON.stringify(message)),
  });
  tellOldHosts(640);
  return messages;
}

it("says the height in the words of the contract", () => {
  const expected = heightMessages.map(({ message }) =>
    message.replace("<pixels>", "640").replace("<childId>", "map-1"),
  );
  expect(told("?childId=map-1")).toEqual(expected);
});

it("does not speak pym's words to a host that has given no id, or a strange one", () => {
  expect(told("")).toHaveLength(2);
  expect(told("?childId=a%20b")).toHaveLength(2);
});
