import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Claim, Contradiction, Decision, IncidentRole, SourceInfo, Statement } from "../src/index.ts";
import { findContradictions, foldCase, makeDecision } from "../src/index.ts";
import type { Saying } from "./case-of.ts";
import { anyStatement, say, source, threeSources } from "./case-of.ts";

const documents = threeSources;

function find(
  statements: readonly Statement[],
  decisions: readonly Decision[] = [],
  sources: readonly SourceInfo[] = documents,
): readonly Contradiction[] {
  const facts = { documents: sources, statements, decisions };
  return findContradictions({ ...facts, graph: foldCase(facts) });
}

/** Kind, nature, scope and the values of the sides. */
function told(statements: readonly Statement[], sources: readonly SourceInfo[] = documents) {
  return find(statements, [], sources).map(({ kind, nature, scope, sides }) => [
    kind,
    nature,
    scope,
    ...sides.map(({ value }) => value),
  ]);
}

/** Kind, nature and scope alone. */
function heads(rows: readonly (readonly string[])[]) {
  return rows.map((row) => row.slice(0, 3));
}

let place = 0;
/** A statement at a place of its own. */
function next(saying: Saying): Statement {
  place += 10;
  return say({ at: place, ...saying });
}

function incident(
  letter: string,
  edtf?: string,
  more: Partial<Extract<Claim, { type: "incident" }>> = {},
  role: IncidentRole = "main",
): Statement {
  return next({
    in: letter,
    claim: {
      type: "incident",
      incident: role,
      role,
      victims: ["Albania"],
      ...(edtf === undefined ? {} : { time: { edtf, basis: "explicit" } }),
      ...more,
    },
  });
}

/** Both documents tell of the main incident, so that what they say of `main` is about one thing. */
const twoReports = () => [incident("a", "2022-07-15"), incident("b", "2022-07-15")];

describe("dates", () => {
  test("June against 15 July is a conflict, within a document and between documents", () => {
    const statements = [incident("a", "2022-06"), incident("a", "2022-07-15"), incident("b", "2022-07-15")];
    expect(told(statements)).toEqual([
      ["date", "conflict", "within", "2022-06", "2022-07-15"],
      ["date", "conflict", "between", "2022-06", "2022-07-15", "2022-07-15"],
    ]);
    const between = find(statements).find(({ scope }) => scope === "between");
    expect(new Set(between?.sides.map(({ citation }) => citation.evidence)).size).toBe(2);
  });

  test.each([
    ["2022-09-10", "the cyber-attack was confirmed by the minister in a tweet on September 10"],
    ["2022-08-01", "the attack, and last Monday a reward was offered"],
    ["2018", "2018 fearing an attack"],
  ])("%s in «%s» is the date of something else", (edtf, quote) => {
    const other = next({
      in: "b",
      quote,
      claim: { type: "incident", incident: "main", role: "main", time: { edtf, basis: "explicit" } },
    });
    expect(told([incident("a", "2022-07-15"), incident("b", "2022-07-15"), other])).toEqual([]);
  });

  test("a reckoned day that is the day of a second attack is no ground", () => {
    const attacks = [incident("a", "2022-07-15"), incident("b", "2022-09-09", {}, "second wave")];
    const today = next({
      in: "a",
      claim: {
        type: "incident",
        incident: "main",
        role: "main",
        time: { edtf: "2022-09-11", basis: "relative", words: "this morning" },
      },
    });
    expect(told([...attacks, today])).toEqual([]);
  });

  test("a relative date in a document of unknown date is no ground; the same day of another year is", () => {
    const reckoned = (edtf: string, words: string) =>
      next({
        in: "b",
        claim: {
          type: "incident",
          incident: "main",
          role: "main",
          time: { edtf, basis: "relative", words },
          victims: ["Albania"],
        },
      });
    expect(told([incident("a", "2022-07-15"), reckoned("2022-06-20", "last Monday")])).toEqual([]);
    expect(heads(told([incident("a", "2022-07-15"), reckoned("2022-06-20", "last Monday, June 20, 2022")]))).toEqual([
      ["date", "conflict", "between"],
    ]);
    const wrongYear = [incident("a", "2022-07-15"), incident("c", "2022-07-15"), incident("a", "2021-07-15")];
    expect(heads(told(wrongYear))).toEqual([
      ["date", "conflict", "within"],
      ["date", "conflict", "between"],
    ]);
  });

  test.each([
    ["2022-07", "2022-07-15"],
    ["2022", "2022-07-15"],
    ["2022-05/2022-07", "2022-07"],
    ["../2022-07", "2022-07-15"],
  ])("%s holds %s and is no conflict", (vague, exact) => {
    expect(told([incident("a", vague), incident("b", exact)])).toEqual([]);
  });

  test("neighbouring days and an approximate day are compatible; neighbouring months are not", () => {
    const nature = (a: string, b: string) => told([incident("a", a), incident("b", b)]).map(([, one]) => one);
    expect(nature("2022-07-15", "2022-07-16")).toEqual(["compatible"]);
    expect(nature("2022-07-15~", "2022-07-18")).toEqual(["compatible"]);
    expect(nature("2022-07-15", "2022-07-18")).toEqual(["conflict"]);
    expect(nature("2022-06", "2022-07")).toEqual(["conflict"]);
  });

  test("a year that the reader guessed, or a date that is not printed, is no ground", () => {
    const guessed = (edtf: string) => incident("b", undefined, { time: { edtf, basis: "relative-year" } });
    expect(told([incident("a", "2022-07-15"), guessed("2022-07-15")])).toEqual([]);
    expect(told([incident("a", "2022-07-15"), guessed("2022-07-20")]).map(([, nature]) => nature)).toEqual([
      "conflict",
    ]);
    expect(
      told([incident("a", "2022-07-15"), incident("b", undefined, { time: { edtf: "2022-07-20", basis: "context" } })]),
    ).toEqual([]);
  });

  const act = (letter: string, kind: "sever_relations" | "condemn", by: string, edtf: string) =>
    next({
      in: letter,
      claim: { type: "action", class: kind, kind, by: [by], target: "Iran", time: { edtf, basis: "explicit" } },
    });

  test("relations are severed once; condemnations may be many", () => {
    expect(
      told([
        act("a", "sever_relations", "Albania", "2022-08"),
        act("b", "sever_relations", "Albanian government", "2022-09-07"),
      ]),
    ).toEqual([["date", "conflict", "between", "2022-08", "2022-09-07"]]);
    expect(told([act("a", "condemn", "Albania", "2022-08"), act("b", "condemn", "Albania", "2022-09-07")])).toEqual([]);
  });
});

describe("counts", () => {
  const count = (
    letter: string,
    metric: string,
    value: number | string,
    unit: string,
    more: Partial<Extract<Claim, { type: "quantity" }>> = {},
    quote?: string,
  ) =>
    next({
      in: letter,
      ...(quote === undefined ? {} : { quote }),
      claim: { type: "quantity", metric, value, unit, incident: "main", ...more },
    });
  const counts = (...statements: Statement[]) => told([...twoReports(), ...statements]);
  const onNextPage = ({ claim }: Statement) => {
    place += 3000;
    return next({ in: "a", claim });
  };

  test("figures that exclude each other", () => {
    expect(
      counts(
        count("a", "wind turbines hit", 5600, "turbines", { qualifier: "over" }),
        count("b", "wind turbines affected", 5800, "turbines"),
      ),
    ).toEqual([["count", "conflict", "between", "over 5,600 turbines", "5,800 turbines"]]);
    expect(
      heads(
        counts(
          count("a", "modems destroyed", "thousands", "modems"),
          onNextPage(count("a", "satellite modems taken out", "tens of thousands", "modems")),
        ),
      ),
    ).toEqual([["count", "conflict", "within"]]);
    expect(
      counts(count("a", "ransom demanded", 10, "million USD"), count("b", "ransom", 20, "million USD")),
    ).toHaveLength(1);
    expect(counts(count("a", "data stolen", 672, "GB"), count("b", "stolen data", 1, "TB"))).toHaveLength(1);
  });

  test.each([
    [
      "a rounded figure and the exact one",
      count("a", "modems hit", 5800, "modems", { qualifier: "about" }),
      count("b", "modems hit", 5810, "modems"),
    ],
    [
      "words that hold the figure",
      count("a", "modems hit", "tens of thousands", "modems"),
      count("b", "modems hit", 45000, "modems"),
    ],
    [
      "other places",
      count("a", "customers hit, Ukraine", "several thousand", "customers"),
      count("b", "customers hit, Europe", "tens of thousands", "customers"),
    ],
    ["other units", count("a", "customers hit", 5, "customers"), count("b", "modems hit", 9, "modems")],
    ["paid and recovered", count("a", "ransom paid", 75, "bitcoin"), count("b", "ransom recovered", 63.7, "bitcoins")],
    [
      "one victim's loss and all",
      count("a", "damage", 300, "million dollars"),
      count("b", "damage", "billions", "dollars"),
    ],
    [
      "two parts in one breath",
      say({
        in: "a",
        at: 5000,
        claim: { type: "quantity", metric: "customers hit", value: 5000, unit: "customers", incident: "main" },
      }),
      say({
        in: "a",
        at: 5050,
        claim: { type: "quantity", metric: "customers hit", value: 70000, unit: "customers", incident: "main" },
      }),
    ],
    ["paid and demanded", count("a", "ransom demanded", 10, "USD"), count("b", "ransom paid", 5, "USD")],
    ["the same in other units", count("a", "data leaked", 1, "TB"), count("b", "data leaked", 1000, "GB")],
  ])("%s are no conflict", (_, a, b) => {
    expect(counts(a, b)).toEqual([]);
  });

  test("a number that is said to have grown is a development", () => {
    const statements = [
      count("a", "ransom demanded", 10, "million USD"),
      count("a", "ransom demanded", 20, "million USD", {}, "the demand was raised to $20 million"),
    ];
    expect(heads(counts(...statements))).toEqual([["count", "development", "within"]]);
  });

  test("one figure of different meaning", () => {
    expect(
      counts(count("a", "terminals hit", 30000, "terminals"), count("b", "modems shipped", 30000, "modems")),
    ).toEqual([["count", "conflict", "between", "30000 terminals hit", "30000 modems shipped"]]);
  });

  test("one attacker against four", () => {
    const four = count("a", "number of attacking groups", 4, "groups");
    const one = (quote: string, name: string) =>
      next({ in: "b", quote, claim: { type: "actor", name, kind: "group", roles: [], incident: "main" } });
    expect(heads(counts(four, one("targeted by an APT backed by Tehran", "APT backed by Tehran")))).toEqual([
      ["count", "conflict", "between"],
    ]);
    expect(counts(four, one("a separate Iran-backed actor had leaked it", "Iran-backed actor"))).toEqual([]);
    expect(counts(four, one("DEV-0842, a group that wipes", "DEV-0842"))).toEqual([]);
  });
});

describe("leaks", () => {
  const leak = (letter: string, value: string, by: string, key = "main") =>
    next({
      in: letter,
      by: [by],
      claim: { type: "quantity", metric: "data leak", value, unit: "leak", incident: key },
    });

  test("no leak and no serious leak of one speaker is a drift of translation; of two it is none", () => {
    expect(told([...twoReports(), leak("a", "none", "Edi Rama"), leak("b", "no serious leak", "Rama")])).toEqual([
      ["translation", "conflict", "between", "no leak", "no serious leak"],
    ]);
    expect(told([...twoReports(), leak("a", "none", "Edi Rama"), leak("b", "no serious leak", "Microsoft")])).toEqual(
      [],
    );
  });

  test("a leak denied and reported, in one incident only", () => {
    const leaked = (key: string) =>
      next({ in: "b", claim: { type: "system", name: "mail server", status: "leaked", incident: key } });
    expect(told([...twoReports(), leak("a", "none", "Edi Rama"), leaked("main")])).toEqual([
      ["impact", "conflict", "between", "no leak", "leak"],
    ]);
    const other = [
      ...twoReports(),
      incident("b", "2022-09", {}, "hack-and-leak"),
      leak("a", "none", "Edi Rama"),
      leaked("hack-and-leak"),
    ];
    expect(told(other)).toEqual([
      ["scope", "compatible", "between", "no leak in the main attack", "leak in the hack-and-leak operation"],
    ]);
  });

  test("a denial after a second attack is about that one, unless it names a time", () => {
    const attacks = [...twoReports(), incident("a", "2022-09-09", {}, "second wave")];
    const deny = (saidAt: string, quote: string) =>
      next({
        in: "a",
        saidAt,
        quote,
        claim: { type: "quantity", metric: "data leak", value: "none", unit: "leak", incident: "main" },
      });
    const leaked = next({
      in: "b",
      claim: { type: "system", name: "mail server", status: "leaked", incident: "main" },
    });
    const natures = (statement: Statement) => told([...attacks, statement, leaked]).map(([, nature]) => nature);
    expect(natures(deny("2022-09-11", "no information leaks"))).toEqual(["compatible"]);
    expect(natures(deny("2022-09-11", "no leaks in July 2022"))).toEqual(["conflict"]);
    expect(natures(deny("2022-09-08", "no information leaks"))).toEqual(["conflict"]);
    expect(natures(deny("2022-11-08", "no information leaks"))).toEqual(["conflict"]);
  });
});

describe("impact", () => {
  const system = (
    letter: string,
    name: string,
    status: Extract<Claim, { type: "system" }>["status"],
    more: { words?: string; edtf?: string; quote?: string } = {},
  ) =>
    next({
      in: letter,
      ...(more.quote === undefined ? {} : { quote: more.quote }),
      claim: {
        type: "system",
        name,
        status,
        incident: "main",
        ...(more.words === undefined ? {} : { words: more.words }),
        ...(more.edtf === undefined ? {} : { time: { edtf: more.edtf, basis: "explicit" } }),
      },
    });
  const impacts = (...statements: Statement[]) => told([...twoReports(), ...statements]);

  test("destroyed and not destroyed", () => {
    expect(
      impacts(
        system("a", "client modems", "destroyed", { words: "permanent damage" }),
        system("b", "modems", "unaffected", { words: "not permanently unusable" }),
      ),
    ).toEqual([["impact", "conflict", "between", "permanent damage", "not permanently unusable"]]);
    expect(
      impacts(
        system("a", "modems", "offline"),
        system("b", "modems", "unaffected", { words: "not permanently unusable" }),
      ),
    ).toEqual([]);
    expect(impacts(system("a", "modems", "offline"), system("b", "modems", "unaffected"))).toHaveLength(1);
  });

  test.each([
    ["another part", "Viasat network", "other Viasat networks"],
    ["the thing itself", "satellite network", "satellite network itself"],
    ["another aspect", "wind turbines (remote access)", "wind turbines (generation)"],
    ["another system", "government websites", "border systems"],
  ])("%s is another system", (_, harmed, unharmed) => {
    expect(impacts(system("a", harmed, "disrupted"), system("b", unharmed, "unaffected"))).toEqual([]);
  });

  test("down and then restored is a development; restored and still down is a conflict", () => {
    expect(impacts(system("a", "TIMS", "offline"), system("b", "TIMS", "restored"))).toEqual([
      ["impact", "development", "between", "offline", "restored"],
    ]);
    const still = system("b", "TIMS", "offline", { words: "still down", edtf: "2022-09-20" });
    expect(impacts(system("a", "TIMS", "restored", { edtf: "2022-09-11" }), still)).toEqual([
      ["impact", "conflict", "between", "restored", "still down"],
    ]);
    const before = system("b", "TIMS", "offline", { words: "still down", edtf: "2022-09-10" });
    expect(heads(impacts(system("a", "TIMS", "restored", { edtf: "2022-09-11" }), before))).toEqual([
      ["impact", "development", "between"],
    ]);
  });

  test("damage prevented, and told of the same party", () => {
    const prevented = (by: string) =>
      next({
        in: "a",
        claim: { type: "action", class: "contain", kind: "prevent damage", by: [by], incident: "main" },
      });
    const stolen = system("b", "Department of Health data", "leaked");
    expect(impacts(prevented("Department of Health"), stolen)).toEqual([
      ["impact", "conflict", "between", "damage prevented", "Department of Health data leaked"],
    ]);
    expect(impacts(prevented("Ministry of Justice"), stolen)).toEqual([]);
  });

  test("failed, and yet it destroyed or penetrated", () => {
    const failed = incident("a", undefined, { outcome: "failed" });
    expect(impacts(failed, system("b", "government data", "destroyed"))).toEqual([
      ["impact", "conflict", "between", "failed", "government data destroyed"],
    ]);
    expect(
      impacts(failed, system("b", "border systems", "compromised", { quote: "the penetration of these systems" })),
    ).toHaveLength(1);
    expect(
      impacts(failed, system("b", "border systems", "compromised", { quote: "an attack on the border systems" })),
    ).toEqual([]);
    expect(impacts(failed, system("b", "websites", "contained_by_defender"))).toEqual([]);
  });
});

describe("malware", () => {
  const malware = (
    letter: string,
    name: string,
    polarity: Extract<Claim, { type: "malware" }>["polarity"],
    stance: "asserts" | "rejects" = "asserts",
  ) => next({ in: letter, stance, claim: { type: "malware", name, polarity } });
  const relations = (...statements: Statement[]) => told(statements).filter(([kind]) => kind === "claim");

  test("similar to it against a variant of it, whatever the spelling", () => {
    expect(relations(malware("a", "ZEROCLEARE", "similar"), malware("b", "Zeroclear", "variant"))).toHaveLength(1);
    expect(relations(malware("a", "AcidRain", "used"), malware("b", "AcidRain", "used", "rejects"))).toHaveLength(1);
  });

  test("a malware that one uses and another likens to something: a conflict of one speaker only", () => {
    const say = (letter: string, by: string, polarity: "used" | "similar") =>
      next({ in: letter, by: [by], claim: { type: "malware", name: "VPNFilter", polarity } });
    expect(relations(say("a", "Mandiant", "used"), say("b", "SentinelOne", "similar"))).toEqual([]);
    expect(relations(say("a", "Mandiant", "used"), say("b", "Mandiant", "similar"))).toHaveLength(1);
  });

  test("a document that tells of both use and likeness contradicts nobody", () => {
    expect(relations(malware("a", "AcidRain", "used"), malware("a", "AcidRain", "similar"))).toEqual([]);
    expect(
      relations(
        malware("a", "AcidRain", "used"),
        malware("a", "AcidRain", "similar"),
        malware("b", "AcidRain", "used"),
      ),
    ).toEqual([]);
  });

  test("a variant was used: compatible; background and likeness: nothing", () => {
    expect(relations(malware("a", "X-Agent", "used"), malware("b", "X-Agent", "variant"))).toEqual([]);
    expect(relations(malware("a", "NotPetya", "context"), malware("b", "NotPetya", "similar"))).toEqual([]);
    expect(relations(malware("a", "NotPetya", "similar"), malware("b", "NotPetya", "used", "rejects"))).toEqual([]);
  });
});

describe("attribution", () => {
  const attribute = (letter: string, by: string, to: readonly string[], more: Partial<Saying> = {}) =>
    next({
      in: letter,
      by: [by],
      ...more,
      claim: { type: "attribution", by: [by], to, about: "actor", incident: "main" },
    });
  const deny = (letter: string, by: string, of?: string) =>
    next({ in: letter, claim: { type: "denial", by, ...(of === undefined ? {} : { of }) } });
  const attributions = (...statements: Statement[]) => told([...twoReports(), ...statements]);

  test("accused and denied", () => {
    expect(
      attributions(
        attribute("a", "Edi Rama", ["Iran"]),
        attribute("b", "Microsoft", ["actors sponsored by the Iranian government"]),
        deny("b", "Iran's foreign ministry", "responsibility for the attack"),
      ),
    ).toEqual([
      [
        "attribution",
        "conflict",
        "between",
        "accused by Edi Rama",
        "accused by Microsoft",
        "Iran's foreign ministry denies it",
      ],
    ]);
  });

  test("accusers are called by the name that holds for all of them", () => {
    const told = attributions(
      attribute("a", "Ruritanian Security Agency", ["Vostria"]),
      attribute("b", "Ruritania", ["Vostria"]),
      deny("b", "Vostria", "responsibility for the attack"),
    );
    expect(told.map(([, , , first]) => first)).toEqual(["accused by Ruritania"]);
  });

  test("who is said to be sure and unsure is named, not another of the same state", () => {
    const statements = [
      ...twoReports(),
      attribute("a", "Ruritanian Security Agency", ["Vostria"], { words: "has linked" }),
      attribute("a", "Ruritania", ["Vostria"], { stance: "hedges", words: "could be" }),
      attribute("b", "Ruritania", ["Vostria"]),
    ];
    expect(find(statements).map(({ topic }) => topic)).toEqual(["how sure Ruritania is about the main attack"]);
  });

  test("a group that bears the name of a state is not the state", () => {
    const sponsor = (state: string) => next({ in: "a", claim: { type: "sponsor", actor: "unnamed attackers", state } });
    const group = next({ in: "b", claim: { type: "actor", name: "Lumi", kind: "group", roles: [] } });
    const two = [
      attribute("a", "Mandiant", ["Vostria"]),
      attribute("b", "Edi Rama", ["Lumi"]),
      sponsor("Vostria"),
      sponsor("Lumi"),
    ];
    const states = (statements: readonly Statement[]) =>
      find([...twoReports(), ...statements]).filter(({ topic }) => topic.startsWith("which state")).length;
    expect([states(two), states([...two, group])]).toEqual([1, 0]);
  });

  test("a denial of something else, or by somebody else, is none", () => {
    expect(attributions(attribute("a", "Edi Rama", ["Iran"]), deny("b", "Iran", "data leak"))).toEqual([]);
    expect(attributions(attribute("a", "Edi Rama", ["Iran"]), deny("b", "Israel"))).toEqual([]);
  });

  test("who claims it and denies it", () => {
    const claim = next({ in: "a", claim: { type: "claim", by: "Killnet", incident: "main" } });
    expect(attributions(claim, deny("b", "Killnet"))).toEqual([
      ["attribution", "conflict", "between", "claimed by Killnet", "Killnet denies it"],
    ]);
  });

  test("hackers of a country, or its government, by one speaker", () => {
    expect(
      heads(
        attributions(
          attribute("a", "Mandiant", ["Iranian hackers"]),
          attribute("b", "Mandiant", ["Iranian government"]),
        ),
      ),
    ).toEqual([["attribution", "conflict", "between"]]);
    expect(
      attributions(
        attribute("a", "Mandiant", ["Iranian hackers"]),
        attribute("b", "White House", ["Iranian government"]),
      ),
    ).toEqual([]);
  });

  test("a persona, clusters and a state are three levels and no conflict", () => {
    const persona = next({ in: "a", claim: { type: "claim", by: "HomeLand Justice", incident: "main" } });
    expect(
      attributions(
        persona,
        attribute("b", "Microsoft", ["DEV-0842", "DEV-0861"]),
        attribute("b", "White House", ["Iran"]),
        attribute("a", "Microsoft", ["Iran"]),
      ),
    ).toEqual([]);
  });

  test("sure and not sure of one thing by one speaker is a conflict; of two things it is none", () => {
    const sure = attribute("a", "SentinelOne", ["Kremlin intelligence"]);
    expect(
      heads(attributions(sure, attribute("a", "SentinelOne", ["Russian government"], { stance: "hedges" }))),
    ).toEqual([["attribution", "conflict", "within"]]);
    expect(
      attributions(
        attribute("a", "Microsoft", ["DEV-0842"]),
        attribute("b", "Microsoft", ["EUROPIUM"], { stance: "hedges" }),
      ),
    ).toEqual([]);
  });

  test("surer after weeks is a development", () => {
    const early = attribute("a", "NCSC", ["Russia"], { stance: "hedges", saidAt: "2022-03-01" });
    const late = attribute("b", "NCSC", ["Russia"], { saidAt: "2022-05-10" });
    expect(attributions(early, late).map(([, nature]) => nature)).toEqual(["development", "development"]);
  });

  test("linked and suspected go together; confirmed and suspected do not", () => {
    const doubt = attribute("b", "NCSC", ["Russia"], { stance: "hedges", words: "suspect" });
    expect(attributions(attribute("a", "NCSC", ["Russia"], { words: "linked" }), doubt)).toEqual([]);
    expect(heads(attributions(attribute("a", "NCSC", ["Russia"], { words: "confirmed" }), doubt))).toEqual([
      ["attribution", "conflict", "between"],
    ]);
  });

  test("officials of one country are not one speaker", () => {
    const doubt = attribute("b", "Montenegro", ["Russia"], { stance: "hedges", words: "suspect" });
    const agency = attribute("a", "Montenegrin National Security Agency", ["Russia"], { words: "confirmed" });
    expect(attributions(agency, doubt)).toEqual([]);
  });

  test("a state and a gang are a conflict, unless the gang is the state's", () => {
    const state = (letter: string) =>
      next({ in: letter, claim: { type: "sponsor", actor: "unnamed attackers", state: "Russia" } });
    const gang = attribute("b", "Dukaj", ["Cuba"], { quote: "the work of the Cuba ransomware gang" });
    const accused = [state("a"), attribute("a", "ANB", ["Russia"])];
    expect(attributions(...accused, gang)).toEqual([["attribution", "conflict", "between", "Russia", "Cuba"]]);
    const ties = (relation: string) =>
      next({ in: "a", claim: { type: "sponsor", actor: "Cuba", state: "Russia", relation } });
    expect(attributions(...accused, gang, ties("directed"))).toEqual([]);
    expect(heads(attributions(...accused, gang, ties("linked")))).toEqual([["attribution", "conflict", "between"]]);
    const front = attribute("b", "Microsoft", ["HomeLand Justice"], { quote: "carried out by HomeLand Justice" });
    expect(attributions(...accused, front)).toEqual([]);
  });

  test("named by one and not determined by another is a conflict; named weeks later it is a development", () => {
    const open = (saidAt: string) =>
      next({ in: "b", saidAt, claim: { type: "attribution", by: ["NSC"], to: [], about: "none", incident: "main" } });
    const named = attribute("a", "Minister", ["Cuba"], { saidAt: "2022-08-31" });
    expect(attributions(named, open("2022-09-01"))).toEqual([
      ["attribution", "conflict", "between", "Cuba", "not determined"],
    ]);
    expect(attributions(named, open("2023-05-01")).map(([, nature]) => nature)).toEqual(["development"]);
  });

  test("one speaker attributes what another rejects", () => {
    const found = attributions(
      attribute("a", "Symantec", ["Sofacy"]),
      attribute("b", "Mandiant", ["Sofacy"], { stance: "rejects" }),
    );
    expect(found).toEqual([["attribution", "conflict", "between", "Symantec: Sofacy", "Mandiant: not Sofacy"]]);
  });

  test("two states are a conflict, but not an accusation given back", () => {
    const sponsors = ["Russia", "China"].map((state) =>
      next({ in: "c", claim: { type: "sponsor", actor: `${state} team`, state } }),
    );
    const found = (stance: "asserts" | "counter-accusation") =>
      attributions(
        ...sponsors,
        attribute("a", "Ukraine", ["Russia"]),
        attribute("b", "Moscow Times", ["China"], { stance }),
      );
    expect(found("asserts")).toContainEqual(["attribution", "conflict", "between", "Russia", "China"]);
    expect(found("counter-accusation")).toEqual([]);
  });

  test("two groups are a conflict unless somebody calls them one", () => {
    const actors = ["Sandworm", "Turla"].map((name) =>
      next({ in: "c", claim: { type: "actor", name, kind: "group", roles: [] } }),
    );
    const statements = [...actors, attribute("a", "NSA", ["Sandworm"]), attribute("b", "FBI", ["Turla"])];
    expect(attributions(...statements)).toEqual([["attribution", "conflict", "between", "Sandworm", "Turla"]]);
    const alias = next({
      in: "c",
      claim: { type: "alias", left: "Sandworm", right: "Turla", relation: "same", of: "actor" },
    });
    expect(attributions(...statements, alias)).toEqual([]);
  });

  test("groups that are said to overlap or to be two do not settle who did it", () => {
    const actors = ["Sandworm", "Turla"].map((name) =>
      next({ in: "c", claim: { type: "actor", name, kind: "group", roles: [] } }),
    );
    const statements = [...actors, attribute("a", "NSA", ["Sandworm"]), attribute("b", "FBI", ["Turla"])];
    for (const relation of ["overlaps", "works-with", "distinct"] as const) {
      const alias = next({
        in: "c",
        claim: { type: "alias", left: "Sandworm", right: "Turla", relation, of: "actor" },
      });
      expect(attributions(...statements, alias)).toHaveLength(1);
    }
  });

  test("four translations of one certainty are variants", () => {
    const words = (letter: string, text: string) => attribute(letter, "Edi Rama", ["Iran"], { words: text });
    expect(attributions(words("a", "indisputable evidence"), words("b", "irrefutable evidence"))).toEqual([
      ["attribution", "variant", "between", "indisputable evidence", "irrefutable evidence"],
    ]);
    expect(attributions(words("a", "high confidence"), words("b", "confirmed"))).toEqual([]);
  });
});

describe("names of one or of two", () => {
  const names = (
    letter: string,
    relation: "same" | "distinct" | "suspected-same" | "overlaps",
    more: Partial<Saying> = {},
    [left, right]: [string, string] = ["FIN7", "Carbanak"],
  ) =>
    next({
      in: letter,
      claim: { type: "alias", left, right, relation, of: "actor" },
      ...more,
    });

  test("one says the same and one says distinct, in whichever order they name the two", () => {
    const swapped: [string, string] = ["Carbanak", "FIN7"];
    expect(told([names("a", "same"), names("b", "distinct", {}, swapped)])).toEqual([
      ["identity", "conflict", "between", "one", "two"],
    ]);
    expect(told([names("a", "same"), names("b", "same", { stance: "rejects" })])).toHaveLength(1);
  });

  test("a suspicion, a doubt and an overlap contradict nobody", () => {
    expect(told([names("a", "suspected-same"), names("b", "distinct")])).toEqual([]);
    expect(told([names("a", "same", { stance: "hedges" }), names("b", "distinct")])).toEqual([]);
    expect(told([names("a", "overlaps"), names("b", "distinct")])).toEqual([]);
    expect(told([names("a", "same"), names("b", "distinct", {}, ["FIN7", "Cobalt"])])).toEqual([]);
  });

  test("what is said years later is a change", () => {
    const statements = [names("a", "same", { saidAt: "2018-01-10" }), names("b", "distinct", { saidAt: "2021-03-01" })];
    expect(told(statements).map(([kind, nature]) => [kind, nature])).toEqual([["identity", "development"]]);
  });
});

describe("sponsors", () => {
  const sponsor = (letter: string, actor: string, relation: string, organ?: string) =>
    next({
      in: letter,
      claim: { type: "sponsor", actor, state: "Iran", relation, ...(organ === undefined ? {} : { organ }) },
    });

  test("backed, directed and hired differ; linked goes with all", () => {
    expect(told([sponsor("a", "four groups", "backed"), sponsor("b", "four groups", "hired")])).toEqual([
      ["attribution", "conflict", "between", "backed", "hired"],
    ]);
    expect(told([sponsor("a", "four groups", "linked"), sponsor("b", "four groups", "hired")])).toEqual([]);
    expect(told([sponsor("a", "four groups", "backed"), sponsor("b", "four groups", "state-sponsored")])).toEqual([]);
    expect(told([sponsor("a", "EUROPIUM", "backed"), sponsor("b", "APT42", "hired")])).toEqual([]);
  });

  test("an organ in another script is compared with none", () => {
    const organ = (letter: string, name: string) =>
      next({ in: letter, claim: { type: "sponsor", actor: "unnamed attackers", state: "Russia", organ: name } });
    expect(heads(told([organ("a", "GRU"), organ("b", "俄罗斯军事情报部门")]))).toEqual([
      ["attribution", "compatible", "between"],
    ]);
    expect(heads(told([organ("a", "GRU"), organ("b", "FSB")]))).toEqual([["attribution", "conflict", "between"]]);
  });

  test("two organs are a conflict, an organ and its state are not", () => {
    const nature = (a: string | undefined, b: string) =>
      told([sponsor("a", "the attackers", "linked", a), sponsor("b", "the attackers", "linked", b)]).map(
        ([, one]) => one,
      );
    expect(nature("IRGC", "Ministry of Petroleum")).toEqual(["conflict"]);
    expect(nature(undefined, "IRGC")).toEqual(["compatible"]);
    expect(nature("intelligence", "IRGC")).toEqual(["compatible"]);
  });
});

describe("targets and expulsions", () => {
  const victim = (letter: string, name: string, quote: string) =>
    next({ in: letter, quote, claim: { type: "victim", name, kind: "org", incident: "main" } });

  test("whom it was aimed at and whom it hit can both be true", () => {
    const found = told([
      ...twoReports(),
      victim("a", "Viasat", "an attack on Viasat"),
      victim("b", "Ukrainian military", "It mainly targeted the Ukrainian military"),
    ]);
    expect(found).toEqual([["target", "compatible", "between", "hit Viasat", "aimed at Ukrainian military"]]);
    expect(
      told([
        ...twoReports(),
        victim("a", "Viasat", "an attack on Viasat"),
        victim("b", "Enercon", "Enercon was hit too"),
      ]),
    ).toEqual([]);
  });

  test("one of several aims, and a victim that was both aimed at and hit, contradict nobody", () => {
    const aims = (...statements: Statement[]) => told([...twoReports(), ...statements]);
    const hit = victim("a", "Government of Costa Rica", "an attack on the government");
    expect(aims(hit, victim("b", "Ministry of Labor", "the attacks also targeted the Ministry of Labor"))).toEqual([]);
    expect(
      aims(
        victim("a", "HSE", "the attack on the HSE"),
        victim("b", "Health Service Executive", "which targeted the HSE"),
      ),
    ).toEqual([]);
  });

  test("a ransom refused and paid", () => {
    const act = (letter: string, by: string, kind: "refuse to pay" | "pay ransom", saidAt?: string) =>
      next({
        in: letter,
        ...(saidAt === undefined ? {} : { saidAt }),
        claim: {
          type: "action",
          class: kind === "pay ransom" ? "other" : "refuse_to_pay",
          kind,
          by: [by],
          incident: "main",
        },
      });
    const payments = (...statements: Statement[]) => told([...twoReports(), ...statements]);
    expect(payments(act("a", "Acme Pipeline", "refuse to pay"), act("b", "Acme", "pay ransom"))).toEqual([
      ["action", "conflict", "between", "not paid", "paid"],
    ]);
    expect(payments(act("a", "Acme Pipeline", "refuse to pay"), act("b", "Globex", "pay ransom"))).toEqual([]);
    expect(
      heads(payments(act("a", "Acme", "refuse to pay", "2022-07-16"), act("b", "Acme", "pay ransom", "2022-07-30"))),
    ).toEqual([["action", "development", "between"]]);
    const sum = next({
      in: "b",
      quote: "paid nearly $5 million",
      claim: { type: "quantity", metric: "ransom paid", value: 5_000_000, unit: "dollars", incident: "main" },
    });
    expect(heads(payments(act("a", "Acme", "refuse to pay"), sum))).toEqual([["action", "conflict", "between"]]);
  });

  test("an ambassador or the whole staff", () => {
    const expel = (letter: string, kind: string, by = "Albania") =>
      next({ in: letter, claim: { type: "action", class: "expel", kind, by: [by], target: "Iran" } });
    expect(told([expel("a", "expel ambassador"), expel("b", "order embassy staff to leave")])).toEqual([
      ["action", "conflict", "between", "ambassador", "all staff"],
    ]);
    expect(told([expel("a", "expel ambassador"), expel("b", "order embassy staff to leave", "Montenegro")])).toEqual(
      [],
    );
  });
});

describe("spelling", () => {
  const named = (letter: string, name: string) =>
    next({ in: letter, by: [name], claim: { type: "event", name: "speech" } });
  const malware = (letter: string, name: string, catalogue?: string) =>
    next({
      in: letter,
      claim: { type: "malware", name, polarity: "used", ...(catalogue === undefined ? {} : { catalogue }) },
    });

  test.each([
    ["Edi Rana", "Edi Rama"],
    ["Joseph Borel", "Josep Borrell"],
    ["Mujahedin-e Khalq (MEK)", "Mujahadeen-e-Khalq"],
    ["SentinelLabs", "SentinalLabs"],
  ])("%s is a spelling of %s", (a, b) => {
    expect(heads(told([named("a", a), named("b", b)]))).toEqual([["identity", "variant", "between"]]);
  });

  test.each([
    ["APT28", "APT29"],
    ["DEV-0842", "DEV-0861"],
    ["Albania", "Albanian"],
    ["WhisperGate", "WhisperKill"],
    ["HermeticWiper", "HermeticWizard"],
    ["Austria", "Australia"],
    ["Iran", "Iraq"],
    ["Department of Health", "Department of Health The"],
    ["four groups", "our groups"],
  ])("%s and %s are two names", (a, b) => {
    expect(told([named("a", a), named("b", b)])).toEqual([]);
  });

  test("different catalogue entries are two things", () => {
    expect(heads(told([malware("a", "ZEROCLEARE"), malware("b", "Zeroclear")]))).toEqual([
      ["spelling", "variant", "between"],
    ]);
    expect(told([malware("a", "BlackCat", "S1"), malware("b", "BlackBat", "S2")])).toEqual([]);
  });
});

describe("all of them", () => {
  const statementsOf = fc.uniqueArray(anyStatement, { maxLength: 30, selector: ({ id }) => id });

  test("do not depend on the order of the inputs", () => {
    const shuffled = statementsOf.chain((statements) =>
      fc.tuple(fc.constant(statements), fc.shuffledSubarray(statements, { minLength: statements.length })),
    );
    fc.assert(
      fc.property(shuffled, ([statements, other]) => {
        expect(find(other, [], [...documents].reverse())).toEqual(find(statements));
      }),
      { numRuns: 200 },
    );
  });

  test("have sides with different values that rest on different statements", () => {
    fc.assert(
      fc.property(statementsOf, (statements) => {
        const ids = new Set(statements.map(({ id }) => id));
        const found = find(statements);
        expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
        for (const { sides, scope } of found) {
          expect(new Set(sides.map(({ value }) => value)).size).toBeGreaterThan(1);
          const places = sides.map(({ value, citation }) => `${value}|${citation.evidence}`);
          expect(new Set(places).size).toBe(sides.length);
          const all = sides.flatMap((side) => side.statements);
          expect(all.every((id) => ids.has(id))).toBe(true);
          const evidence = new Set(
            statements.filter(({ id }) => all.includes(id)).map(({ citations }) => citations[0].evidence),
          );
          expect(scope === "within" ? evidence.size === 1 : evidence.size > 1).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  test("a rejected statement contradicts nobody, a person's word on the nature holds, and the newest of two", () => {
    const [a, b] = [incident("a", "2022-06"), incident("b", "2022-07-15")];
    const decide = (about: Decision["about"], verdict: Decision["verdict"], decidedAt = "2026-11-21T11:00:00.000Z") =>
      makeDecision({ about, verdict, author: "Ana", reason: "because", decidedAt });
    expect(find([a, b], [decide({ statement: a.id }, { kind: "reject" })])).toEqual([]);
    const compatible = decide({ pair: [b.id, a.id] }, { kind: "nature", nature: "compatible" });
    const later = decide({ pair: [a.id, b.id] }, { kind: "nature", nature: "development" }, "2026-11-21T12:00:00.000Z");
    const [plain] = find([a, b]);
    const [decided] = find([a, b], [compatible]);
    expect([decided?.nature, decided?.id]).toEqual(["compatible", plain?.id]);
    expect(decided?.decided).toEqual({ decision: compatible.id, found: "conflict", foundWhy: plain?.why });
    expect(plain).not.toHaveProperty("decided");
    const undone = decide({ decision: compatible.id }, { kind: "withdraw" }, "2026-11-21T13:00:00.000Z");
    expect(find([a, b], [compatible, undone])).toEqual([plain]);
    expect(find([a, b], [later, compatible])[0]?.nature).toBe("development");
  });

  test("documents are in the order of their names, and unknown documents do not matter", () => {
    const found = find(
      [incident("b", "2022-06"), incident("a", "2022-07-15")],
      [],
      [source("b", { name: "1.txt" }), source("a", { name: "2.txt" })],
    );
    expect(found[0]?.sides.map(({ value }) => value)).toEqual(["2022-06", "2022-07-15"]);
    expect(find([incident("b", "2022-06"), incident("a", "2022-07-15")], [], [])).toHaveLength(1);
  });
});
