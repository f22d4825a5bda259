import { describe, expect, it } from "vitest";
import { stepsBack } from "./focus-trail.ts";

const kashgar = { shown: "place:kashgar", opener: '[data-mark="kashgar"]' };
const school = { shown: "programme:school", opener: '#panel a[href="/programmes/school"]' };

describe("the way back", () => {
  it("from a place to the list is to the mark that opened it", () => {
    expect(stepsBack([kashgar], "", false)).toEqual({ trail: [], opener: kashgar.opener });
  });

  it("from a record opened in a place to the list is to what opened the place", () => {
    expect(stepsBack([kashgar, school], "", false)).toEqual({ trail: [], opener: kashgar.opener });
  });

  it("by the browser, from a record to its place, is to the record's row", () => {
    expect(stepsBack([kashgar, school], "place:kashgar", true)).toEqual({
      trail: [kashgar],
      opener: school.opener,
    });
  });

  it("to a list that no press had left knows no opener", () => {
    expect(stepsBack([], "", true)).toEqual({ trail: [], opener: null });
  });
});

describe("a step forward", () => {
  it("is a press on a panel, even one that was open before", () => {
    expect(stepsBack([kashgar, school], "place:kashgar", false)).toBeNull();
  });

  it("is a panel that was not open before", () => {
    expect(stepsBack([kashgar], "programme:school", true)).toBeNull();
  });
});
