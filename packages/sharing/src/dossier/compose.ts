import { applyDecisions, compareTlp, mostRestrictive } from "@kulla/core";
import type { Statement } from "@kulla/core";
import { actions } from "./actions.ts";
import { actors } from "./actors.ts";
import { tellAssessment } from "./assessment/tell-assessment.ts";
import { answer } from "./answer.ts";
import { decisionLines, graded } from "./decisions.ts";
import { disagreements } from "./disagreements.ts";
import type { Dossier, IncidentProfile } from "./dossier.ts";
import { capital, count } from "./english.ts";
import { gaps, notices } from "./gaps.ts";
import { losses, malware, quantities, systems, victims } from "./impact.ts";
import { incidentsOf } from "./incidents.ts";
import type { DossierInput } from "./input.ts";
import { indicators, techniques } from "./indicators.ts";
import { namesOf, says } from "./material.ts";
import type { Material } from "./material.ts";
import { inOrder } from "./order.ts";
import { originLines } from "./origins.ts";
import { maskCards } from "../mask-cards.ts";
import { oneLine, say, text } from "./sentence.ts";
import { SourceBook, unreadSources } from "./sources.ts";
import { readableTime } from "./time.ts";
import { timeline } from "./timeline.ts";
import { voices } from "./voices.ts";

const offset = ({ citations: [{ at }] }: Statement): number =>
  at.kind === "text" ? at.start : at.kind === "record" ? at.index : 0;

function materialOf(input: DossierInput, standing: readonly Statement[]): Material {
  const book = new SourceBook(input.evidence, input.documents, standing, input.contradictions, input.origins);
  const statements = [...standing].sort(
    (a, b) =>
      book.numberAt(a.citations[0]) - book.numberAt(b.citations[0]) || offset(a) - offset(b) || inOrder(a.id, b.id),
  );
  return {
    statements,
    book,
    graph: input.graph,
    names: namesOf(input.graph),
    incidents: incidentsOf(input.graph, statements),
  };
}

function incidentProfiles(material: Material): IncidentProfile[] {
  return material.incidents.all.map((incident) => {
    const dates = incident.node.incident?.dates ?? [];
    const byId = new Map(incident.statements.map((statement) => [statement.id, statement]));
    const lines = dates.map(({ value, because }) => {
      const dated = because.flatMap((id) => byId.get(id) ?? []);
      return say`${text(capital(readableTime(value)))}, ${says(material, dated)}${material.book.cite(dated)}.`;
    });
    const undated =
      dates.length > 0 || incident.statements.length === 0
        ? []
        : [
            say`No date is given; told of, ${says(material, incident.statements)}${material.book.cite(incident.statements)}.`,
          ];
    const label = "text" in incident.part ? incident.part.text : "";
    return { role: incident.role, label: capital(label), lines: [...lines, ...undated] };
  });
}

function marking(input: DossierInput): Pick<Dossier, "marking" | "markingNote"> {
  const strictest = mostRestrictive(input.evidence.map((item) => item.marking));
  if (input.marking === undefined) {
    const unmarked = input.evidence.filter((item) => item.marking === undefined).length;
    const why =
      unmarked > 0
        ? ` ${count(unmarked, "source")} ${unmarked === 1 ? "bears" : "bear"} no label; unmarked is not public and counts as TLP:AMBER+STRICT.`
        : "";
    return { marking: strictest, markingNote: `The label is that of the most restricted source.${why}` };
  }
  const marked = input.evidence.filter(
    (item) => item.marking !== undefined && compareTlp(item.marking, input.marking ?? item.marking) > 0,
  ).length;
  const note =
    marked === 0
      ? "The label was chosen by the person who made the dossier."
      : `The label was chosen by the person who made the dossier, although ${count(marked, "source")} ${marked === 1 ? "bears" : "bear"} a stricter one.`;
  return { marking: input.marking, markingNote: note };
}

/**
 * Writes the dossier of a case: every sentence from statements, each with the passages it rests on. It adds no knowledge and no
 * judgement of its own: who did it is somebody's word, or what the assessment says that is given. Pure and deterministic.
 */
export function composeDossier(input: DossierInput): Dossier {
  const { statements, ratings } = applyDecisions(input.statements, input.decisions);
  const material = materialOf(input, statements);
  const sources = graded(material.book.sources(), ratings);
  const unread = unreadSources(input.evidence, sources, input.findings);
  const missing = gaps(material, sources, unread);
  const assessment =
    input.assessed === undefined ? undefined : tellAssessment(material, input.assessed, input.catalogue);
  const disagree = disagreements(material, input.contradictions);
  const dossier: Dossier = {
    format: "kulla-dossier",
    version: 1,
    case: { name: input.case.name, title: oneLine(input.case.title, 200) },
    ...marking(input),
    generatedAt: input.now,
    engine: input.engine,
    counts: {
      sources: sources.length,
      texts: input.origins?.texts.length ?? sources.length,
      unread: unread.length,
      statements: material.statements.length,
      passages: sources.reduce((sum, { passages }) => sum + passages.length, 0),
    },
    answer: answer(material, disagree, missing, assessment),
    ...(assessment === undefined ? {} : { assessment }),
    incidents: incidentProfiles(material),
    ...timeline(material),
    voices: voices(material),
    actors: actors(material, input.catalogue),
    malware: malware(material),
    systems: systems(material),
    victims: victims(material),
    losses: losses(material),
    disagreements: disagree,
    indicators: indicators(material),
    techniques: techniques(material, input.catalogue),
    actions: actions(material),
    quantities: quantities(material),
    sources,
    origins:
      input.origins === undefined ? [] : originLines(input.origins, (one) => material.book.numberOfDocument(one)),
    unread,
    decisions: decisionLines(input.decisions, sources),
    gaps: missing,
    notices: notices(input.findings),
  };
  return maskCards(dossier, input.statements);
}
