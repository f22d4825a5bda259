import { expect, it } from "vitest";

it("Node 24 runs the house, whatever the machine has", () => {
  expect(process.versions.node.split(".")[0]).toBe("24");
});
