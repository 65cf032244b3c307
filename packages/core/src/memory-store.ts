import { canonicalJson } from "./canonicalJson.ts";
import type { Decision } from "./decision.ts";
import type { Evidence, Sha256 } from "./evidence.ts";
import { sha256Hex } from "./sha256.ts";
import type { Statement } from "./statement.ts";
import type { Batch, Case, Store, Work } from "./store.ts";
import { decisionContent, requireKey, requireSameBytes, statementContent, StoreRefusal } from "./store.ts";

/** What one case holds; the keys are the ids. */
interface Shelf {
  readonly opened: Case;
  readonly evidence: Map<string, Evidence>;
  readonly statements: Map<string, Statement>;
  readonly decisions: Map<string, Decision>;
  readonly work: Map<string, Work>;
}

/** A store that lives as long as the process: for tests, and for a run that shall leave nothing behind. */
export function createMemoryStore(): Store {
  const shelves = new Map<string, Shelf>();
  const contents = new Map<Sha256, Uint8Array>();

  return {
    openCase: async (wanted) => {
      requireKey("case", wanted.name);
      const shelf = shelves.get(wanted.name) ?? emptyShelf(wanted);
      shelves.set(wanted.name, shelf);
      return copied(shelf.opened);
    },
    cases: async () =>
      sorted(
        [...shelves.values()].map((shelf) => shelf.opened),
        (one) => [one.name],
      ),
    addEvidence: async (caseName, evidence, bytes) => {
      requireSameBytes(evidence, bytes, sha256Hex(bytes));
      const shelf = shelfOf(shelves, caseName);
      if (!contents.has(evidence.id)) contents.set(evidence.id, bytes.slice());
      if (!shelf.evidence.has(evidence.id)) shelf.evidence.set(evidence.id, copied(evidence));
    },
    evidence: async (caseName) => sorted(shelfOf(shelves, caseName).evidence.values(), (one) => [one.name, one.id]),
    bytes: async (id) => contents.get(id)?.slice(),
    append: async (caseName, batch) => append(shelfOf(shelves, caseName), batch),
    statements: async (caseName) => sorted(shelfOf(shelves, caseName).statements.values(), (one) => [one.id]),
    decisions: async (caseName) => sorted(shelfOf(shelves, caseName).decisions.values(), (one) => [one.id]),
    work: async (caseName) => sorted(shelfOf(shelves, caseName).work.values(), (one) => [one.evidence, one.tool]),
    close: async () => {
      shelves.clear();
      contents.clear();
    },
  };
}

function emptyShelf(opened: Case): Shelf {
  return {
    opened: copied(opened),
    evidence: new Map(),
    statements: new Map(),
    decisions: new Map(),
    work: new Map(),
  };
}

function shelfOf(shelves: ReadonlyMap<string, Shelf>, caseName: string): Shelf {
  const shelf = shelves.get(caseName);
  if (shelf === undefined) throw new StoreRefusal("unknown-case", `No case is named ${JSON.stringify(caseName)}.`);
  return shelf;
}

/** Everything is checked and copied before anything is kept, so that a refused batch leaves nothing behind. */
function append(shelf: Shelf, batch: Batch): void {
  for (const one of batch.work ?? []) requireKey("tool", one.tool);
  const statements = newcomers(shelf.statements, batch.statements ?? [], (one) => one.id, statementContent);
  const decisions = newcomers(shelf.decisions, batch.decisions ?? [], (one) => one.id, decisionContent);
  const work = newcomers(shelf.work, batch.work ?? [], (one) => canonicalJson([one.evidence, one.tool]));
  for (const [id, one] of statements) shelf.statements.set(id, one);
  for (const [id, one] of decisions) shelf.decisions.set(id, one);
  for (const [id, one] of work) shelf.work.set(id, one);
}

/** The items that `kept` lacks, copied, by id. Where `content` is given, an item of a known id must have the same content. */
function newcomers<T>(
  kept: ReadonlyMap<string, T>,
  items: readonly T[],
  idOf: (item: T) => string,
  content?: (item: T) => string,
): Map<string, T> {
  const fresh = new Map<string, T>();
  for (const item of items) {
    const id = idOf(item);
    const known = kept.get(id) ?? fresh.get(id);
    if (known === undefined) fresh.set(id, copied(item));
    else if (content !== undefined && content(known) !== content(item)) {
      throw new StoreRefusal("other-content", `The case holds ${id} already, with another content.`);
    }
  }
  return fresh;
}

/** A copy by way of JSON, so that no caller holds what the store holds, and all stores give back the same. */
function copied<T>(value: T): T {
  return JSON.parse(canonicalJson(value)) as T;
}

function sorted<T>(items: Iterable<T>, keysOf: (item: T) => readonly string[]): T[] {
  return [...items].map(copied).sort((a, b) => compareKeys(keysOf(a), keysOf(b)));
}

function compareKeys(left: readonly string[], right: readonly string[]): number {
  for (const [index, a] of left.entries()) {
    const b = right[index] ?? "";
    if (a !== b) return a < b ? -1 : 1;
  }
  return 0;
}
