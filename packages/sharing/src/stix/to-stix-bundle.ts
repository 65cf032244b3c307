import type { Read } from "@kulla/core";
import { applyDecisions, foldCase } from "@kulla/core";
import type { StixBundle } from "@kulla/stix";
import { bundleOf, bundleText, tlpMarking, writeBundle } from "@kulla/stix";
import { addAssessment } from "./assessment.ts";
import { Assembly } from "./assembly.ts";
import { addContradictions } from "./contradictions.ts";
import { headline } from "./headline.ts";
import type { StixExportInput } from "./input.ts";
import { addNodes } from "./nodes.ts";
import { addNotes } from "./notes.ts";
import { addOpinions } from "./opinions.ts";
import { KULLA, PROVENANCE_DEFINITION } from "./producer.ts";
import { addRelationships } from "./relationships.ts";
import { addFiles, addReports } from "./sources.ts";
import { maskCards } from "../mask-cards.ts";

/**
 * A case as a STIX 2.1 bundle: things as objects, what is said of them as relationships with the speaker's confidence, denials as
 * opinions, contradictions and all else as notes, sources as reports. Each object names the statements and words that it rests
 * on. Identifiers follow from the case's name and the content, so that the same input gives the same bundle. What STIX cannot
 * say as such is in the findings.
 */
export function toStixBundle(input: StixExportInput): Read<StixBundle> {
  const decisions = input.decisions ?? [];
  const standing = applyDecisions(input.statements, decisions).statements;
  const graph = input.graph ?? foldCase({ documents: input.documents, statements: input.statements, decisions });
  const assembly = new Assembly(input, standing, graph);
  const rejected = input.statements.length - standing.length;
  if (rejected > 0) assembly.note("stix-export-rejected", `${String(rejected)} rejected statements are left out.`);
  addFiles(assembly);
  addNodes(assembly);
  addRelationships(assembly);
  addNotes(assembly);
  addOpinions(assembly);
  addContradictions(assembly);
  if (input.assessment !== undefined) addAssessment(assembly, input.assessment);
  nameUnrepresented(assembly);
  addReports(assembly);
  assembly.addPlain(KULLA);
  assembly.addPlain(PROVENANCE_DEFINITION);
  if (input.marking !== undefined) assembly.addPlain(tlpMarking(input.marking));
  const shown = maskCards({ objects: assembly.objects(), findings: assembly.findings }, input.statements);
  return { value: bundleOf(shown.objects), findings: shown.findings };
}

/** The bundle as JSON text, the same for the same bundle down to the byte. */
export function renderStix({ objects }: StixBundle): string {
  return writeBundle(objects);
}

/** The same text of a bundle as `toStixBundle` made it, in pieces of about a megabyte. */
export function stixPieces(bundle: StixBundle): Iterable<string> {
  return bundleText(bundle);
}

/** Nothing is dropped in silence: a statement on which nothing but its source's file rests is named. */
function nameUnrepresented(assembly: Assembly): void {
  for (const statement of assembly.statements)
    if (assembly.restingOn(statement.id).every((id) => id.startsWith("file--")))
      assembly.note("stix-export-unrepresented", `${headline(statement.claim)}: in no object.`, statement);
}
