import type { Claim } from "@kulla/core";
import { makeDecision } from "@kulla/core";
import { describe, expect, it } from "vitest";
import type { GraphEdgeBody, GraphNodeBody, PictureBody } from "../src/views/graph.ts";
import { graphView, pairFacet, PICTURE_STRETCH } from "../src/views/graph.ts";
import type { Saying, ToldCase } from "./told-case.ts";
import { AT, toldCase } from "./told-case.ts";

const attack: Claim = {
  type: "incident",
  incident: "main",
  role: "main",
  victims: ["Albania"],
  time: { edtf: "2022-07-15", basis: "explicit" },
};
const malware = (name: string): Claim => ({ type: "malware", name, polarity: "used", incident: "main" });
const sponsor: Claim = { type: "sponsor", actor: "DEV-0842", state: "Iran" };

const view = (told: ToldCase) => [...graphView(toldCase(told))];
const bodies = <T>(rows: ReturnType<typeof view>, panel: string) =>
  rows.filter((row) => row.panel === panel).map(({ body }) => body as T);
const edges = (sayings: readonly Saying[]) => bodies<GraphEdgeBody>(view({ sayings }), "graph.edges");

describe("graphView", () => {
  it("ranks nodes by how many others they are related to", () => {
    const rows = view({
      sayings: [
        { in: "a", claim: attack },
        { in: "a", claim: malware("ROADSWEEP") },
        { in: "a", claim: malware("ZEROCLEARE") },
      ],
    });
    const nodes = bodies<GraphNodeBody>(rows, "graph.nodes");
    expect(nodes[0]).toMatchObject({ kind: "incident", rank: 0, neighbours: 2, role: "main", date: "2022-07-15" });
    expect(nodes.map(({ rank }) => rank)).toEqual(nodes.map((_node, place) => place));
    expect(nodes.find(({ name }) => name === "ROADSWEEP")).toMatchObject({ neighbours: 1, statements: 1 });
    expect(nodes.find(({ name }) => name === "ROADSWEEP")?.passages).toEqual(["1.2"]);
  });

  it.each<[string, Saying["stance"][], string]>([
    ["asserted", ["asserts", "asserts"], "asserted"],
    ["with a doubt only", ["hedges"], "hedged"],
    ["with a doubt and outright", ["hedges", "asserts"], "asserted"],
    ["said and rejected", ["asserts", "rejects"], "disputed"],
    ["doubted and rejected", ["hedges", "rejects"], "disputed"],
    ["rejected only", ["rejects"], "rejected"],
  ])("tells how a relation stands: %s", (_what, stances, standing) => {
    const told = stances.map((stance, index) => ({ in: "abc".charAt(index), claim: sponsor, stance: stance! }));
    const [edge] = edges(told).filter(({ kind }) => kind === "sponsored-by");
    expect(edge).toMatchObject({ standing, fromName: "DEV-0842", toName: "Iran", statements: stances.length });
    expect(edge?.told).toEqual({ documents: stances.length, origins: stances.length });
  });

  it("tells what Kulla itself concludes: a catalogue entry of two names, and what a model reads", () => {
    const found = edges([
      { in: "a", claim: attack },
      { in: "a", claim: { ...malware("ZeroCleare"), catalogue: "S1151" } as Claim },
      { in: "b", claim: { ...malware("ZEROCLEAR"), catalogue: "S1151" } as Claim },
      { in: "a", claim: { type: "technique", tid: "T1485", explicit: false, probability: 0.8, incident: "main" } },
      { in: "a", claim: { type: "technique", tid: "T1486", explicit: true, incident: "main" } },
    ]);
    const alias = found.filter(({ kind }) => kind === "alias");
    expect(alias).toHaveLength(1);
    expect(alias[0]).toMatchObject({ standing: "inferred", inferredFrom: "catalogue", relation: "catalogue" });
    const technique = new Map(found.filter(({ kind }) => kind === "technique").map((edge) => [edge.to, edge]));
    expect(technique.get("technique:t1485")).toMatchObject({ standing: "inferred", inferredFrom: "model" });
    expect(technique.get("technique:t1486")).toMatchObject({ standing: "asserted" });
    expect(technique.get("technique:t1486")).not.toHaveProperty("inferredFrom");
  });

  it("tells an alias that somebody asserts from one that is concluded", () => {
    const [edge] = edges([
      { in: "a", claim: { type: "alias", left: "DEV-0842", right: "Void Manticore", relation: "same", of: "actor" } },
    ]);
    expect(edge).toMatchObject({ kind: "alias", relation: "same", standing: "asserted", stances: { asserts: 1 } });
  });

  it("puts a relation in doubt where a conflict stands between its statements and others, until a person settles it", () => {
    const offline: Claim = { type: "system", name: "TIMS", status: "offline", incident: "main" };
    const unaffected: Claim = { type: "system", name: "TIMS", status: "unaffected", incident: "main" };
    const sayings = [
      { in: "a", claim: attack },
      { in: "b", claim: attack },
      { in: "a", claim: offline },
      { in: "b", claim: unaffected },
    ];
    const [before] = edges(sayings).filter(({ kind }) => kind === "affected");
    expect(before).toMatchObject({ standing: "disputed" });
    expect(before?.conflicts.length).toBeGreaterThan(0);
    const settled = view({
      sayings,
      decisions: (statements) =>
        [2, 3].map((at) =>
          makeDecision({
            about: { statement: statements[at]!.id },
            verdict: { kind: at === 3 ? "reject" : "accept" },
            author: "Ana",
            reason: "seen",
            decidedAt: AT,
          }),
        ),
    });
    const [after] = bodies<GraphEdgeBody>(settled, "graph.edges").filter(({ kind }) => kind === "affected");
    expect(after).toMatchObject({ standing: "asserted", conflicts: [] });
  });

  it("finds all relations of two nodes by one facet, whichever way they point", () => {
    const rows = view({ sayings: [{ in: "a", claim: sponsor }] });
    const row = rows.find(({ panel }) => panel === "graph.edges");
    expect(row?.facets).toMatchObject({ pair: pairFacet("party:iran", "actor:dev0842") });
    expect(pairFacet("x", "y")).toBe(pairFacet("y", "x"));
  });

  it("gives the picture in stretches, each with the edges among the nodes so far", () => {
    const many = Array.from({ length: 600 }, (_none, index): Saying => ({
      in: "a",
      claim: { type: "victim", name: `Office ${String(index)}`, kind: "org", incident: "main" },
    }));
    const stretches = bodies<PictureBody>(view({ sayings: [{ in: "a", claim: attack }, ...many] }), "graph.picture");
    expect(stretches).toHaveLength(2);
    expect(stretches[0]?.nodes).toHaveLength(PICTURE_STRETCH);
    let loaded = 0;
    for (const { nodes, edges: own } of stretches) {
      for (const { from, to } of own) {
        expect(Math.max(from, to)).toBeGreaterThanOrEqual(loaded);
        expect(Math.max(from, to)).toBeLessThan(loaded + nodes.length);
      }
      loaded += nodes.length;
    }
    expect(stretches.flatMap(({ edges: own }) => own)).toHaveLength(600);
  });

  it("labels nodes and lines by the most restricted evidence that they rest on", () => {
    const rows = view({
      sayings: [
        { in: "a", claim: sponsor },
        { in: "b", claim: attack },
        { in: "b", claim: malware("ROADSWEEP") },
      ],
      marks: { a: "TLP:GREEN", b: "TLP:RED" },
    });
    const [picture] = bodies<PictureBody>(rows, "graph.picture");
    const labels = new Map(picture?.nodes.map(({ name, marking }) => [name, marking]));
    expect(labels.get("DEV-0842")).toBe("TLP:GREEN");
    expect(labels.get("ROADSWEEP")).toBe("TLP:RED");
    expect(picture?.edges.map(({ marking }) => marking).sort()).toEqual(["TLP:GREEN", "TLP:RED"]);
  });

  it("gives the same rows whatever the order of the statements", () => {
    const sayings: Saying[] = [
      { in: "a", claim: attack },
      { in: "a", claim: malware("ROADSWEEP") },
      { in: "b", claim: sponsor },
    ];
    const told = toldCase({ sayings });
    const turned = { ...told, statements: [...told.statements].reverse() };
    expect([...graphView(turned)]).toEqual([...graphView(told)]);
  });
});
