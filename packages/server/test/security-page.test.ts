import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const ROOT = new URL("../../../", import.meta.url);
const page = readFileSync(new URL("docs/security.md", ROOT), "utf8");

/** Tests as the page names them: a file, and the words of a test in it. */
const named = [...page.matchAll(/`([a-z/.-]{1,100}\.ts)` “([^”]{1,200})”/gu)].map(
  ([, file, words]) => [file ?? "", words ?? ""] as const,
);

describe("docs/security.md", () => {
  it.each([...new Map(named.map((pair) => [pair.join(": "), pair]))])(
    "names a test that is there: %s",
    (_name, [file, words]) => {
      const path = new URL(file.includes("/") ? file : `packages/server/test/${file}`, ROOT);
      expect(existsSync(path), file).toBe(true);
      // A title that is a template stands in the source as it stands on the page, but for what is filled in.
      expect(readFileSync(path, "utf8")).toContain(words);
    },
  );

  it("has a test, or a reason, for each item", () => {
    const rows = page.split("\n").filter((line) => /^\| (?:\d|DNS)/u.test(line));
    expect(rows.length).toBeGreaterThan(60);
    for (const row of rows) {
      const proof = row.split(" | ").at(-1) ?? "";
      expect(row, proof).toMatch(/“[^”]+”|by design|this page/u);
    }
    expect(named.length).toBeGreaterThan(70);
  });

  it("names each item once as covered", () => {
    const items = page
      .split("\n")
      .filter((line) => /^\| \d/u.test(line))
      .flatMap((line) => line.split("|")[1]?.match(/\d{1,2}\.\d{1,2}\.\d{1,2}(?!\d)/gu) ?? []);
    expect(items.filter((item, at) => items.indexOf(item) !== at)).toEqual([]);
  });
});

/** The items of levels 1 and 2 of ASVS 5.0.0: section, and the numbers of its items up to which they are of these levels. */
const LEVEL_2: Readonly<Record<string, number>> = {
  ...{ "1.1": 2, "1.2": 9, "1.3": 11, "1.4": 3, "1.5": 2, "2.1": 3, "2.2": 3, "2.3": 4, "2.4": 1, "3.2": 2, "3.3": 4 },
  ...{ "3.4": 6, "3.5": 5, "3.7": 2, "4.1": 3, "4.2": 1, "4.3": 2, "4.4": 4, "5.1": 1, "5.2": 3, "5.3": 2, "5.4": 3 },
  ...{ "6.1": 3, "6.2": 12, "6.3": 4, "6.4": 4, "6.5": 5, "6.6": 3, "6.8": 4, "7.1": 3, "7.2": 4, "7.3": 2, "7.4": 5 },
  ...{
    "7.5": 2,
    "7.6": 2,
    "8.1": 2,
    "8.2": 3,
    "8.3": 1,
    "8.4": 1,
    "9.1": 3,
    "9.2": 4,
    "10.1": 2,
    "10.2": 2,
    "10.3": 4,
  },
  ...{ "10.4": 11, "10.5": 5, "10.6": 2, "10.7": 3, "11.1": 2, "11.2": 3, "11.3": 3, "11.4": 4, "11.5": 1, "11.6": 1 },
  ...{ "12.1": 3, "12.2": 2, "12.3": 4, "13.1": 1, "13.2": 5, "13.3": 2, "13.4": 5, "14.1": 2, "14.2": 4, "14.3": 3 },
  ...{ "15.1": 3, "15.2": 3, "15.3": 7, "16.1": 1, "16.2": 5, "16.3": 4, "16.4": 3, "16.5": 3, "17.1": 1, "17.2": 4 },
  ...{ "17.3": 2 },
};

/** Items, sections and chapters that a text names; a range is all that it spans. */
function itemsIn(text: string): ReadonlySet<string> {
  const named = new Set<string>();
  for (const [, first = "", last] of text.matchAll(
    /(?<![\d.])(\d{1,2}(?:\.\d{1,2}){0,2})(?:–(\d{1,2}\.\d{1,2}\.\d{1,2}))?(?![\d.]\d)/gu,
  )) {
    named.add(first);
    const section = first.split(".").slice(0, 2).join(".");
    if (last?.startsWith(`${section}.`) !== true) continue;
    for (let at = Number(first.split(".")[2]); at <= Number(last.split(".")[2]); at += 1) named.add(`${section}.${at}`);
  }
  return named;
}

it("tells of every item of levels 1 and 2 whether it is covered, is not, or does not apply", () => {
  const rows = page.split("\n").filter((line) => /^\| \d/u.test(line));
  const left = page.slice(page.indexOf("## Not covered"));
  const heads = [...left.matchAll(/\*\*([\d., –]{3,80})\*\*/gu)].map(([, items]) => items ?? "");
  const absent = left.slice(left.indexOf("Do not apply"));
  const named = itemsIn([...rows.map((row) => row.split("|")[1] ?? ""), ...heads, absent].join("; "));
  const items = Object.entries(LEVEL_2).flatMap(([section, last]) =>
    Array.from({ length: last }, (_, at) => `${section}.${at + 1}`),
  );
  const isTold = (item: string) => {
    const [chapter = "", section = ""] = item.split(".");
    return named.has(item) || named.has(`${chapter}.${section}`) || named.has(chapter);
  };
  expect(items.filter((item) => !isTold(item))).toEqual([]);
});
