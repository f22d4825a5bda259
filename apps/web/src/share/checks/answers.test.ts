import { checkEnglish } from "@atlas/messages/check-english";
import { expect, it } from "vitest";

import { judgeAnswer, judgeOembed } from "./answers.ts";

const address = "https://atlas.example/en";

it("asks an address to answer 200", () => {
  expect(judgeAnswer({ address, status: 200, oembedTitle: null }).outcome).toBe("pass");
  const gone = judgeAnswer({ address, status: 404, oembedTitle: null });
  expect([gone.outcome, gone.detail(checkEnglish)]).toEqual([
    "fail",
    checkEnglish.answersBad({ address, status: 404 }),
  ]);
});

it("asks an oEmbed answer for a frame with a title", () => {
  expect(judgeOembed({ address, status: 200, oembedTitle: "Kashgar" })!.outcome).toBe("pass");
  expect(judgeOembed({ address, status: 200, oembedTitle: "" })!.outcome).toBe("fail");
  expect(judgeOembed({ address, status: 200, oembedTitle: null })).toBeNull();
});
