import fc from "fast-check";
import type { Claim, SourceInfo, Speaker, Stance, Statement } from "../src/index.ts";
import { makeStatement } from "../src/index.ts";

/** What a test says of a statement; the rest is filled in. */
export interface Saying {
  readonly in?: string;
  readonly at?: number;
  readonly by?: readonly (string | Speaker)[];
  readonly stance?: Stance;
  readonly words?: string;
  readonly quote?: string;
  readonly saidAt?: string;
  readonly claim: Claim;
}

/** A document of a test case: `a` is `a.txt`. */
export function source(letter: string, more: Partial<SourceInfo> = {}): SourceInfo {
  return { evidence: evidenceOf(letter), name: `${letter}.txt`, language: "en", ...more };
}

export function evidenceOf(letter: string): string {
  return (letter.codePointAt(0) ?? 0).toString(16).padStart(64, "0");
}

/** A statement in document `in` (default `a`) at an offset. */
export function say(saying: Saying): Statement {
  const start = saying.at ?? 0;
  const quote = saying.quote ?? JSON.stringify(saying.claim);
  return makeStatement({
    claim: saying.claim,
    speakers: (saying.by ?? []).map((speaker) => (typeof speaker === "string" ? { name: speaker } : speaker)),
    stance: saying.stance ?? "asserts",
    ...(saying.words === undefined ? {} : { wording: { words: saying.words } }),
    ...(saying.saidAt === undefined ? {} : { saidAt: saying.saidAt }),
    citations: [
      { evidence: evidenceOf(saying.in ?? "a"), at: { kind: "text", start, end: start + quote.length }, quote },
    ],
    author: { kind: "tool", name: "test", version: "1", rule: "test" },
    madeAt: "2026-11-21T10:46:00.000Z",
  });
}

const names = fc.constantFrom(
  "ROADSWEEP",
  "Roadsweep",
  "Mujahedin-e Khalq (MEK)",
  "MEK",
  "Iran",
  "Albania",
  "TIMS",
  "DEV-0842",
  "Émile",
  "…",
);
const incident = fc.constantFrom("main", "second-wave-1", "context-1");
const edtf = fc.constantFrom("2022-06", "2022-07", "2022-07-15", "2022-07-16", "2022-09-09", "2021", "2022-09-09~");
const time = fc.option(fc.record({ edtf, basis: fc.constant("explicit" as const) }), { nil: undefined });
const list = fc.array(names, { minLength: 1, maxLength: 2 });

/** Leaves out properties that are undefined, as the exact types want it. */
function exact(value: object): Claim {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as Claim;
}

const anyClaim: fc.Arbitrary<Claim> = fc
  .oneof(
    fc.record({
      type: fc.constant("incident"),
      incident,
      role: fc.constantFrom("main", "second wave", "hack-and-leak", "context"),
      time,
      victims: fc.option(list, { nil: undefined }),
    }),
    fc.record({ type: fc.constant("victim"), name: names, kind: fc.constantFrom("country", "org"), incident }),
    fc.record({
      type: fc.constant("system"),
      name: names,
      status: fc.constantFrom("destroyed", "restored", "unaffected"),
      time,
      incident,
    }),
    fc.record({
      type: fc.constant("malware"),
      name: names,
      polarity: fc.constantFrom("used", "similar", "variant"),
      catalogue: fc.option(fc.constantFrom("S1", "S2"), { nil: undefined }),
      incident,
    }),
    fc.record({
      type: fc.constant("actor"),
      name: names,
      kind: fc.constantFrom("cluster", "group"),
      roles: fc.subarray(["attack", "leak"]),
    }),
    fc.record({ type: fc.constant("sponsor"), actor: names, state: names }),
    fc.record({ type: fc.constant("attribution"), by: list, to: list, about: fc.constant("actor"), incident }),
    fc.record({ type: fc.constant("denial"), by: names, incident }),
    fc.record({ type: fc.constant("claim"), by: names, time, incident }),
    fc.record({
      type: fc.constant("action"),
      class: fc.constantFrom("expel", "condemn"),
      kind: names,
      by: list,
      target: fc.option(names, { nil: undefined }),
      time,
    }),
    fc.record({
      type: fc.constant("quantity"),
      metric: names,
      value: fc.oneof(fc.nat(9), fc.constant("none")),
      unit: fc.constant("modems"),
      incident,
    }),
    fc.record({ type: fc.constant("event"), name: names, time }),
    fc.record({
      type: fc.constant("alias"),
      left: names,
      right: names,
      relation: fc.constantFrom("same", "variant", "distinct"),
      of: fc.constantFrom("actor", "malware"),
    }),
    fc.record({
      type: fc.constant("sign"),
      kind: fc.constantFrom("code", "working hours"),
      name: fc.constant("compile times"),
      to: names,
      of: fc.constantFrom("country", "language", "actor", "malware"),
      incident,
    }),
  )
  .map(exact);

/** Any statement over a small stock of names, dates and documents, so that they meet. */
export const anyStatement: fc.Arbitrary<Statement> = fc
  .record({
    in: fc.constantFrom("a", "b", "c"),
    at: fc.nat(50),
    by: fc.array(names, { maxLength: 2 }),
    stance: fc.constantFrom<Stance>("asserts", "hedges", "rejects"),
    claim: anyClaim,
  })
  .map(say);

export const threeSources: readonly SourceInfo[] = [
  source("a", { language: "en", published: "2022-09-11" }),
  source("b", { language: "sq" }),
  source("c", { publisher: "Computer Weekly" }),
];
