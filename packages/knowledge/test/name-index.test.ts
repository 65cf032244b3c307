import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { NameEntry } from "../src/index.ts";
import { buildNameIndex, catalogueEntries, referenceEntries } from "../src/index.ts";
import { CATALOGUE } from "./catalogue-file.ts";

const entry = (name: string, more: Partial<NameEntry> = {}): NameEntry => ({ name, kind: "actor", id: name, ...more });
const found = (names: readonly NameEntry[], text: string): string[] =>
  buildNameIndex(names)
    .scan(text)
    .map(({ start, end }) => text.slice(start, end));

describe("spellings", () => {
  test.each([
    ["Fancy Bear", "FancyBear, fancy-bear; FANCY BEAR Fancy_Bear Fancy\nBear", 5],
    ["FancyBear", "Fancy Bear Fancy-Bear FANCYBEAR", 3],
    ["APT28", "APT 28, APT-28, APT28, apt28", 4],
    ["Storm-0842", "Storm-0842 Storm 0842 STORM0842", 3],
    ["Élysée", "Elysée ELYSEE É́lysée", 3],
    ["U.S.", "the U.S. and U.S.-based", 2],
  ])("%s is found in %j", (name, text, count) => {
    expect(found([entry(name)], text)).toHaveLength(count);
  });

  test.each([
    ["Fancy Bear", "fancy bear"],
    ["Fancy Bear", "Fancy. Bear"],
    ["Fancy Bear", "Fancy\n\nBear"],
    ["Fancy Bear", "Fan cyBear"],
    ["Industroyer", "Industroyer2 and Industroyers"],
    ["APT2", "APT28"],
    ["APT28", "XAPT28"],
    ["US", "Us us uS"],
    ["Silence", "a silence"],
    ["Iran", "Iranian"],
  ])("%s is not found in %j", (name, text) => {
    expect(found([entry(name)], text)).toEqual([]);
  });

  test("lower-case names match as any word is written", () => {
    expect(found([entry("iranisch")], "iranisch Iranisch IRANISCH")).toHaveLength(3);
    expect(found([entry("Data Destruction", { anyCase: true })], "data destruction")).toHaveLength(1);
  });

  test("a possessive is not part of the name", () => {
    expect(found([entry("Iran")], "Iran's Iran’s IRAN’S")).toEqual(["Iran", "Iran", "IRAN"]);
  });

  test("names in text without spaces", () => {
    expect(found([entry("APT28"), entry("伊朗")], "被称为APT28的伊朗组织")).toEqual(["APT28", "伊朗"]);
    expect(found([entry("イラン")], "はイランの")).toEqual(["イラン"]);
  });
});

describe("hits", () => {
  test("the longest name wins; everything that carries it is there", () => {
    const names = [entry("Lazarus"), entry("Lazarus Group", { id: "G" }), entry("LAZARUS GROUP", { id: "M" })];
    const [hit, ...rest] = buildNameIndex(names).scan("The Lazarus Group did it");
    expect(rest).toEqual([]);
    expect(hit).toMatchObject({ start: 4, end: 17, ordinary: false });
    expect(hit?.entries.map(({ id }) => id)).toEqual(["G", "M"]);
  });

  test("offsets are UTF-16 code units of the text as it is", () => {
    const text = "😀 ﬁ – Fancy Bear";
    const hit = buildNameIndex([entry("Fancy Bear")]).scan(text)[0];
    expect(text.slice(hit?.start, hit?.end)).toBe("Fancy Bear");
  });

  test("only the wanted languages", () => {
    const index = buildNameIndex([
      entry("ruse", { language: "sq" }),
      entry("Russia", { language: "en" }),
      entry("GRU"),
    ]);
    const text = "a ruse of Russia and the GRU";
    const words = (languages?: readonly string[]): string[] =>
      index.scan(text, languages).map(({ start, end }) => text.slice(start, end));
    expect(words(["en"])).toEqual(["Russia", "GRU"]);
    expect(words(["sq"])).toEqual(["ruse", "GRU"]);
    expect(words()).toEqual(["ruse", "Russia", "GRU"]);
  });

  test("a hit is ordinary where all its entries are", () => {
    const index = buildNameIndex([entry("Play", { ordinary: true }), entry("Cuba", { ordinary: true }), entry("Cuba")]);
    expect(index.scan("Play in Cuba").map(({ ordinary }) => ordinary)).toEqual([true, false]);
  });
});

describe("properties", () => {
  const name = fc.stringMatching(/^[A-Z][a-z]{3,8}( [A-Z][a-z]{3,8}){0,2}$/);

  test("a name stands where it was put, whatever is around it", () => {
    fc.assert(
      fc.property(name, fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (one, before, after) => {
        const text = `${before}\n\n${one}\n\n${after}`;
        const start = before.length + 2;
        const hits = buildNameIndex([entry(one)]).scan(text);
        expect(hits).toContainEqual(expect.objectContaining({ start, end: start + one.length }));
      }),
    );
  });

  test("hits are in order and do not overlap, and every hit folds to one of its names", () => {
    fc.assert(
      fc.property(
        fc.array(name, { minLength: 1, maxLength: 8 }),
        fc.array(fc.nat(7), { maxLength: 30 }),
        (names, picks) => {
          const text = picks.map((pick) => names[pick % names.length]).join(" ");
          let last = 0;
          for (const { start, end, entries } of buildNameIndex(names.map((one) => entry(one))).scan(text)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(entries.length).toBeGreaterThan(0);
            const fold = (one: string): string => one.toLowerCase().replaceAll(/[^a-z]/g, "");
            expect(entries.map((one) => fold(one.name))).toContain(fold(text.slice(start, end)));
            last = end;
          }
        },
      ),
    );
  });
});

describe("the full index", () => {
  const index = buildNameIndex([...catalogueEntries(CATALOGUE), ...referenceEntries()]);
  const kinds = (text: string, languages?: readonly string[]): string[] =>
    index
      .scan(text, languages)
      .map(
        ({ start, end, entries }) =>
          `${text.slice(start, end)}=${[...new Set(entries.map((e) => e.kind))].sort().join("/")}`,
      );

  test("names of every kind", () => {
    const text =
      "Mandiant told The Jerusalem Post that MOIS ran Chimneysweep from Tehran against Albanian banks; see T1485 Data Destruction";
    expect(kinds(text, ["en"])).toEqual([
      "Mandiant=vendor",
      "The Jerusalem Post=media",
      "MOIS=organ",
      "Chimneysweep=malware",
      "Tehran=capital",
      "Albanian=demonym",
      "banks=sector",
      "Data Destruction=technique",
    ]);
  });

  test("Albanian", () => {
    expect(kinds("Shqipëria akuzoi Iranin dhe hakerët iranianë; AKSHI", ["sq"])).toEqual([
      "Shqipëria=country",
      "Iranin=country",
      "iranianë=demonym",
      "AKSHI=organ",
    ]);
  });

  test.each(["Play", "Silence", "Snake", "Royal", "Sandman", "Net", "First", "Great", "August"])(
    "%s needs context",
    (name) => {
      const hits = index.scan(`They saw ${name} there`);
      expect(hits).toHaveLength(1);
      expect(hits[0]?.ordinary).toBe(true);
    },
  );

  test.each(["Mimikatz", "ZeroCleare", "Turla", "APT29", "Iran"])("%s needs none", (name) => {
    expect(index.scan(`They saw ${name} there`)[0]?.ordinary).toBe(false);
  });

  test("what a text repeats costs what it costs once", () => {
    const unit = "Advanced Persistent Threat ";
    expect(index.scan(unit.repeat(2000)).length).toBe(index.scan(unit).length * 2000);
  });
});
