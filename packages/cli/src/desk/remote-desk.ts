import {
  argueHypothesis,
  askWhatIf,
  considerHypothesis,
  describeActor,
  explainStatement,
  issueVersion,
  judgeItem,
  listDecisions,
  listSources,
  listVersions,
  lookUpActor,
  makeDecision,
  rateItem,
  readFacts,
  searchCatalogue,
  undoDecision,
  weighCase,
  weighList,
} from "@kulla/api";
import type { RouteArguments } from "@kulla/api";
import { unknownActor } from "@kulla/casework";
import type { ActorReport, Answers, AssessmentVersion, Explanation, FactList, ToldAttribution } from "@kulla/casework";
import type { AdmiraltyCode, Decision, Finding, InformationCredibility, Read, SourceReliability } from "@kulla/core";
import { CommandError } from "../exit.ts";
import { allPages } from "../remote/all-pages.ts";
import { ownFormat } from "../remote/own-format.ts";
import { why } from "../remote/why.ts";
import type { Remote } from "../remote/remote.ts";
import type { By, Desk, HypothesisAct, SourceLine } from "./desk.ts";
import { remoteClusters } from "./remote-clusters.ts";

/** Most entries of the catalogue that are asked for. */
const MOST_HITS = 1000;

/** The desk of a workbench that runs elsewhere: everything goes through its documented interface. */
export function remoteDesk(remote: Remote): Desk {
  const { client, screen } = remote;
  return {
    screen,
    facts: async (caseName) => ownFormat<FactList>(await client.call(readFacts, { params: { case: caseName } })),
    explanation: async (caseName, statement) =>
      ownFormat<Explanation>(await client.call(explainStatement, { params: { case: caseName, statement } })),
    weighing: async (caseName, options) =>
      toldOf(await client.call(weighCase, { params: { case: caseName }, query: { ...options, full: "true" } })),
    whatIf: (caseName, without, asOf) => whatIf(remote, caseName, without, asOf),
    list: async (observations, options) =>
      toldOf(
        await client.call(weighList, { body: { observations: requireObject(observations), ...options, full: true } }),
      ),
    versions: async (caseName) => {
      const { items, findings } = await client.call(listVersions, {
        params: { case: caseName },
        query: { full: "true" },
      });
      const value = items.map(({ number, issuedAt, assessment }) => ({ number, issuedAt, assessment }));
      return {
        value: ownFormat<readonly AssessmentVersion[]>(value),
        findings: ownFormat<readonly Finding[]>(findings),
      };
    },
    issue: async (caseName) => client.call(issueVersion, { params: { case: caseName } }),
    sources: (caseName) => sourcesOf(remote, caseName),
    rate: (caseName, source, code, by) => rate(remote, caseName, source, code, by),
    decisions: async (caseName) => {
      const items = await allPages(client, listDecisions, { params: { case: caseName } });
      // The interface gives the newest first.
      return items.map(({ decision }) => decision).reverse();
    },
    undo: async (caseName, decision, by) => {
      const params = { case: caseName, decision };
      return (await client.call(undoDecision, { params, body: { reason: why(by) } })).decision;
    },
    judge: (caseName, act, by) => judge(remote, caseName, act, by),
    actor: async ({ name, caseName, of: viewpoint, asOf }) => {
      const query = { name, ...(viewpoint !== undefined && { viewpoint }), ...(asOf !== undefined && { asOf }) };
      const report =
        caseName === undefined
          ? await client.call(lookUpActor, { query })
          : await client.call(describeActor, { params: { case: caseName }, query });
      return actorFound(ownFormat<ActorReport>(report));
    },
    catalogue: async (words) => {
      const { items, total } = await client.call(searchCatalogue, { query: { words, limit: MOST_HITS } });
      if (total > items.length) screen.note(`${total - items.length} more are not told: give more of the name.`);
      return { value: items, findings: [] };
    },
    ...remoteClusters(remote),
  };
}

/** Milliseconds between two looks at whether the panel is that of now. */
const LOOK = 500;

/** The sources as of now: what was added or decided a moment ago is waited for. */
async function sourcesOf({ client, screen, signal }: Remote, caseName: string): Promise<readonly SourceLine[]> {
  const params = { case: caseName };
  for (let looks = 0; ; looks += 1) {
    signal.throwIfAborted();
    const { freshness } = await client.call(listSources, { params, query: { limit: 1 } });
    if (!freshness?.stale) break;
    if (looks === 4) screen.note("The workbench is computing the case.");
    await new Promise((resolve) => setTimeout(resolve, LOOK));
  }
  return ownFormat<readonly SourceLine[]>(await allPages(client, listSources, { params }));
}

/** Nobody is called so: it is told as a workspace tells it. */
function actorFound(value: ActorReport): Read<ActorReport> {
  return { value, findings: unknownActor(value) };
}

interface ToldReply {
  readonly told?: unknown;
  readonly findings: unknown;
}

/** The whole assessment of a reply that was asked for in full. */
function toldOf({ told, findings }: ToldReply): Read<ToldAttribution> {
  const part = ownFormat<ToldAttribution["told"]>(told);
  return {
    value: { told: part, assessment: part.assessment },
    findings: ownFormat<readonly Finding[]>(findings),
  };
}

async function whatIf(
  { client }: Remote,
  caseName: string,
  without: readonly string[],
  asOf: string | undefined,
): Promise<Read<NonNullable<Answers["what-if"]>>> {
  const query = { without: [...without], full: "true" as const, ...(asOf !== undefined && { asOf }) };
  const reply = await client.call(askWhatIf, { params: { case: caseName }, query });
  const { value: after, findings } = toldOf(reply);
  const { before, change, statements } = reply;
  return { value: { ...ownFormat<WhatIfParts>({ before, change, statements }), after }, findings };
}

type WhatIfParts = Omit<NonNullable<Answers["what-if"]>, "after">;

async function rate(
  { client }: Remote,
  caseName: string,
  { evidence, part }: SourceLine,
  code: AdmiraltyCode | undefined,
  by: By,
): Promise<Decision> {
  const about = { source: part === undefined ? { evidence } : { evidence, part: [...part] } };
  const verdict =
    code === undefined
      ? { kind: "withdraw" as const }
      : {
          kind: "rate" as const,
          reliability: code[0] as SourceReliability,
          credibility: code[1] as InformationCredibility,
        };
  const made = await client.call(makeDecision, {
    params: { case: caseName },
    body: { about, verdict, reason: why(by) },
  });
  return made.decision;
}

async function judge({ client }: Remote, caseName: string, act: HypothesisAct, by: By): Promise<Decision> {
  const params = { case: caseName };
  const decided = { reason: why(by), because: [...(by.because ?? [])] };
  if (act.kind === "relevance") {
    const { item, relevance } = act;
    return (await client.call(judgeItem, { params, body: { item, relevance, reason: decided.reason } })).made;
  }
  const { words, role, level } = act.hypothesis;
  const place = { role, ...(level !== undefined && { level }) };
  if (act.kind === "consider")
    return (await client.call(considerHypothesis, { params, body: { actor: words, ...place, ...decided } })).made;
  if (act.kind === "argue") {
    const { ratio, text, grade: code } = act;
    const grade = {
      reliability: code[0] as SourceReliability,
      credibility: code[1] as InformationCredibility,
    };
    const body = { hypothesis: words, ...place, ratio, text, grade, ...decided };
    return (await client.call(argueHypothesis, { params, body })).made;
  }
  const { item, rating } = act;
  return (await client.call(rateItem, { params, body: { hypothesis: words, ...place, item, rating, ...decided } }))
    .made;
}

type Observations = RouteArguments<typeof weighList>["body"]["observations"];

/** A list of observations is an object. @throws CommandError */
function requireObject(observations: unknown): Observations {
  if (typeof observations === "object" && observations !== null && !Array.isArray(observations))
    return ownFormat<Observations>(observations);
  throw new CommandError("The list of observations is no JSON object.");
}
