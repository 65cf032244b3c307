import type { Decision, Evidence, Statement, StatementStanding, Tlp } from "@kulla/core";
import { makeDecision, makeStatement } from "@kulla/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { WorkbenchStore } from "../src/index.ts";
import { openStore, openWorkbenchStore } from "../src/index.ts";
import { bytesOf, NOON, sampleEvidence } from "./samples.ts";
import { freshWorkspace } from "./workspace.ts";

const workspace = freshWorkspace();
let kept: WorkbenchStore;
let counter = 0;

beforeAll(async () => {
  kept = await openWorkbenchStore({ workspace });
});

afterAll(() => kept.close());

async function freshCase(): Promise<string> {
  counter += 1;
  return (await kept.store.openCase({ name: `case ${counter}`, title: "A case", openedAt: NOON })).name;
}

async function addEvidence(caseName: string, name: string, marking?: Tlp, receivedAt = NOON): Promise<Evidence> {
  const bytes = bytesOf(`${caseName} ${name}`);
  const evidence = { ...sampleEvidence(bytes, name), receivedAt, ...(marking !== undefined && { marking }) };
  await kept.store.addEvidence(caseName, evidence, bytes);
  return evidence;
}

function said(evidence: readonly Evidence[], quote: string, start = 0, speaker = "Edi Rama"): Statement {
  const cite = ({ id }: Evidence) =>
    ({ evidence: id, at: { kind: "text", start, end: start + quote.length }, quote }) as const;
  const [first, ...more] = evidence;
  return makeStatement({
    claim: { type: "malware", name: quote.split(" ")[0] ?? "", polarity: "used" },
    speakers: [{ name: speaker }],
    stance: "asserts",
    citations: [cite(first!), ...more.map(cite)],
    author: { kind: "tool", name: "kulla-extraction", version: "1", rule: "malware" },
    madeAt: NOON,
  });
}

function decide(about: Decision["about"], verdict: Decision["verdict"], minute: number, because?: readonly string[]) {
  const decidedAt = `2026-11-21T13:${String(minute).padStart(2, "0")}:00.000Z`;
  const content = { about, verdict, author: "Ana", reason: "seen", decidedAt };
  return makeDecision(because === undefined ? content : { ...content, because });
}

async function find(caseName: string, clearance: Tlp, more: object = {}) {
  const page = await kept.search.find({ caseName, clearance, limit: 100, ...more });
  return page.items.map(({ statement }) => statement.id);
}

async function standing(caseName: string, clearance: Tlp, { id }: Statement): Promise<StatementStanding | undefined> {
  return (await kept.search.one(caseName, clearance, id))?.standing;
}

describe("the search of statements", () => {
  it("finds by the beginnings of words, without accents and case, also where no spaces stand between words", async () => {
    const name = await freshCase();
    const evidence = await addEvidence(name, "a");
    const albanian = said([evidence], "ROADSWEEP fshiu shërbimet e-Albania", 10);
    const chinese = said([evidence], "勒索软件攻击了政府网站", 90);
    await kept.store.append(name, { statements: [albanian, chinese] });
    expect(await find(name, "TLP:RED")).toEqual([albanian.id, chinese.id]);
    expect(await find(name, "TLP:RED", { words: "SHERB road" })).toEqual([albanian.id]);
    expect(await find(name, "TLP:RED", { words: "政府网" })).toEqual([chinese.id]);
    expect(await find(name, "TLP:RED", { words: "政网" })).toEqual([]);
    expect(await find(name, "TLP:RED", { words: "rama sweep" })).toEqual([]);
    expect(await find(name, "TLP:RED", { words: "  '); drop & | ! :* " })).toEqual([]);
    expect(await find(name, "TLP:RED", { words: "!&|" })).toHaveLength(2);
  });

  it("gives the statements of a stretch of a text, and those that cite it beside other words", async () => {
    const name = await freshCase();
    const [evidence, other] = [await addEvidence(name, "a"), await addEvidence(name, "b")];
    const [first, second, third] = [0, 100, 200].map((start) => said([evidence], `word at ${start}`, start));
    const beside = said([other, evidence], "said in both", 900);
    await kept.store.append(name, { statements: [first!, second!, third!, beside] });
    const within = (more: object) => find(name, "TLP:RED", { evidence: [evidence.id], ...more });
    expect(new Set(await within({ from: 100, to: 200 }))).toEqual(new Set([second!.id, beside.id]));
    expect(new Set(await within({ from: 101 }))).toEqual(new Set([third!.id, beside.id]));
    expect(await find(name, "TLP:RED", { to: 100 })).toEqual([first!.id]);
    const counted = (more: object) =>
      kept.search.find({ caseName: name, clearance: "TLP:RED", limit: 1, evidence: [evidence.id], ...more });
    expect([(await counted({ to: 100 })).total, (await counted({ to: 200 })).total]).toEqual([2, 3]);
  });

  it("gives pages that together are the list, in the order of documents and places", async () => {
    const name = await freshCase();
    const evidence = await addEvidence(name, "a");
    const statements = Array.from({ length: 45 }, (_, at) => said([evidence], `word ${at}`, at * 10));
    await kept.store.append(name, { statements: [...statements].reverse() });
    const found: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await kept.search.find({
        caseName: name,
        clearance: "TLP:RED",
        limit: 20,
        ...(cursor !== undefined && { cursor }),
      });
      expect(page).toMatchObject({ total: 45, more: false });
      found.push(...page.items.map(({ statement }) => statement.id));
      cursor = page.next;
    } while (cursor !== undefined);
    expect(found).toEqual(statements.map(({ id }) => id));
    for (const bad of ["", "x", "WyJhIl0", Buffer.from('["a",1e99,"b"]').toString("base64url")])
      await expect(find(name, "TLP:RED", { cursor: bad })).rejects.toMatchObject({ reason: "unfit-cursor" });
  });

  it("counts what the clearance sees by facets, the filter of the facet itself left out", async () => {
    const name = await freshCase();
    const [open, closed] = [await addEvidence(name, "a", "TLP:GREEN"), await addEvidence(name, "b", "TLP:RED")];
    const statements = [
      said([open], "one", 1, "Ana"),
      said([open], "two", 2, "Ben"),
      said([closed], "three", 3, "Ana"),
    ];
    await kept.store.append(name, { statements });
    const query = { caseName: name, clearance: "TLP:RED", limit: 1, speaker: ["Ana"] } as const;
    expect(await kept.search.counts(query, "speaker")).toEqual(
      new Map([
        ["Ana", 2],
        ["Ben", 1],
      ]),
    );
    expect(await kept.search.counts({ ...query, clearance: "TLP:AMBER" }, "speaker")).toEqual(
      new Map([
        ["Ana", 1],
        ["Ben", 1],
      ]),
    );
    expect(await kept.search.counts(query, "evidence")).toEqual(
      new Map([
        [open.id, 1],
        [closed.id, 1],
      ]),
    );
    expect(await kept.search.counts(query, "standing")).toEqual(new Map([["open", 2]]));
    const reject = decide({ statement: statements[0]!.id }, { kind: "reject" }, 1);
    await kept.store.append(name, { decisions: [reject] });
    expect(await kept.search.counts(query, "standing")).toEqual(
      new Map([
        ["open", 1],
        ["rejected", 1],
      ]),
    );
    expect(await find(name, "TLP:RED", { standing: ["rejected"] })).toEqual([statements[0]!.id]);
  });

  it("refuses a case that there is not", async () => {
    await expect(find("nowhere", "TLP:RED")).rejects.toMatchObject({ reason: "unknown-case" });
  });

  it("leaves out what another tool's reading has taken the place of, and still finds it by its id", async () => {
    const name = await freshCase();
    const evidence = await addEvidence(name, "a");
    const old = said([evidence], "old");
    const fresh = makeStatement({
      ...said([evidence], "new"),
      author: { kind: "tool", name: "k", version: "2", rule: "r" },
    });
    const work = (tool: string, finishedAt: string) => ({ evidence: evidence.id, tool, findings: [], finishedAt });
    await kept.store.append(name, { statements: [old], work: [work("kulla 1", NOON)] });
    expect(await find(name, "TLP:RED")).toEqual([old.id]);
    await kept.store.append(name, { statements: [fresh], work: [work("kulla 2", "2026-11-22T00:00:00.000Z")] });
    expect(await find(name, "TLP:RED")).toEqual([fresh.id]);
    expect(await standing(name, "TLP:RED", old)).toBe("open");
  });
});

describe("labels", () => {
  it("hide what rests on anything above, and unmarked evidence counts as TLP:AMBER+STRICT", async () => {
    const name = await freshCase();
    const [green, plain, red] = [
      await addEvidence(name, "a", "TLP:GREEN"),
      await addEvidence(name, "b"),
      await addEvidence(name, "c", "TLP:RED"),
    ];
    const [open, strict, both] = [said([green], "open"), said([plain], "strict"), said([green, red], "both")];
    await kept.store.append(name, { statements: [open, strict, both] });
    const seen = async (clearance: Tlp) => new Set(await find(name, clearance));
    expect(await seen("TLP:CLEAR")).toEqual(new Set());
    expect(await seen("TLP:GREEN")).toEqual(new Set([open.id]));
    expect(await seen("TLP:AMBER")).toEqual(new Set([open.id]));
    expect(await seen("TLP:AMBER+STRICT")).toEqual(new Set([open.id, strict.id]));
    expect(await seen("TLP:RED")).toEqual(new Set([open.id, strict.id, both.id]));
    expect(await standing(name, "TLP:AMBER", both)).toBeUndefined();
    expect((await kept.search.find({ caseName: name, clearance: "TLP:AMBER", limit: 1 })).total).toBe(1);
  });

  it("are changed by a decision, and changed back when it is withdrawn", async () => {
    const name = await freshCase();
    const evidence = await addEvidence(name, "a", "TLP:GREEN");
    const statement = said([evidence], "words");
    await kept.store.append(name, { statements: [statement] });
    const source = { source: { evidence: evidence.id } };
    const raise = decide(source, { kind: "mark", marking: "TLP:RED" }, 1);
    await kept.store.append(name, { decisions: [raise] });
    expect(await find(name, "TLP:AMBER+STRICT")).toEqual([]);
    expect((await kept.search.one(name, "TLP:RED", statement.id))?.marking).toBe("TLP:RED");
    await kept.store.append(name, { decisions: [decide(source, { kind: "withdraw" }, 2)] });
    expect(await find(name, "TLP:AMBER+STRICT")).toEqual([]); // that takes back ratings, not labels
    await kept.store.append(name, { decisions: [decide({ decision: raise.id }, { kind: "withdraw" }, 3)] });
    expect(await find(name, "TLP:GREEN")).toEqual([statement.id]);
  });

  it("hide a decision with what it rests on: each clearance has a standing of its own", async () => {
    const name = await freshCase();
    const [green, red] = [await addEvidence(name, "a", "TLP:GREEN"), await addEvidence(name, "b", "TLP:RED")];
    const [open, secret] = [said([green], "open"), said([red], "secret")];
    await kept.store.append(name, { statements: [open, secret] });
    const accept = decide({ statement: open.id }, { kind: "accept" }, 1);
    const reject = decide({ statement: open.id }, { kind: "reject" }, 2, [secret.id]);
    await kept.store.append(name, { decisions: [accept, reject] });
    expect(await standing(name, "TLP:GREEN", open)).toBe("accepted");
    expect(await standing(name, "TLP:RED", open)).toBe("rejected");
    await kept.store.append(name, { decisions: [decide({ decision: reject.id }, { kind: "withdraw" }, 3)] });
    expect(await standing(name, "TLP:RED", open)).toBe("accepted");
    await kept.store.append(name, { decisions: [decide({ statement: open.id }, { kind: "withdraw" }, 4)] });
    expect(await standing(name, "TLP:GREEN", open)).toBe("open");
  });

  it("are right whatever comes first: evidence, statements or decisions", async () => {
    const name = await freshCase();
    await kept.search.find({ caseName: name, clearance: "TLP:RED", limit: 1 }); // it is indexed from here on
    const bytes = bytesOf("late");
    const evidence = { ...sampleEvidence(bytes, "late"), marking: "TLP:GREEN" as const };
    const statement = said([evidence], "late words");
    await kept.store.append(name, { decisions: [decide({ statement: statement.id }, { kind: "accept" }, 1)] });
    await kept.store.append(name, { statements: [statement] });
    expect(await standing(name, "TLP:RED", statement)).toBe("accepted");
    expect(await standing(name, "TLP:AMBER", statement)).toBeUndefined();
    await kept.store.addEvidence(name, evidence, bytes);
    expect(await standing(name, "TLP:GREEN", statement)).toBe("accepted");
  });
});

describe("what lists tell of evidence", () => {
  it("counts what the clearance sees, with the label that it has now", async () => {
    const name = await freshCase();
    expect(await kept.contents.summary(name, "TLP:RED")).toEqual({ evidence: 0, marking: "TLP:CLEAR" });
    const open = await addEvidence(name, "open", "TLP:CLEAR");
    const green = await addEvidence(name, "green", "TLP:GREEN");
    await addEvidence(name, "unmarked");
    await addEvidence(name, "secret", "TLP:RED");
    expect(await kept.contents.summary(name, "TLP:CLEAR")).toEqual({ evidence: 1, marking: "TLP:CLEAR" });
    expect(await kept.contents.summary(name, "TLP:AMBER")).toEqual({ evidence: 2, marking: "TLP:GREEN" });
    expect(await kept.contents.summary(name, "TLP:RED")).toEqual({ evidence: 4, marking: "TLP:RED" });
    const mark = { kind: "mark", marking: "TLP:RED" } as const;
    await kept.store.append(name, { decisions: [decide({ source: { evidence: green.id } }, mark, 1)] });
    expect(await kept.contents.summary(name, "TLP:AMBER")).toEqual({ evidence: 1, marking: open.marking });
  });

  it("tells how far a tool is, and counts the statements of each piece as a search by it does", async () => {
    const name = await freshCase();
    const pieces = [];
    for (const [at, marking] of (["TLP:GREEN", "TLP:GREEN", "TLP:RED", "TLP:GREEN"] as const).entries())
      pieces.push(await addEvidence(name, `piece ${at}`, marking));
    const [read, joint, secret, waiting] = pieces as [Evidence, Evidence, Evidence, Evidence];
    const statements = [
      said([read], "one word"),
      said([read, joint], "two words"),
      said([joint, secret], "three words"),
      said([secret], "four words"),
    ];
    const finding = { code: "x", severity: "warning", message: "odd" } as const;
    const done = (evidence: Evidence, tool: string, findings = [finding]) => ({
      evidence: evidence.id,
      tool,
      findings,
      finishedAt: NOON,
    });
    const work = [done(read, "kulla-extraction 1"), done(joint, "another 2"), done(secret, "kulla-extraction 1", [])];
    await kept.store.append(name, { statements, work });
    const ids = [...pieces.map(({ id }) => id), "0".repeat(64)];
    for (const clearance of ["TLP:CLEAR", "TLP:GREEN", "TLP:RED"] as const) {
      const readings = await kept.contents.readings(name, clearance, "kulla-extraction 1", ids);
      const seen = await kept.contents.evidence(name, clearance);
      expect([...readings.keys()].sort()).toEqual(seen.map(({ id }) => id).sort());
      for (const [id, reading] of readings) {
        const found = await kept.search.find({ caseName: name, clearance, limit: 1, evidence: [id] });
        expect(reading.statements).toBe(found.total);
      }
      expect(readings.get(read.id)?.findings).toEqual(seen.length > 0 ? [finding] : undefined);
      // Of what this tool has not read, what the last one noted holds.
      expect(readings.get(joint.id)?.findings).toEqual(seen.length > 0 ? [finding] : undefined);
      expect(readings.get(waiting.id)?.findings).toBeUndefined();
    }
    const readings = await kept.contents.readings(name, "TLP:RED", "kulla-extraction 1", [read.id, secret.id]);
    expect([...readings.values()].map((one) => one.statements)).toEqual([2, 1]);
  });
});

it("what was written by a store that knows no workbench is indexed when it is first looked for, and kept in step then", async () => {
  const plain = await openStore({ workspace });
  const name = await freshCase();
  const evidence = await addEvidence(name, "a", "TLP:GREEN");
  const statements = Array.from({ length: 3 }, (_, at) => said([evidence], `word ${at}`, at));
  await plain.append(name, { statements: statements.slice(0, 2) });
  expect(await find(name, "TLP:GREEN")).toHaveLength(2);
  await plain.append(name, {
    statements,
    decisions: [decide({ statement: statements[2]!.id }, { kind: "accept" }, 1)],
  });
  expect(await find(name, "TLP:GREEN")).toHaveLength(3);
  expect(await standing(name, "TLP:GREEN", statements[2]!)).toBe("accepted");
  await plain.close();
});
