import { describe, expect, test } from "vitest";
import type { Claim, Statement } from "../src/index.ts";
import { findContradictions, foldCase } from "../src/index.ts";
import type { Saying } from "./case-of.ts";
import { say, threeSources } from "./case-of.ts";

let place = 0;
/** A statement at a place of its own, far from the others. */
function next(saying: Saying): Statement {
  place += 3000;
  return say({ at: place, ...saying });
}

function incident(letter: string): Statement {
  const time = { edtf: "2031-03-03", basis: "explicit" } as const;
  return next({ in: letter, claim: { type: "incident", incident: "main", role: "main", victims: ["Portbank"], time } });
}

/** Kind, nature and the values of the sides of what is found beside the two reports of one incident. */
function told(...statements: Statement[]) {
  const facts = { documents: threeSources, statements: [incident("a"), incident("b"), ...statements], decisions: [] };
  return findContradictions({ ...facts, graph: foldCase(facts) }).map(({ kind, nature, sides }) => [
    kind,
    nature,
    ...sides.map(({ value }) => value),
  ]);
}

describe("systems in two languages", () => {
  type Told = Pick<Extract<Claim, { type: "system" }>, "name" | "status"> & Pick<Saying, "stance">;
  const system = (letter: string, { name, status, stance = "asserts" }: Told, words: string) =>
    next({ in: letter, stance, claim: { type: "system", name, status, words, incident: "main" } });

  test("what one language calls safe and the other stolen", () => {
    expect(
      told(
        system("a", { name: "personal data", status: "unaffected" }, "personal data is safe"),
        system("b", { name: "персональні дані", status: "compromised" }, "викрали персональні дані"),
      ),
    ).toEqual([["impact", "conflict", "personal data is safe", "викрали персональні дані"]]);
  });

  test("what is told and what is denied", () => {
    expect(
      told(
        system("a", { name: "computers", status: "destroyed" }, "destroyed computers"),
        system("b", { name: "комп’ютери", status: "destroyed", stance: "rejects" }, "знищили комп’ютери"),
      ),
    ).toContainEqual(["impact", "conflict", "destroyed computers", "not so: знищили комп’ютери"]);
  });

  test.each([
    ["another thing", "Server"],
    ["data of one kind only", "Finanzdaten der Kunden"],
    ["a word that may be any system", "Systeme"],
  ])("%s is not compared", (_, name) => {
    expect(
      told(
        system("a", { name: "personal data", status: "unaffected" }, "personal data is safe"),
        system("b", { name, status: "compromised" }, "gestohlen"),
      ),
    ).toEqual([]);
  });
});

describe("units", () => {
  type Count = Omit<Extract<Claim, { type: "quantity" }>, "type" | "incident">;
  const count = (letter: string, claim: Count) =>
    next({ in: letter, claim: { type: "quantity", incident: "main", ...claim } });
  const differ = (one: Count, other: Count) => told(count("a", one), count("b", other)).length > 0;
  const restored = (value: number | string, unit: string, more: Partial<Count> = {}) => ({
    metric: "time to restore",
    value,
    unit,
    ...more,
  });

  test.each<[string, Count, Count, boolean]>([
    ["two days, three weeks", restored(2, "days"), restored(3, "weeks"), true],
    ["two weeks, 14 days", restored(2, "weeks"), restored(14, "days"), false],
    ["36 hours, two days", restored(36, "hours"), restored(2, "days"), false],
    ["three days, four days", restored(3, "days"), restored(4, "days"), true],
    [
      "several days, not yet after months",
      restored("several", "days"),
      restored("several", "months", { qualifier: "at least" }),
      true,
    ],
    [
      "nine days, not yet after a few days",
      restored(9, "days"),
      restored("a few", "days", { qualifier: "at least" }),
      false,
    ],
    [
      "firms, businesses",
      { metric: "firms hit", value: 20, unit: "firms" },
      { metric: "businesses hit", value: 900, unit: "businesses" },
      true,
    ],
    [
      "a share, a number",
      { metric: "customers hit", value: 60, unit: "percent" },
      { metric: "customers hit", value: 2000, unit: "customers" },
      false,
    ],
    [
      "two currencies",
      { metric: "money stolen", value: 68e6, unit: "euros" },
      { metric: "money stolen", value: 81e6, unit: "dollars" },
      false,
    ],
    [
      "a part and the whole",
      { metric: "servers hit", value: 40, unit: "servers" },
      { metric: "servers in total", value: 200, unit: "servers" },
      false,
    ],
    [
      "vulnerabilities used and known",
      { metric: "vulnerabilities affected", value: 3, unit: "vulnerabilities" },
      { metric: "vulnerabilities", value: 7, unit: "vulnerabilities" },
      false,
    ],
    [
      "costs of one and of all",
      { metric: "damage", value: 3e8, unit: "dollars" },
      { metric: "damage", value: "billions", unit: "dollars" },
      false,
    ],
    [
      "costs",
      { metric: "worth", value: 12e8, unit: "dollars" },
      { metric: "damage", value: "billions", unit: "dollars" },
      true,
    ],
  ])("%s", (_, one, other, expected) => {
    expect(differ(one, other)).toBe(expected);
  });
});

describe("culprits", () => {
  const attribute = (letter: string, by: string, to: string) =>
    next({
      in: letter,
      by: [by],
      claim: { type: "attribution", by: [by], to: [to], about: "actor", incident: "main" },
    });
  const sponsor = (state: string, organ?: string) =>
    next({
      in: "c",
      claim: { type: "sponsor", actor: "unnamed attackers", state, ...(organ !== undefined && { organ }) },
    });

  test("an organ of a state, in whatever language, is the state against a gang", () => {
    expect(
      told(
        sponsor("Vostria", "vostrijske službe"),
        attribute("a", "Agency", "vostrijske službe"),
        next({
          in: "b",
          by: ["Ministry"],
          quote: "the criminal group Blue Otter did it",
          claim: { type: "attribution", by: ["Ministry"], to: ["Blue Otter"], about: "actor", incident: "main" },
        }),
      ).filter(([, nature]) => nature === "conflict"),
    ).toContainEqual(["attribution", "conflict", "Vostria", "Blue Otter"]);
  });

  test("activists of a country are not its state", () => {
    expect(
      told(sponsor("Vostria"), attribute("a", "Agency", "Vostria"), attribute("b", "Lab", "Vostrian activist hackers")),
    ).toContainEqual(["attribution", "conflict", "Vostria", "Vostrian activist hackers"]);
  });
});
