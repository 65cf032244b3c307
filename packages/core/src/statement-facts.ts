/** Small questions that fold and contradictions ask of a statement. */
import type { Claim, IncidentKey, TimeSpan } from "./claim.ts";
import type { SourceInfo } from "./graph.ts";
import type { Citation } from "./evidence.ts";
import type { Statement } from "./statement.ts";

/** One key for a document: evidence and the path within it. */
export type DocumentKey = string;

export function documentKeyOf(source: Pick<SourceInfo, "evidence" | "part">): DocumentKey {
  return [source.evidence, ...(source.part ?? [])].join(" > ");
}

/** The document that a statement's first citation is in. */
export function documentOf(statement: Statement): DocumentKey {
  return documentOfCitation(statement.citations[0]);
}

export function documentOfCitation({ evidence, at }: Citation): DocumentKey {
  return documentKeyOf(at.kind === "text" && at.part !== undefined ? { evidence, part: at.part } : { evidence });
}

/** Where in its document a statement's first citation starts; 0 where it has no offset. */
export function offsetOf(statement: Statement): number {
  const { at } = statement.citations[0];
  return at.kind === "text" ? at.start : at.kind === "record" ? at.index : 0;
}

/** The one who says it, as opposed to those who pass it on; undefined where nobody is known. */
export function firstSpeaker(statement: Statement): string | undefined {
  return statement.speakers[0]?.name;
}

export function timeOf(claim: Claim): TimeSpan | undefined {
  return "time" in claim ? claim.time : undefined;
}

/** The incident within the document that a claim belongs to. */
export function incidentKeyOf(claim: Claim): IncidentKey | undefined {
  return "incident" in claim ? claim.incident : undefined;
}
