import {
  makeStatement,
  parseEdtf,
  type Author,
  type Citation,
  type Document,
  type Instant,
  type Read,
  type Speaker,
  type Stance,
  type Statement,
} from "@kulla/core";
import type { Catalogue } from "@kulla/knowledge";
import { noticeGaps } from "./notice.ts";
import { knownNames } from "./analysis/known-names.ts";
import { analyse, type Analysis, type AnalysedSentence } from "./analysis/analyse.ts";
import { publisherName } from "./analysis/publisher.ts";
import { speakerOf, speechAt } from "./analysis/speech.ts";
import { actionFacts } from "./facts/actions.ts";
import { actorFacts } from "./facts/actors.ts";
import { aliasFacts } from "./facts/aliases.ts";
import { attributionFacts } from "./facts/attributions.ts";
import { denialAndClaimFacts } from "./facts/denials.ts";
import type { Draft, FactRule } from "./facts/draft.ts";
import { eventFacts, postFacts } from "./facts/events.ts";
import { incidentFacts } from "./facts/incidents.ts";
import { indexIncidents } from "./facts/incident-index.ts";
import { indicatorFacts } from "./facts/indicators.ts";
import { malwareFacts } from "./facts/malware.ts";
import { durationFacts } from "./facts/durations.ts";
import { quantityFacts } from "./facts/quantities.ts";
import { signFacts } from "./facts/signs.ts";
import { sponsorFacts } from "./facts/sponsors.ts";
import { systemBodyFacts } from "./facts/system-bodies.ts";
import { systemFacts } from "./facts/systems.ts";
import { techniqueFacts } from "./facts/techniques.ts";
import { noStateEvidenceFacts } from "./facts/no-state-evidence.ts";
import { undeterminedFacts } from "./facts/undetermined.ts";
import { victimFacts } from "./facts/victims.ts";
import { languageFacts } from "./languages/language-facts.ts";
import type { NameModel } from "./tagger/name-model.ts";
import { createBehaviourReader, type BehaviourReader } from "./techniques/read-behaviour.ts";
import type { TechniqueModel } from "./techniques/technique-model.ts";

/** Changes with every change of what is extracted, so that old work is done again. */
export const EXTRACTION_VERSION = "0.3.0";

const TOOL = "kulla-extraction";

const RULES: readonly FactRule[] = [
  incidentFacts,
  victimFacts,
  systemFacts,
  systemBodyFacts,
  malwareFacts,
  actorFacts,
  sponsorFacts,
  attributionFacts,
  undeterminedFacts,
  noStateEvidenceFacts,
  denialAndClaimFacts,
  actionFacts,
  indicatorFacts,
  techniqueFacts,
  quantityFacts,
  durationFacts,
  eventFacts,
  signFacts,
  aliasFacts,
  languageFacts,
];

export interface ExtractOptions {
  /** The instant of the run: nothing can have been published after it. */
  readonly now: Instant;
}

export interface Extractor {
  /** Reads a document; each statement cites the words that it rests on. */
  extract(document: Document, options: ExtractOptions): Read<Statement[]>;
}

/** What extraction reads with: the reference catalogue, and models trained on annotated text. */
export interface ExtractionResources {
  readonly catalogue: Catalogue;
  readonly models?: {
    /** Reads techniques out of words; without it only printed ids and named behaviour are found. */
    readonly techniques?: TechniqueModel;
    /** Tags names of malware, groups and tools; without it the catalogue and the words around a name decide alone. */
    readonly names?: NameModel;
  };
}

/** Makes an extractor. The name index is built once, for all documents. */
export function createExtractor(resources: ExtractionResources): Extractor {
  const names = knownNames(resources.catalogue);
  const techniques = resources.models?.techniques;
  const behaviour = techniques && createBehaviourReader(techniques);
  return {
    extract(document, options) {
      const latestDay = parseEdtf(options.now.slice(0, 10))?.latest ?? Infinity;
      const analysis = analyse(document, names, latestDay, resources.models?.names);
      const statements = statementsOf(analysis, options.now, behaviour);
      return { value: statements, findings: noticeGaps(document, analysis.anchor, statements) };
    },
  };
}

function statementsOf(analysis: Analysis, now: Instant, behaviour: BehaviourReader | undefined): Statement[] {
  const incidents = indexIncidents(analysis.sentences);
  const context = { analysis, incidents, ...(behaviour && { behaviour }) };
  const statements = new Map<string, Statement>();
  const add = (draft: Draft, sentence: AnalysedSentence | undefined): void => {
    const statement = toStatement(draft, sentence, analysis.document, now);
    statements.set(statement.id, statement);
  };
  // Rule by rule, since the code and the patterns of one rule stay in the processor's caches; told sentence by sentence.
  const { sentences } = analysis;
  const drafts = RULES.map((rule) => sentences.map((sentence) => rule(sentence, context)));
  sentences.forEach((sentence, index) => {
    for (const ofRule of drafts) for (const draft of ofRule[index] ?? []) add(draft, sentence);
  });
  for (const draft of postFacts(analysis)) add(draft, undefined);
  return [...statements.values()];
}

function toStatement(
  draft: Draft,
  sentence: AnalysedSentence | undefined,
  document: Document,
  now: Instant,
): Statement {
  const speech = sentence === undefined ? undefined : speechAt(sentence.speeches, draft.span.start + 1);
  const voice = draft.voice ?? speech?.voice;
  const saidAt = draft.saidAt ?? speech?.time?.time?.edtf;
  const published = publisherName(document);
  const publisher: Speaker[] = published === undefined ? [] : [{ name: published }];
  const speakers = voice === undefined ? publisher : [speakerOf(voice), ...publisher];
  const author: Author = { kind: "tool", name: TOOL, rule: draft.rule, version: EXTRACTION_VERSION };
  const stance: Stance = draft.stance ?? "asserts";
  const citation: Citation = {
    evidence: document.evidence,
    at: {
      kind: "text",
      start: draft.span.start,
      end: draft.span.end,
      ...(document.part === undefined ? {} : { part: document.part }),
    },
    quote: document.text.slice(draft.span.start, draft.span.end),
  };
  return makeStatement({
    claim: draft.claim,
    speakers,
    stance,
    ...(draft.wording === undefined ? {} : { wording: draft.wording }),
    ...(saidAt === undefined ? {} : { saidAt }),
    citations: [citation],
    author,
    madeAt: now,
  });
}
