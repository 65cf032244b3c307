import { expect, test } from "vitest";
import { latestDayOf, NO_RELATIONS, openRelations, relationsAsOf, writeRelations } from "../src/index.ts";
import { publicationDate, retrievalDate } from "../src/citation-date.ts";
import { CATALOGUE } from "./catalogue-file.ts";
import { RELATIONS, RELATIONS_TEXT } from "./relations-file.ts";

test("opening and writing give the same bytes", () => {
  expect(writeRelations(openRelations(RELATIONS_TEXT).value) === RELATIONS_TEXT).toBe(true);
});

test("every relation is between records of the catalogue that are in use, and cites works", () => {
  const { actors, campaigns, software, techniques } = CATALOGUE;
  const records = [...actors, ...campaigns, ...software, ...techniques].filter(({ status }) => status === undefined);
  const known = new Set(records.map(({ id }) => id));
  for (const { from, to, works } of RELATIONS.uses) {
    expect(known.has(from) && known.has(to) && works.length > 0, `${from} ${to}`).toBe(true);
  }
  const used = new Set(RELATIONS.uses.map(({ from, to }) => `${from} ${to}`));
  for (const { id, software: uses, techniques: does } of [...actors, ...campaigns]) {
    if (!/^[GC]\d/.test(id) || !known.has(id) || !RELATIONS.uses.some((row) => row.from === id)) continue;
    for (const to of [...uses, ...does]) expect(used.has(`${id} ${to}`), `${id} ${to}`).toBe(true);
    expect(RELATIONS.uses.filter((row) => row.from === id)).toHaveLength(uses.length + does.length);
  }
});

test("rows are sorted, one for each pair", () => {
  const keys = RELATIONS.uses.map(({ from, to }) => `${from} ${to}`);
  expect(keys).toEqual([...new Set(keys)].sort());
  expect(RELATIONS.works.map(({ key }) => key)).toEqual(RELATIONS.works.map(({ key }) => key).sort());
});

test("as of a day only what was published by then is known", () => {
  const then = relationsAsOf(RELATIONS, "2018-06");
  expect(then.released).toBe("2018-06-30");
  expect(then.works.length).toBeGreaterThan(300);
  for (const work of then.works) expect((latestDayOf(work) ?? "9") <= "2018-06-30", work.key).toBe(true);
  expect(then.uses.length).toBeLessThan(RELATIONS.uses.length);
  const rows = new Map(
    RELATIONS.uses.map((row) => [`${row.from} ${row.to}`, row.works.map((at) => RELATIONS.works[at]?.key)]),
  );
  for (const { from, to, works } of then.uses) {
    const now = rows.get(`${from} ${to}`) ?? [];
    expect(now).toEqual(expect.arrayContaining(works.map((at) => then.works[at]?.key)));
  }
  expect(relationsAsOf(then, "2018-06")).toEqual(then);
  expect(relationsAsOf(RELATIONS, "1990").uses).toEqual([]);
});

test.each([
  ["Accenture Security. (2018, November 29). SNAKEMACKEREL. Retrieved April 15, 2019.", "2018-11-29"],
  ["ESET. (2016, October). En Route with Sednit. Retrieved November 21, 2016.", "2016-10"],
  ["FireEye. (2015). APT28. Retrieved August 19, 2015.", "2015"],
  ["Somebody. (2021, February 30). A day that is not. Retrieved May 1, 2022.", "2021-02"],
  ["Secureworks CTU. (n.d.). IRON RITUAL. Retrieved February 24, 2022.", undefined],
])("%s was published %s", (reference, expected) => {
  expect(publicationDate(reference)).toBe(expected);
});

test("a work without a date was there when it was retrieved", () => {
  expect(retrievalDate("Secureworks CTU. (n.d.). IRON RITUAL. Retrieved February 24, 2022.")).toBe("2022-02-24");
});

test("a text of another form gives no relations, a row that cites no work is left out", () => {
  expect(openRelations("{}")).toMatchObject({ value: NO_RELATIONS, findings: [{ code: "relations-malformed" }] });
  const broken = `{"format":"kulla-relations/1","released":"2020-01-01","works":[["A","2019"]],"targets":["T1","T2"],"uses":{"G1":[[0,7],[0,0,1,1]]}}`;
  const { value, findings } = openRelations(broken);
  expect(value.uses).toEqual([{ from: "G1", to: "T1", works: [0] }]);
  expect(findings).toMatchObject([{ code: "relations-row-malformed" }]);
});
