import { describe, expect, it } from "vitest";
import { times as english } from "../src/messages/en/times.ts";
import { times as albanian } from "../src/messages/sq/times.ts";
import { timeWords } from "../src/messages/time-words.ts";

describe("timeWords", () => {
  it.each([
    ["2022-07-15", "15 July 2022", "15 korrik 2022"],
    ["2022-07", "July 2022", "korrik 2022"],
    ["2022", "2022", "2022"],
    ["2022-09-09~", "about 9 September 2022", "rreth 9 shtator 2022"],
    ["2022-07?", "July 2022 (uncertain)", "korrik 2022 (e pasigurt)"],
    ["2021-05/2022-07", "May 2021 to July 2022", "maj 2021 deri korrik 2022"],
    ["2022-07/..", "since July 2022", "prej korrik 2022"],
    ["../2022-07", "July 2022 or before", "korrik 2022 ose më parë"],
    ["2022-34", "the second quarter of 2022", "tremujori i dytë i vitit 2022"],
    ["202X", "the 2020s", "vitet 2020"],
    ["0012-03-04", "4 March 12", "4 mars 12"],
    ["40 modems", "40 modems", "40 modems"],
  ])("writes %s as %s and %s", (edtf, inEnglish, inAlbanian) => {
    expect([timeWords(edtf, "en", english), timeWords(edtf, "sq", albanian)]).toEqual([inEnglish, inAlbanian]);
  });
});
