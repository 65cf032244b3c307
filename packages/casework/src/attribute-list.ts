import { assess, evidenceOfList, openModel, readObservations } from "@kulla/attribution";
import type { Finding, Instant, Read } from "@kulla/core";
import { findContradictions, findOrigins, foldCase } from "@kulla/core";
import type { DossierLanguage } from "@kulla/sharing";
import { tellAssessed } from "@kulla/sharing";
import type { JudgedBy } from "./attribute-facts.ts";
import { dossierCatalogue } from "./dossier-catalogue.ts";
import type { ToldAttribution } from "./tell-attribution.ts";
import { ENGINE } from "./version.ts";

export interface AttributeListInput {
  readonly knowledge: JudgedBy;
  readonly now: Instant;
  /** The user's prior that the actor is unknown, 0.01 to 0.99. */
  readonly prior?: number;
  /** Language of the sentences; English where it is left out. */
  readonly language?: DossierLanguage;
}

/**
 * Judges who did it by a list of observations (`readObservations` says of what form), without a case: for what another tool has found, and to try the
 * model on cases whose answer is known. What cannot be read as a list gives a finding and no answer.
 */
export function attributeList(
  json: unknown,
  { knowledge, now, prior, language = "en" }: AttributeListInput,
): Read<ToldAttribution | undefined> {
  const { value: list, findings: unread } = readObservations(json);
  if (list === undefined) return { value: undefined, findings: unread };
  const { catalogue, relations, asOf } = knowledge;
  const { value: evidence, findings } = evidenceOfList(list, catalogue);
  const model = openModel(relations, catalogue, { without: list.without ?? [] });
  const assessment = assess(model, evidence, {
    ...(prior !== undefined && { prior }),
    ...(asOf !== undefined && { asOf }),
  });
  const told = tellWithoutCase(assessment, list.name ?? "Observations", knowledge, now, language);
  const all: readonly Finding[] = [...findings, ...assessment.findings];
  return { value: { assessment, told }, findings: [...all] };
}

/** The telling of an assessment needs a dossier; this one has nothing else in it. */
function tellWithoutCase(
  assessment: ToldAttribution["assessment"],
  title: string,
  { catalogue }: JudgedBy,
  now: Instant,
  language: DossierLanguage,
): ToldAttribution["told"] {
  const nothing = { documents: [], statements: [], decisions: [] };
  const origins = findOrigins({ documents: [], prints: [], statements: [] });
  const graph = foldCase({ ...nothing, origins });
  return tellAssessed(language, {
    ...nothing,
    case: { name: "observations", title, openedAt: now },
    evidence: [],
    graph,
    contradictions: findContradictions({ ...nothing, origins, graph }),
    origins,
    findings: [],
    catalogue: dossierCatalogue(catalogue),
    assessed: { assessment },
    now,
    engine: ENGINE,
  });
}
