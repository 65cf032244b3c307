import type { Catalogue, CatalogueRecord, NameAssertion } from "./catalogue.ts";
import { assertionsOf } from "./find-record.ts";
import { byCodeUnit, foldName } from "./fold-name.ts";

/** A record that a query found. */
export interface SearchHit {
  readonly kind: "actor" | "campaign" | "software" | "technique";
  readonly record: CatalogueRecord;
  /** The names that match, the best first, with who asserts each. */
  readonly because: readonly NameAssertion[];
  /** 4: a name or the id is the query · 3: a name starts with it · 2: a word of a name starts with it · 1: a name contains it. */
  readonly score: 1 | 2 | 3 | 4;
}

/** Searches all names and ids. Best first; among equals shorter names first, then ids in order. At most `limit` hits. */
export function searchCatalogue(catalogue: Catalogue, query: string, limit = 20): readonly SearchHit[] {
  const folded = foldName(query);
  if (folded === "") return [];
  const sections: readonly (readonly [SearchHit["kind"], readonly CatalogueRecord[]])[] = [
    ["actor", catalogue.actors],
    ["campaign", catalogue.campaigns],
    ["software", catalogue.software],
    ["technique", catalogue.techniques],
  ];
  const hits = sections.flatMap(([kind, records]) => records.flatMap((record) => hitOf(kind, record, folded)));
  return hits.sort(compareHits).slice(0, Math.max(0, limit));
}

function hitOf(kind: SearchHit["kind"], record: CatalogueRecord, query: string): SearchHit[] {
  const scored = assertionsOf(record)
    .map((assertion) => ({ assertion, score: scoreOf(assertion.name, query) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || byCodeUnit(a.assertion.name, b.assertion.name));
  const best = foldName(record.id) === query ? 4 : (scored[0]?.score ?? 0);
  if (best === 0) return [];
  return [{ kind, record, because: scored.map(({ assertion }) => assertion), score: best }];
}

function scoreOf(name: string, query: string): 0 | 1 | 2 | 3 | 4 {
  const folded = foldName(name);
  if (!folded.includes(query)) return 0;
  if (folded === query) return 4;
  if (folded.startsWith(query)) return 3;
  return name.split(/[^\p{L}\p{N}]+/u).some((word) => foldName(word).startsWith(query)) ? 2 : 1;
}

function compareHits(a: SearchHit, b: SearchHit): number {
  const length = (hit: SearchHit): number => hit.because[0]?.name.length ?? 0;
  const live = (hit: SearchHit): number => (hit.record.status === undefined ? 0 : 1);
  return b.score - a.score || live(a) - live(b) || length(a) - length(b) || byCodeUnit(a.record.id, b.record.id);
}
