import type { Claim, Stance, Statement } from "@kulla/core";
import { activityKey, foldCase, makeStatement } from "@kulla/core";
import { openCatalogue } from "@kulla/knowledge";
import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { caseActivities, knownNames } from "../src/index.ts";

const text = await readFile(new URL("../../knowledge/data/catalogue.json", import.meta.url), "utf8");
const known = knownNames(openCatalogue(text).value);
const evidence = "a".repeat(64);

let start = 0;
function say(claim: Claim, stance: Stance = "asserts"): Statement {
  start += 10;
  return makeStatement({
    claim,
    speakers: [{ name: "Ana" }],
    stance,
    citations: [{ evidence, at: { kind: "text", start, end: start + 5 }, quote: "words" }],
    author: { kind: "tool", name: "test", version: "1", rule: "test" },
    madeAt: "2026-11-21T10:46:00.000Z",
  });
}

const incident = "main";
const statements = [
  say({ type: "incident", incident, role: "main", time: { edtf: "2022-07-15", basis: "explicit" } }),
  say({ type: "victim", name: "Albania", kind: "country", incident }),
  say({ type: "victim", name: "energy sector", kind: "sector", incident }),
  say({ type: "malware", name: "ROADSWEEP", polarity: "used", catalogue: "S1150", incident }),
  say({ type: "malware", name: "QUARTZFOX", polarity: "used", incident }),
  say({ type: "malware", name: "STUXNET", polarity: "similar", incident }),
  say({ type: "malware", name: "WIPEALL", polarity: "used", incident }, "rejects"),
  say({ type: "technique", tid: "T1485", explicit: true, incident }),
  say({ type: "indicator", kind: "domain", value: "evil.example", polarity: "malicious", incident }),
  say({ type: "indicator", kind: "ipv4", value: "203.0.113.7", polarity: "malicious", incident }),
  say({ type: "indicator", kind: "domain", value: "victim.example", polarity: "negative", incident }),
  say({ type: "indicator", kind: "filename", value: "a.exe", polarity: "malicious", incident }),
  say({ type: "actor", name: "DEV-0842", kind: "cluster", roles: ["wiping"], incident }),
  say({ type: "actor", name: "EUROPIUM", kind: "group", roles: [], incident }),
  say({ type: "actor", name: "four groups", kind: "group", roles: ["attack"], incident }),
];
const documents = [{ evidence, name: "a.txt", language: "en" }];
const graph = foldCase({ documents, statements, decisions: [] });
const activities = caseActivities("albania", graph, statements, known);

test("an incident has what was used, seen and hit in it, and neither what was rejected, likened nor a victim's own", () => {
  const own = activities.find(({ ref }) => ref.kind === "incident");
  expect(own?.features.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
    "named actor actor:dev0842",
    "country country:AL",
    "infrastructure indicator:domain:evil.example",
    "address indicator:ipv4:203.0.113.7",
    "sector sector:energy",
    "malware software:S1150",
    "malware software:quartzfox",
    "technique technique:T1485",
  ]);
  expect(own?.time).toEqual({ first: 19_188, last: 19_188 });
  expect(own?.features.every(({ because }) => because.length > 0)).toBe(true);
});

test("whoever has a name and a part is an activity, that has no name in common with the incident", () => {
  const actors = activities.filter(({ ref }) => ref.kind === "actor");
  expect(actors.map(({ ref }) => activityKey(ref))).toEqual(["actor:albania/DEV-0842"]);
  expect(actors[0]?.features.map(({ id }) => id)).toEqual(["country:AL", "sector:energy", "self:dev0842"]);
});

test("a case that tells nothing has no activities", () => {
  expect(caseActivities("empty", foldCase({ documents: [], statements: [], decisions: [] }), [], known)).toEqual([]);
});
