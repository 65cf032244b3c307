import { describe, expect, test } from "vitest";
import { timexValue } from "../src/annoctr-times.ts";

describe("the value that TimeML gives to what an EDTF text means", () => {
  test.each([
    ["2022-07-15", "2022-07-15"],
    ["2022-07", "2022-07"],
    ["2022", "2022"],
    ["2022~", "2022"],
    ["../2022-07", "2022-07"],
    ["2016-04-21/2016-04-30", "2016-04"],
    ["2021-09/2021-12", "2021"],
  ])("%s", (edtf, value) => {
    expect(timexValue(edtf)).toBe(value);
  });

  test("a stretch over two years has none", () => {
    expect(timexValue("2021-12/2022-02")).toBeUndefined();
  });
});
