import type { Assessment, AssessmentChange } from "@kulla/attribution";
import { compareAssessments, MEASURED_RELIABILITY } from "@kulla/attribution";
import type { Instant, Read, Statement, StatementId, Store } from "@kulla/core";
import type { DossierLanguage } from "@kulla/sharing";
import type { AssessmentVersion } from "./assessment-versions.ts";
import { placeAmong } from "./assessment-versions.ts";
import type { AttributeCaseInput } from "./attribute-case.ts";
import { attributeCase } from "./attribute-case.ts";
import { judgedBy } from "./attribute-facts.ts";
import { attributeList } from "./attribute-list.ts";
import type { FactList } from "./case-facts.ts";
import { caseFacts } from "./case-facts.ts";
import type { CaseFile, KnownDocuments } from "./case-file.ts";
import { composeCaseFile } from "./case-file.ts";
import type { Explanation } from "./explain-statement.ts";
import { explainStatement, findStatements } from "./explain-statement.ts";
import { finding } from "./findings.ts";
import type { KnowledgeText } from "./knowledge.ts";
import { openKnowledge } from "./knowledge.ts";
import type { Progress } from "./progress.ts";
import type { ToldAttribution } from "./tell-attribution.ts";
import { tellAttribution, whatIf } from "./tell-attribution.ts";
import type { Tool } from "./tool.ts";

/** How a case or a list is weighed. */
export interface WeighingOptions {
  /** EDTF day, month or year: as it could be judged at its end. */
  readonly asOf?: string;
  /** How probable an unknown actor is beforehand, 0.01 to 0.99. */
  readonly prior?: number;
  /** Language of the sentences; English where it is left out. */
  readonly language?: DossierLanguage;
}

/** What can be asked of a case beside what its panels show. */
export type Question =
  | { readonly kind: "facts"; readonly caseName: string }
  /** `statement`: an id, or its first characters. */
  | { readonly kind: "explanation"; readonly caseName: string; readonly statement: string }
  | ({ readonly kind: "weighing"; readonly caseName: string } & WeighingOptions)
  /** `without`: ids of statements, or their first characters. */
  | {
      readonly kind: "what-if";
      readonly caseName: string;
      readonly without: readonly string[];
      readonly asOf?: string;
      readonly language?: DossierLanguage;
    }
  /** The answer as a version is kept of it: nothing that is told beside. */
  | { readonly kind: "assessment"; readonly caseName: string }
  | ({ readonly kind: "list"; readonly observations: unknown } & WeighingOptions);

/** What the answer owes to some statements. */
export interface WhatIfAnswer {
  /** Those that were left out. */
  readonly statements: readonly Pick<Statement, "id" | "speakers" | "citations">[];
  readonly before: Assessment;
  readonly after: ToldAttribution;
  readonly change: AssessmentChange;
}

/** The answer to each kind of question; undefined where what it names is not there, and a finding says so. */
export interface Answers {
  readonly facts: FactList;
  readonly explanation: Explanation | undefined;
  readonly weighing: ToldAttribution;
  readonly "what-if": WhatIfAnswer | undefined;
  readonly assessment: Assessment;
  readonly list: ToldAttribution | undefined;
}

/** What questions are answered with. */
export interface AnsweringInput {
  readonly store: Store;
  /** The store is one of `storeAtClearance`: its evidence has the labels that people have given it. */
  readonly areMarked?: boolean;
  readonly tool: Tool;
  /** The reference knowledge; with a day, as its newest version of then. */
  readonly knowledge: (asOf?: string) => Promise<KnowledgeText>;
  /** Versions that were issued, among which an answer has its place; without it no version is told. */
  readonly versions?: (caseName: string) => Promise<Read<readonly AssessmentVersion[]>>;
  /** Documents of a case that need not be read again. */
  readonly documents?: (caseName: string) => Promise<KnownDocuments>;
  readonly now: Instant;
  readonly stopwatch?: () => number;
  readonly onProgress?: Progress;
  readonly signal?: AbortSignal;
}

type Kind = Question["kind"];
type Of<K extends Kind> = Extract<Question, { readonly kind: K }>;
type Answer = { readonly [K in Kind]: (question: Of<K>, input: AnsweringInput) => Promise<Read<Answers[K]>> };

const ANSWERS: Answer = {
  facts: async ({ caseName }, input) => nothingNoticed(caseFacts(await caseFileOf(caseName, input))),
  explanation: async ({ caseName, statement: words }, input) => {
    const file = await caseFileOf(caseName, input);
    const { value, findings } = statementMeant(caseName, findStatements(file, words), words);
    return { value: value === undefined ? undefined : explainStatement(file, value), findings };
  },
  weighing,
  "what-if": leftOut,
  assessment: async ({ caseName }, input) => {
    const { value, findings } = await attributeCase(await judging(caseName, input));
    return { value: value.assessment, findings };
  },
  list: async ({ observations, asOf, prior, language }, { knowledge, now }) => {
    const { value, findings } = openKnowledge(await knowledge(asOf), asOf);
    const answer = attributeList(observations, {
      knowledge: value,
      now,
      ...(prior !== undefined && { prior }),
      ...(language !== undefined && { language }),
    });
    return { value: answer.value, findings: [...findings, ...answer.findings] };
  },
};

/**
 * Answers what is asked of a case. The same contents and the same `now` give the same answer, wherever it is asked.
 *
 * @throws Error where there is no such case
 */
export function answerQuestion<K extends Kind>(question: Of<K>, input: AnsweringInput): Promise<Read<Answers[K]>> {
  const answer: Answer[K] = ANSWERS[question.kind];
  return answer(question, input);
}

async function weighing({ caseName, asOf, prior, language }: Of<"weighing">, input: AnsweringInput) {
  const judged = await judging(caseName, input, asOf);
  const { value: versions, findings: damaged } = (await input.versions?.(caseName)) ?? nothingNoticed([]);
  // What might have been, or was once, is no version of the case.
  const isCurrent = input.versions !== undefined && asOf === undefined && prior === undefined;
  const { value, findings } = await tellAttribution({
    ...judged,
    ...(prior !== undefined && { prior }),
    ...(language !== undefined && { language }),
    beside: (assessment) => ({
      reliability: MEASURED_RELIABILITY,
      ...(isCurrent ? placeAmong(versions, assessment) : {}),
    }),
  });
  return { value, findings: [...damaged, ...findings] };
}

async function leftOut(
  { caseName, without: words, asOf, language }: Of<"what-if">,
  input: AnsweringInput,
): Promise<Read<WhatIfAnswer | undefined>> {
  const statements = await input.store.statements(caseName);
  const meant = words.map((one) =>
    statementMeant(
      caseName,
      statements.filter(({ id }) => id.startsWith(one)),
      one,
    ),
  );
  const problems = meant.flatMap(({ findings }) => findings);
  if (problems.length > 0) return { value: undefined, findings: problems };
  const left = new Set<StatementId>(meant.flatMap(({ value }) => value?.id ?? []));
  const { value, findings } = await whatIf({
    ...(await judging(caseName, input, asOf)),
    without: [...left],
    ...(language !== undefined && { language }),
  });
  const { before, without: after } = value;
  return {
    value: {
      statements: statements
        .filter(({ id }) => left.has(id))
        .map(({ id, speakers, citations }) => ({ id, speakers, citations })),
      before,
      after,
      change: compareAssessments(before, after.assessment),
    },
    findings,
  };
}

/** The one statement that words mean. */
function statementMeant(caseName: string, found: readonly Statement[], words: string): Read<Statement | undefined> {
  const [statement] = found;
  if (statement !== undefined && found.length === 1) return nothingNoticed(statement);
  if (statement === undefined)
    return {
      value: undefined,
      findings: [finding("statement-unknown", `The case ${caseName} has no statement ${words}.`)],
    };
  const ids = found.slice(0, 5).map(({ id }) => id);
  const message = `${found.length} statements start with ${words}, among them ${ids.join(", ")}.`;
  return { value: undefined, findings: [finding("statement-ambiguous", message)] };
}

/** What judging a case takes, with the knowledge of a past day where one is given. */
async function judging(caseName: string, input: AnsweringInput, asOf?: string): Promise<AttributeCaseInput> {
  const { store, tool, now, ...run } = input;
  const knowledge =
    asOf === undefined
      ? judgedBy(tool, await input.knowledge())
      : openKnowledge(await input.knowledge(asOf), asOf).value;
  const documents = await input.documents?.(caseName);
  return {
    store,
    caseName,
    tool,
    knowledge,
    now,
    ...runOf(run),
    ...(documents !== undefined && { documents }),
    ...(asOf !== undefined && { asOf }),
  };
}

async function caseFileOf(caseName: string, input: AnsweringInput): Promise<CaseFile> {
  const { store, tool, now, areMarked } = input;
  const documents = await input.documents?.(caseName);
  return composeCaseFile({
    store,
    caseName,
    tool,
    now,
    ...(areMarked !== undefined && { areMarked }),
    ...(documents !== undefined && { documents }),
    ...runOf(input),
  });
}

function runOf({ stopwatch, onProgress, signal }: Pick<AnsweringInput, "stopwatch" | "onProgress" | "signal">) {
  return {
    ...(stopwatch !== undefined && { stopwatch }),
    ...(onProgress !== undefined && { onProgress }),
    ...(signal !== undefined && { signal }),
  };
}

function nothingNoticed<T>(value: T): Read<T> {
  return { value, findings: [] };
}
