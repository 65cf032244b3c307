import type { Document, Finding, Instant, Read, Statement } from "@kulla/core";
import { documentKeyOf, isoDay, parseEdtf } from "@kulla/core";
import { finding } from "./findings.ts";

/** What a case could know on a day. */
export interface PastCase {
  readonly documents: readonly Document[];
  readonly statements: readonly Statement[];
}

/**
 * The documents that were out by the end of a day, month or year (EDTF), with what they say. A document that nothing dates is left out where it tells, with the date
 * in full, of something later; else it is kept, and told.
 */
export function caseAsOf(
  documents: readonly Document[],
  statements: readonly Statement[],
  asOf: string,
): Read<PastCase> {
  const last = parseEdtf(asOf)?.latest ?? Infinity;
  const tellsUntil = latestEvents(statements);
  const findings: Finding[] = [];
  const kept = documents.filter((document) => {
    const published = parseEdtf(document.published?.value ?? "");
    if (published !== undefined) return published.earliest <= last;
    if ((tellsUntil.get(documentKeyOf(document)) ?? -Infinity) > last) return false;
    const message = `Nothing says when ${document.name} was published; it counts as known on ${asOf}.`;
    findings.push(finding("document-undated-kept", message, { file: document.name, evidence: document.evidence }));
    return true;
  });
  const known = new Set(kept.map(documentKeyOf));
  const end = endOf(asOf);
  const wasSaid = (statement: Statement): boolean =>
    statement.author.kind === "person" ? statement.madeAt <= end : known.has(documentOf(statement));
  return { value: { documents: kept, statements: statements.filter(wasSaid) }, findings };
}

/** The last instant of a day, month or year. */
export function endOf(asOf: string): Instant {
  const day = isoDay(parseEdtf(asOf)?.latest ?? NaN);
  return `${day ?? "9999-12-31"}T23:59:59.999Z`;
}

/** By document: the first day of the latest thing that it tells with the date printed in full. */
function latestEvents(statements: readonly Statement[]): ReadonlyMap<string, number> {
  const latest = new Map<string, number>();
  for (const statement of statements) {
    const { claim } = statement;
    if (!("time" in claim) || claim.time.basis !== "explicit") continue;
    const span = parseEdtf(claim.time.edtf);
    if (span === undefined) continue;
    const key = documentOf(statement);
    latest.set(key, Math.max(latest.get(key) ?? -Infinity, span.earliest));
  }
  return latest;
}

function documentOf({ citations: [{ evidence, at }] }: Statement): string {
  return documentKeyOf(at.kind === "text" && at.part !== undefined ? { evidence, part: at.part } : { evidence });
}
