import { applyDecisions, compareTlp, mostRestrictive } from "@kulla/core";
import type { Statement } from "@kulla/core";
import { actions } from "./actions.ts";
import { actors } from "./actors.ts";
import type { AssessmentPart } from "./assessment/part.ts";
import { tellAssessment } from "./assessment/tell-assessment.ts";
import { answer } from "./answer.ts";
import { decisionLines, graded } from "./decisions.ts";
import { disagreements } from "./disagreements.ts";
import type { Disagreement, Dossier, IncidentProfile, Source, UnreadSource } from "./dossier.ts";
import type { DossierLanguage, DossierWords } from "./language/words.ts";
import { wordsOf } from "./language/words-of.ts";
import { gaps, notices } from "./gaps.ts";
import { malware, quantities, systems, victims } from "./impact.ts";
import { incidentsOf } from "./incidents.ts";
import type { DossierInput } from "./input.ts";
import { indicators, techniques } from "./indicators.ts";
import { losses } from "./losses.ts";
import { namesOf, says, tellersNamed, voicesOf } from "./material.ts";
import type { Material } from "./material.ts";
import { inOrder } from "./order.ts";
import { originLines } from "./origins.ts";
import { maskCards } from "../mask-cards.ts";
import { oneLine } from "./sentence.ts";
import { SourceBook, unreadSources } from "./sources.ts";
import { timeline } from "./timeline.ts";
import { voices } from "./voices.ts";

const offset = ({ citations: [{ at }] }: Statement): number =>
  at.kind === "text" ? at.start : at.kind === "record" ? at.index : 0;

function materialOf(input: DossierInput, standing: readonly Statement[], words: DossierWords): Material {
  const { evidence, documents, contradictions, origins } = input;
  const book = new SourceBook(evidence, documents, standing, contradictions, origins);
  const placed = standing.map((statement) => ({
    statement,
    number: book.numberAt(statement.citations[0]),
    at: offset(statement),
  }));
  placed.sort((a, b) => a.number - b.number || a.at - b.at || inOrder(a.statement.id, b.statement.id));
  const statements = placed.map(({ statement }) => statement);
  return {
    statements,
    book,
    graph: input.graph,
    names: namesOf(input.graph),
    incidents: incidentsOf(input.graph, statements, words),
    words,
  };
}

function incidentProfiles(material: Material): IncidentProfile[] {
  const { words } = material;
  return material.incidents.all.map((incident) => {
    const dates = incident.node.incident?.dates ?? [];
    const byId = new Map(incident.statements.map((statement) => [statement.id, statement]));
    const lines = dates.map(({ value, because }) => {
      const dated = because.flatMap((id) => byId.get(id) ?? []);
      return words.dates.given(value, says(material, dated), material.book.cite(dated));
    });
    const undated =
      dates.length > 0 || incident.statements.length === 0
        ? []
        : [
            words.dates.undated(
              tellersNamed(material, voicesOf(material, incident.statements)),
              material.book.cite(incident.statements),
            ),
          ];
    const label = "text" in incident.part ? incident.part.text : "";
    return { role: incident.role, label: words.capital(label), lines: [...lines, ...undated] };
  });
}

function marking({ marking: words }: DossierWords, input: DossierInput): Pick<Dossier, "marking" | "markingNote"> {
  const strictest = mostRestrictive(input.evidence.map((item) => item.marking));
  if (input.marking === undefined) {
    const unmarked = input.evidence.filter((item) => item.marking === undefined).length;
    return { marking: strictest, markingNote: words.strictest(unmarked) };
  }
  const marked = input.evidence.filter(
    (item) => item.marking !== undefined && compareTlp(item.marking, input.marking ?? item.marking) > 0,
  ).length;
  return { marking: input.marking, markingNote: words.chosen(marked) };
}

/** The sections that are told in every language: the answer, and what stands behind it. */
export type ToldSections = Pick<
  Dossier,
  | "marking"
  | "markingNote"
  | "answer"
  | "assessment"
  | "incidents"
  | "timeline"
  | "undated"
  | "voices"
  | "actors"
  | "malware"
  | "systems"
  | "victims"
  | "losses"
  | "disagreements"
  | "indicators"
  | "actions"
  | "quantities"
  | "origins"
  | "gaps"
> & {
  /** Whose text each source has, where it is a copy; in the order of the sources. */
  readonly copies: readonly (string | undefined)[];
};

/** What sections are told from. */
interface Told {
  readonly material: Material;
  readonly sources: readonly Source[];
  readonly unread: readonly UnreadSource[];
  readonly disagree: readonly Disagreement[];
  readonly dated: ReturnType<typeof timeline>;
}

function toldOf(input: DossierInput, words: DossierWords, known?: Pick<Dossier, "sources" | "unread">): Told {
  const { statements, ratings } = applyDecisions(input.statements, input.decisions);
  const material = materialOf(input, statements, words);
  const sources = known?.sources ?? graded(material.book.sources(words), ratings);
  return {
    material,
    sources,
    unread: known?.unread ?? unreadSources(input.evidence, sources, input.findings),
    disagree: disagreements(material, input.contradictions),
    dated: timeline(material),
  };
}

function sectionsOf(input: DossierInput, { material, sources, unread, disagree, dated }: Told): ToldSections {
  const missing = gaps(material, sources, unread);
  const assessment =
    input.assessed === undefined ? undefined : tellAssessment(material, input.assessed, input.catalogue);
  return {
    ...marking(material.words, input),
    answer: answer(material, disagree, missing, assessment),
    ...(assessment === undefined ? {} : { assessment }),
    incidents: incidentProfiles(material),
    ...dated,
    voices: voices(material),
    actors: actors(material, input.catalogue),
    malware: malware(material),
    systems: systems(material),
    victims: victims(material),
    losses: losses(material),
    disagreements: disagree,
    indicators: indicators(material),
    actions: actions(material),
    quantities: quantities(material),
    origins:
      input.origins === undefined
        ? []
        : originLines(material.words, input.origins, (one) => material.book.numberOfDocument(one)),
    gaps: missing,
    copies: material.book.copies(material.words),
  };
}

/**
 * The answer of a case and all that panels tell of what stands behind it, in a language. Quotations and names stay as printed; words that the language has none for
 * stay English and say so (`lang`).
 *
 * @param dossier the dossier of the same input: its sources are what gaps are told of
 */
export function tellSections(input: DossierInput, language: DossierLanguage, dossier: Dossier): ToldSections {
  return maskCards(sectionsOf(input, toldOf(input, wordsOf(language), dossier)), input.statements);
}

/** Tells the assessment that is given, in a language, and nothing of the dossier around it. */
export function tellAssessed(
  language: DossierLanguage,
  input: DossierInput & Required<Pick<DossierInput, "assessed">>,
): AssessmentPart {
  const { statements } = applyDecisions(input.statements, input.decisions);
  const material = materialOf(input, statements, wordsOf(language));
  return maskCards(tellAssessment(material, input.assessed, input.catalogue), input.statements);
}

/**
 * What a dossier is written from beside the list of decisions and the time: what takes long to make. Two dossiers that differ in these alone, by decisions
 * that change nothing, can be written from one.
 */
export interface DossierMatter {
  readonly told: Told;
  readonly sections: ToldSections;
  readonly techniques: Dossier["techniques"];
  readonly notices: Dossier["notices"];
}

export function dossierMatter(input: DossierInput): DossierMatter {
  const told = toldOf(input, wordsOf("en"));
  return {
    told,
    sections: sectionsOf(input, told),
    techniques: techniques(told.material, input.catalogue),
    notices: notices(input.findings),
  };
}

/**
 * Writes the dossier of a case: every sentence from statements, each with the passages it rests on. It adds no knowledge and no
 * judgement of its own: who did it is somebody's word, or what the assessment says that is given. Pure and deterministic.
 */
export function composeDossier(input: DossierInput, matter = dossierMatter(input)): Dossier {
  const { told, sections } = matter;
  const { material, sources, unread } = told;
  const dossier: Dossier = {
    format: "kulla-dossier",
    version: 1,
    case: { name: input.case.name, title: oneLine(input.case.title, 200) },
    marking: sections.marking,
    markingNote: sections.markingNote,
    generatedAt: input.now,
    engine: input.engine,
    counts: {
      sources: sources.length,
      texts: input.origins?.texts.length ?? sources.length,
      unread: unread.length,
      statements: material.statements.length,
      passages: sources.reduce((sum, { passages }) => sum + passages.length, 0),
    },
    answer: sections.answer,
    ...(sections.assessment === undefined ? {} : { assessment: sections.assessment }),
    incidents: sections.incidents,
    timeline: sections.timeline,
    undated: sections.undated,
    voices: sections.voices,
    actors: sections.actors,
    malware: sections.malware,
    systems: sections.systems,
    victims: sections.victims,
    losses: sections.losses,
    disagreements: sections.disagreements,
    indicators: sections.indicators,
    techniques: matter.techniques,
    actions: sections.actions,
    quantities: sections.quantities,
    sources,
    origins: sections.origins,
    unread,
    decisions: decisionLines(input.decisions, sources),
    gaps: sections.gaps,
    notices: matter.notices,
  };
  return maskCards(dossier, input.statements);
}
