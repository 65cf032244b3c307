// What is kept in step, write by write, is what indexing the whole case gives.
import type { Decision, Statement, Tlp } from "@kulla/core";
import { makeDecision, makeStatement, TLP_LABELS } from "@kulla/core";
import fc from "fast-check";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { WorkbenchStore } from "../src/index.ts";
import { openWorkbenchStore } from "../src/index.ts";
import { bytesOf, NOON, sampleEvidence } from "./samples.ts";
import { freshWorkspace } from "./workspace.ts";

const workspace = freshWorkspace();
const LABELS: readonly Tlp[] = ["TLP:CLEAR", "TLP:AMBER", "TLP:RED"];
let kept: WorkbenchStore;
let counter = 0;

beforeAll(async () => {
  kept = await openWorkbenchStore({ workspace });
});

afterAll(() => kept.close());

const step = fc.record({
  kind: fc.nat(7),
  about: fc.nat(40),
  other: fc.nat(40),
  because: fc.option(fc.nat(40)),
  late: fc.boolean(),
});

function statementsOf(evidence: readonly string[]): readonly Statement[] {
  return Array.from({ length: 6 }, (_, at) => {
    const quote = `words ${at}`;
    const cite = (id: string) => ({ evidence: id, at: { kind: "text" as const, start: at, end: at + 7 }, quote });
    const second = at % 2 === 0 ? [] : [cite(evidence[(at + 1) % evidence.length]!)];
    return makeStatement({
      claim: { type: "event", name: quote },
      speakers: [],
      stance: "asserts",
      citations: [cite(evidence[at % evidence.length]!), ...second],
      author: { kind: "tool", name: "kulla-extraction", version: "1", rule: "event" },
      madeAt: NOON,
    });
  });
}

/** All that the index says of a case. */
async function indexOf(store: WorkbenchStore, name: string): Promise<unknown> {
  const tables = ["evidence_index", "statement_index", "decision_index"];
  const said = [];
  for (const table of tables) {
    const { rows } = await sql`
      select i.* from ${sql.table(`kulla.${table}`)} i join kulla.cases c on c.id = i.case_id
      where c.name = ${name} order by i.id`.execute(store.database.db);
    said.push(rows);
  }
  return said;
}

it(
  "what is kept in step, write by write, is what indexing the case as a whole gives",
  { timeout: 240_000 },
  async () => {
    const property = fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 14 }), async (steps) => {
      counter += 1;
      const name = `case ${counter}`;
      await kept.store.openCase({ name, title: "A case", openedAt: NOON });
      await kept.search.find({ caseName: name, clearance: "TLP:RED", limit: 1 });
      const files = LABELS.map((marking, at) => {
        const bytes = bytesOf(`${name} ${at}`);
        return [{ ...sampleEvidence(bytes, `file ${at}`), marking }, bytes] as const;
      });
      const statements = statementsOf(files.map(([{ id }]) => id));
      for (const [evidence, bytes] of files.slice(0, 2)) await kept.store.addEvidence(name, evidence, bytes);
      await kept.store.append(name, { statements: statements.slice(0, 4) });
      const made: Decision[] = [];
      for (const [at, one] of steps.entries()) {
        made.push(
          decisionOf(
            one,
            at,
            made,
            statements,
            files.map(([{ id }]) => id),
          ),
        );
        // Some come together, and some before what they are about.
        if (!one.late) await kept.store.append(name, { decisions: made });
        if (at === 5) await kept.store.append(name, { statements: statements.slice(4) });
        if (at === 8) await kept.store.addEvidence(name, ...files[2]!);
      }
      await kept.store.append(name, { decisions: made });
      const inStep = await indexOf(kept, name);
      await sql`
      update kulla.case_states set version = 0 where case_id = (select id from kulla.cases where name = ${name})`.execute(
        kept.database.db,
      );
      const again = await openWorkbenchStore({ workspace });
      await again.search.find({ caseName: name, clearance: "TLP:RED", limit: 1 });
      const whole = await indexOf(again, name);
      await again.close();
      expect(inStep).toEqual(whole);
    });
    await fc.assert(property, { numRuns: Number(process.env["KULLA_RUNS"] ?? 12), seed: 11, endOnFailure: true });
  },
);

function decisionOf(
  {
    kind,
    about,
    other,
    because,
  }: { readonly kind: number; readonly about: number; readonly other: number; readonly because: number | null },
  at: number,
  made: readonly Decision[],
  statements: readonly Statement[],
  evidence: readonly string[],
): Decision {
  const statement = { statement: statements[about % statements.length]!.id };
  const target = made[about % Math.max(1, made.length)]?.id;
  const [subject, verdict] = ((): readonly [Decision["about"], Decision["verdict"]] => {
    if (kind <= 1) return [statement, { kind: kind === 0 ? "accept" : "reject" }];
    if (kind === 2) return [statement, { kind: "withdraw" }];
    if (kind <= 4 && target !== undefined) return [{ decision: target }, { kind: "withdraw" }];
    if (kind === 5)
      return [
        { source: { evidence: evidence[about % evidence.length]! } },
        { kind: "mark", marking: TLP_LABELS[other % 5]! },
      ];
    if (kind === 6) return [{ item: "x" }, { kind: "relevance", relevance: "low" }];
    return [statement, { kind: "accept" }];
  })();
  const decidedAt = new Date(Date.parse(NOON) + at * 60_000).toISOString();
  const content = { about: subject, verdict, author: "Ana", reason: `reason ${at}`, decidedAt };
  const rests = because === null ? undefined : [statements[because % statements.length]!.id];
  return makeDecision(rests === undefined ? content : { ...content, because: rests });
}
