import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CaseGraph, Decision, Statement, TimeSpan, Verdict } from "../src/index.ts";
import { applyDecisions, foldCase, makeDecision, timeline } from "../src/index.ts";
import { anyStatement, say, threeSources } from "./case-of.ts";

const documents = threeSources;
const july15: TimeSpan = { edtf: "2022-07-15", basis: "explicit" };
const statementsOf = fc.uniqueArray(anyStatement, { maxLength: 25, selector: ({ id }) => id });

function decide(about: Decision["about"], verdict: Verdict, decidedAt = "2026-11-21T11:00:00.000Z"): Decision {
  return makeDecision({ about, verdict, author: "Ana", reason: "because", decidedAt });
}

function fold(statements: readonly Statement[], decisions: readonly Decision[] = []): CaseGraph {
  return foldCase({ documents, statements, decisions });
}

function statementsIn(graph: CaseGraph): Set<string> {
  return new Set(
    [...graph.nodes, ...graph.edges, ...graph.events, ...graph.quantities].flatMap(({ because }) => because),
  );
}

function node(graph: CaseGraph, id: string) {
  return graph.nodes.find((one) => one.id === id);
}

describe("properties", () => {
  const decisionsOn = (statements: readonly Statement[]): fc.Arbitrary<Decision[]> =>
    statements.length === 0
      ? fc.constant([])
      : fc.array(
          fc
            .tuple(
              fc.constantFrom(...statements),
              fc.constantFrom(...statements),
              fc.constantFrom<Verdict>({ kind: "accept" }, { kind: "reject" }, { kind: "same" }, { kind: "distinct" }),
              fc.constantFrom("2026-11-21T11:00:00.000Z", "2026-11-21T12:00:00.000Z"),
            )
            .map(([a, b, verdict, at]) =>
              decide(
                verdict.kind === "same" || verdict.kind === "distinct" ? { pair: [a.id, b.id] } : { statement: a.id },
                verdict,
                at,
              ),
            ),
          { maxLength: 6 },
        );

  test("fold of the same statements in any order gives the same graph", () => {
    const facts = statementsOf.chain((statements) =>
      fc.tuple(
        fc.constant(statements),
        fc.shuffledSubarray(statements, { minLength: statements.length }),
        decisionsOn(statements).chain((decisions) =>
          fc.tuple(fc.constant(decisions), fc.shuffledSubarray(decisions, { minLength: decisions.length })),
        ),
      ),
    );
    fc.assert(
      fc.property(facts, ([statements, shuffled, [decisions, shuffledDecisions]]) => {
        const again = foldCase({
          documents: [...documents].reverse(),
          statements: shuffled,
          decisions: shuffledDecisions,
        });
        expect(again).toEqual(fold(statements, decisions));
      }),
      { numRuns: 300 },
    );
  });

  test("rejecting a statement removes just what rested on it alone", () => {
    const facts = statementsOf
      .filter((statements) => statements.length > 0)
      .chain((statements) => fc.tuple(fc.constant(statements), fc.constantFrom(...statements)));
    fc.assert(
      fc.property(facts, ([statements, gone]) => {
        const before = fold(statements);
        const after = fold(statements, [decide({ statement: gone.id }, { kind: "reject" })]);
        const left = statementsIn(after);
        expect(left.has(gone.id)).toBe(false);
        for (const id of before.nodes.flatMap(({ because }) => because)) expect(left.has(id)).toBe(id !== gone.id);
        // Each spelling that another statement uses is still there, and rests on the same others.
        const spellings = (graph: CaseGraph) =>
          graph.nodes.flatMap(({ kind, names }) =>
            kind === "incident" ? [] : names.flatMap(({ value, because }) => because.map((id) => `${value}|${id}`)),
          );
        const expected = new Set(spellings(before).filter((spelling) => !spelling.endsWith(gone.id)));
        expect(new Set(spellings(after))).toEqual(expected);
        expect(after).toEqual(fold(statements.filter(({ id }) => id !== gone.id)));
      }),
      { numRuns: 300 },
    );
  });

  test("every part of the graph names statements of the case, and edges join nodes that are there", () => {
    fc.assert(
      fc.property(statementsOf, (statements) => {
        const graph = fold(statements);
        const ids = new Set(statements.map(({ id }) => id));
        const nodes = new Set(graph.nodes.map(({ id }) => id));
        expect(nodes.size).toBe(graph.nodes.length);
        for (const part of [...graph.nodes, ...graph.edges, ...graph.events, ...graph.quantities]) {
          expect(part.because.length).toBeGreaterThan(0);
          expect(part.because.every((id) => ids.has(id))).toBe(true);
        }
        for (const edge of graph.edges) expect(nodes.has(edge.from) && nodes.has(edge.to)).toBe(true);
        for (const event of graph.events) expect(event.nodes.every((id) => nodes.has(id))).toBe(true);
        const times = timeline(graph);
        expect(times.dated.length + times.undated.length).toBe(graph.events.length);
      }),
    );
  });
});

describe("names", () => {
  const malware = (name: string, at: number, catalogue?: string) =>
    say({ at, claim: { type: "malware", name, polarity: "used", ...(catalogue === undefined ? {} : { catalogue }) } });

  test("spellings that differ in case, accents and punctuation are one node", () => {
    const graph = fold([
      malware("Road-Sweep", 1),
      malware("ROADSWEEP", 2),
      malware("Roadswéep", 3),
      malware("ROADSWEEP", 4),
    ]);
    expect(graph.nodes.map(({ id, name }) => [id, name])).toEqual([["malware:roadsweep", "ROADSWEEP"]]);
    expect(graph.nodes[0]?.names.map(({ value }) => value)).toEqual(["ROADSWEEP", "Road-Sweep", "Roadswéep"]);
  });

  test("a printed acronym links, unless it stands for two names", () => {
    const actor = (name: string, at: number) =>
      say({ at, claim: { type: "actor", name, kind: "organisation", roles: [] } });
    const one = fold([actor("Mujahedin-e Khalq (MEK)", 1), actor("MEK", 2)]);
    expect(one.nodes.map(({ id }) => id)).toEqual(["actor:mek"]);
    const two = fold([
      actor("National Security Council (NSC)", 1),
      actor("NSC", 2),
      actor("Norwegian Space Centre (NSC)", 3),
    ]);
    expect(two.nodes).toHaveLength(3);
  });

  test("an alias links two nodes and does not merge them; so does a common catalogue entry", () => {
    const alias = say({
      by: ["Microsoft"],
      claim: { type: "alias", left: "APT34", right: "OilRig", relation: "same", of: "actor" },
    });
    const graph = fold([alias, malware("A", 1, "S1"), malware("B", 2, "S1")]);
    expect(node(graph, "actor:apt34")?.variants).toEqual([
      { node: "actor:oilrig", relation: "same", because: [alias.id] },
    ]);
    expect(node(graph, "malware:a")?.variants).toMatchObject([{ node: "malware:b", relation: "catalogue" }]);
  });

  test("a link that is not the same from both sides tells on which side a name stands; who denies that two are one says that they are two", () => {
    const link = (relation: "subset-of" | "same", stance: "asserts" | "rejects") =>
      fold([say({ stance, claim: { type: "alias", left: "Andariel", right: "Lazarus", relation, of: "actor" } })]);
    const variants = (graph: ReturnType<typeof fold>, id: string) =>
      node(graph, id)?.variants.map(({ relation, isReversed = false }) => [relation, isReversed]);
    const part = link("subset-of", "asserts");
    expect(variants(part, "actor:andariel")).toEqual([["subset-of", false]]);
    expect(variants(part, "actor:lazarus")).toEqual([["subset-of", true]]);
    expect(variants(link("same", "rejects"), "actor:lazarus")).toEqual([["distinct", false]]);
    expect(variants(link("subset-of", "rejects"), "actor:lazarus")).toEqual([]);
  });

  test("parties whose names are spelled alike stay two, each a variant of the other", () => {
    const speaks = (by: string) =>
      say({ in: by === "Edi Rama" ? "a" : "b", by: [by], claim: { type: "event", name: by } });
    const { nodes } = fold([speaks("Edi Rama"), speaks("Edi Rana"), speaks("Ilir Meta")]);
    expect(nodes.map(({ id, variants }) => [id, variants.map(({ node, relation }) => `${relation} ${node}`)])).toEqual([
      ["party:edirama", ["variant party:edirana"]],
      ["party:edirana", ["variant party:edirama"]],
      ["party:ilirmeta", []],
    ]);
  });

  test("a person joins and separates", () => {
    const [a, b, c] = [malware("Zeroclear", 1), malware("ZEROCLEARE", 2), malware("Zeroclear", 3)];
    const joined = fold([a, b], [decide({ pair: [a.id, b.id] }, { kind: "same" })]);
    expect(joined.nodes.map(({ id }) => id)).toEqual(["malware:zeroclear"]);
    const apart = fold([a, c], [decide({ pair: [c.id, a.id] }, { kind: "distinct" })]);
    expect(apart.nodes).toHaveLength(2);
    expect(apart.nodes.map(({ name }) => name)).toEqual(["Zeroclear", "Zeroclear"]);
  });

  test("who claims it and what is said of it is one actor", () => {
    const claim = say({ by: ["HomeLand Justice"], claim: { type: "claim", by: "HomeLand Justice" } });
    const actor = say({
      at: 1,
      claim: { type: "actor", name: "Homeland Justice", kind: "persona", roles: ["claims responsibility"] },
    });
    expect(fold([claim, actor]).nodes.map(({ id }) => id)).toEqual(["actor:homelandjustice"]);
  });
});

describe("decisions", () => {
  const statement = say({ claim: { type: "malware", name: "Viper", polarity: "used" } });
  const correct: Verdict = { kind: "correct", claim: { type: "malware", name: "wiper", polarity: "used" } };

  test("a correction replaces the claim, and the node says so", () => {
    const graph = fold([statement], [decide({ statement: statement.id }, correct)]);
    expect(graph.nodes).toMatchObject([{ id: "malware:wiper", because: [statement.id], corrected: [statement.id] }]);
  });

  test("the newest decision holds", () => {
    const decisions = [
      decide({ statement: statement.id }, { kind: "accept" }, "2026-11-21T12:00:00.000Z"),
      decide({ statement: statement.id }, { kind: "reject" }, "2026-11-21T11:00:00.000Z"),
    ];
    expect(fold([statement], decisions).nodes).toHaveLength(1);
    expect(fold([statement], decisions.slice(1)).nodes).toHaveLength(0);
  });

  test("a decision that is withdrawn no longer holds", () => {
    const reject = decide({ statement: statement.id }, { kind: "reject" }, "2026-11-21T11:00:00.000Z");
    const withdraw = decide({ statement: statement.id }, { kind: "withdraw" }, "2026-11-21T12:00:00.000Z");
    expect(fold([statement], [reject]).nodes).toHaveLength(0);
    expect(fold([statement], [withdraw, reject]).nodes).toHaveLength(1);
  });

  test("the newest rating of a source holds, of a part apart from the whole; a withdrawn one does not", () => {
    const evidence = "e".repeat(64);
    const rate = (part: string[] | undefined, letter: "A" | "D", hour: number) =>
      decide(
        { source: part === undefined ? { evidence } : { evidence, part } },
        { kind: "rate", reliability: letter, credibility: "3" },
        `2026-11-21T${String(hour)}:00:00.000Z`,
      );
    const withdraw = decide({ source: { evidence } }, { kind: "withdraw" }, "2026-11-21T15:00:00.000Z");
    const decisions = [rate(undefined, "A", 13), rate(undefined, "D", 12), rate(["m.txt"], "D", 14)];
    expect([...applyDecisions([], decisions).ratings]).toEqual([
      [evidence, "A3"],
      [`${evidence} > m.txt`, "D3"],
    ]);
    expect([...applyDecisions([], [withdraw, ...decisions]).ratings]).toEqual([[`${evidence} > m.txt`, "D3"]]);
    expect(applyDecisions([], decisions).findings).toEqual([]);
  });

  test("a decision about nothing is told", () => {
    const graph = fold([], [decide({ statement: statement.id }, correct)]);
    expect(graph.findings.map(({ code }) => code)).toEqual(["decision-without-statement"]);
  });
});

describe("incidents", () => {
  const incident = (
    letter: string,
    edtf: string | undefined,
    victims: readonly string[],
    role: "main" | "context" | "second wave" = "main",
    key = "main",
  ) =>
    say({
      in: letter,
      claim: {
        type: "incident",
        incident: key,
        role,
        victims,
        ...(edtf === undefined ? {} : { time: { edtf, basis: "explicit" } }),
      },
    });
  const incidents = (statements: readonly Statement[], decisions: readonly Decision[] = []) =>
    fold(statements, decisions).nodes.flatMap(({ incident: facts }) => (facts === undefined ? [] : [facts]));

  test("the same attack in three documents is one, with the date that most support", () => {
    const found = incidents([
      incident("a", "2022-06", ["Albania"]),
      incident("b", "2022-07-15", ["Albanian government"]),
      incident("c", "2022-07", ["Albania"]),
    ]);
    expect(found).toMatchObject([
      { key: "incident-2022-07-15-main", date: "2022-07-15", documents: ["a.txt", "b.txt", "c.txt"] },
    ]);
    expect(found[0]?.dates.map(({ value }) => value)).toEqual(["2022-06", "2022-07", "2022-07-15"]);
  });

  test("a document that gives no date joins; another victim and no date does not", () => {
    expect(incidents([incident("a", "2022-07-15", ["Albania"]), incident("b", undefined, [])])).toHaveLength(1);
    expect(incidents([incident("a", "2022-07-15", ["Albania"]), incident("b", undefined, ["Viasat"])])).toHaveLength(2);
    expect(incidents([incident("a", "2022-02-24", ["Ukraine"]), incident("b", "2022-02-24", ["Viasat"])])).toHaveLength(
      1,
    );
  });

  test("attacks far apart stay two, also where a vague third one would join them", () => {
    const far = [incident("a", "2022-02-24", []), incident("b", "2022-07-15", [])];
    expect(incidents(far)).toHaveLength(2);
    expect(incidents([...far, incident("c", "2022", [])])).toHaveLength(2);
  });

  test("a guessed year gives way to a printed one of the same day and month", () => {
    const guessed = say({
      in: "b",
      claim: { type: "incident", incident: "main", role: "main", time: { edtf: "2018-02-24", basis: "relative-year" } },
    });
    expect(incidents([incident("a", "2022-02-24", []), guessed])).toMatchObject([{ key: "incident-2022-02-24-main" }]);
    expect(incidents([incident("a", "2022-02-25", []), guessed])).toHaveLength(2);
  });

  test("roles and background need more than a date", () => {
    expect(incidents([incident("a", "2022-07-15", []), incident("b", "2022-07-15", [], "second wave")])).toHaveLength(
      2,
    );
    expect(
      incidents([incident("a", "2021", ["Iran"], "context"), incident("b", "2021", ["Israel"], "context")]),
    ).toHaveLength(2);
    expect(
      incidents([incident("a", "2021", ["Iran"], "context"), incident("b", "2021-07", ["Iran"], "context")]),
    ).toHaveLength(1);
  });

  test("one document's incidents stay apart unless a person joins them", () => {
    const [a, b] = [
      incident("a", "2022-07-15", ["Albania"]),
      incident("a", "2022-07-15", ["Albania"], "main", "main-2"),
    ];
    expect(incidents([a, b]).map(({ key }) => key)).toEqual(["incident-2022-07-15-main", "incident-2022-07-15-main-2"]);
    expect(incidents([a, b], [decide({ pair: [a.id, b.id] }, { kind: "same" })])).toHaveLength(1);
  });

  test("systems and victims belong to the joined incident; a reference to none does not make one", () => {
    const graph = fold([
      incident("a", "2022-07-15", ["Albania"]),
      incident("b", "2022-07", ["Albania"]),
      say({ in: "b", claim: { type: "system", name: "e-Albania", status: "offline", time: july15, incident: "main" } }),
      say({ in: "c", claim: { type: "system", name: "TIMS", status: "offline", incident: "main" } }),
    ]);
    expect(graph.edges.map(({ id }) => id)).toEqual([
      "affected|incident:incident-2022-07-15-main|system:ealbania|incident:incident-2022-07-15-main",
    ]);
    expect(timeline(graph).dated.map(({ kind, date }) => [kind, date])).toEqual([
      ["incident", "2022-07-15"],
      ["system", "2022-07-15"],
    ]);
  });
});

describe("events", () => {
  const action = (letter: string, edtf: string, kind: "sever_relations" | "condemn") =>
    say({
      in: letter,
      claim: { type: "action", class: kind, kind, by: ["Albania"], target: "Iran", time: { edtf, basis: "explicit" } },
    });

  test("what is done once is one event with two dates; what is done often is two", () => {
    const once = fold([action("a", "2022-08", "sever_relations"), action("b", "2022-09-07", "sever_relations")]).events;
    expect(once.map(({ dates }) => dates.map(({ value }) => value))).toEqual([["2022-08", "2022-09-07"]]);
    expect(fold([action("a", "2022-08", "condemn"), action("b", "2022-09-07", "condemn")]).events).toHaveLength(2);
  });

  test("two posts of one person a day apart are two events", () => {
    const post = (at: number, edtf: string) =>
      say({ at, claim: { type: "event", name: "post by Edi Rama", time: { edtf, basis: "explicit" } } });
    expect(fold([post(0, "2022-09-10"), post(90, "2022-09-11")]).events.map(({ date }) => date)).toEqual([
      "2022-09-10",
      "2022-09-11",
    ]);
    expect(fold([post(0, "2022-09-10"), post(90, "2022-09-10")]).events).toHaveLength(1);
  });

  test("an accusation without a time of its own happened when it was said", () => {
    const said = say({
      saidAt: "2022-09-07",
      claim: { type: "attribution", by: ["Edi Rama"], to: ["Iran"], about: "actor" },
    });
    expect(timeline(fold([said])).dated.map(({ date, name }) => [date, name])).toEqual([["2022-09-07", "Iran"]]);
  });
});
