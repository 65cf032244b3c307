/** Which statements rest on the same quoted words. */
import { Groups } from "../groups.ts";
import { pushTo } from "../push-to.ts";
import type { DocumentKey } from "../statement-facts.ts";
import { documentOfCitation } from "../statement-facts.ts";
import type { Citation } from "../evidence.ts";
import type { DocumentPrint, Print } from "./document-print.ts";
import { sharedCount } from "./shingles.ts";

/** Share of the runs of the shorter quotation that the longer one has, from which on the one is cut from the other. */
const SAME_WORDS = 0.75;

/** Earlier quotations with a common run that are looked at. */
const MOST_HOLDERS = 6;

/** Gives the name of a set of quotations, in several documents, that have the same words; undefined for words quoted once. */
export type QuotationOf = (citation: Citation) => string | undefined;

/** Joins quotations of which one has the words of the other, whole or cut. */
export function sameQuotations(prints: readonly DocumentPrint[]): QuotationOf {
  const groups = new Groups();
  const holders = new Map<number, { readonly name: string; readonly print: Print }[]>();
  for (const { key, quotations } of prints) {
    for (const print of quotations) {
      const name = `${key}@${print.start}`;
      groups.add(name);
      const earlier = new Set([...print.shingles].flatMap((shingle) => holders.get(shingle) ?? []));
      for (const other of earlier) if (areTheSame(print, other.print)) groups.join(name, other.name);
      const own = { name, print };
      for (const shingle of print.shingles) {
        if ((holders.get(shingle)?.length ?? 0) < MOST_HOLDERS) pushTo(holders, shingle, own);
      }
    }
  }
  const byDocument = new Map<DocumentKey, readonly Print[]>(prints.map(({ key, quotations }) => [key, quotations]));
  return (citation) => {
    const { at } = citation;
    if (at.kind !== "text") return undefined;
    const key = documentOfCitation(citation);
    const quotation = quotationAt(byDocument.get(key) ?? [], at.start, at.end);
    if (quotation === undefined) return undefined;
    const name = `${key}@${quotation.start}`;
    return groups.members(name).size > 1 ? groups.nameOf(name) : undefined;
  };
}

function areTheSame(a: Print, b: Print): boolean {
  return sharedCount(a.shingles, b.shingles) >= SAME_WORDS * Math.min(a.shingles.length, b.shingles.length);
}

/** The quotation that has half of the stretch at least, or half of which the stretch has. Quotations are in order and lie apart. */
function quotationAt(quotations: readonly Print[], start: number, end: number): Print | undefined {
  let [low, high] = [0, quotations.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotations[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const found = quotations[low];
  if (found === undefined) return undefined;
  const common = Math.min(end, found.end) - Math.max(start, found.start);
  return 2 * common >= Math.min(end - start, found.end - found.start) ? found : undefined;
}
