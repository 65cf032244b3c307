import { canonicalJson } from "./canonical-json.ts";
import type { Decision } from "./decision.ts";
import type { Evidence, Sha256 } from "./evidence.ts";
import { sha256Hex } from "./sha256.ts";
import type { Statement } from "./statement.ts";
import type { Batch, Case, Store, Work } from "./store.ts";
import {
  decisionContent,
  inStoreOrder,
  requireKey,
  requireSameBytes,
  statementContent,
  StoreRefusal,
} from "./store.ts";

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
  const decided = new Map<string, Decision>();

  return {
    openCase: promised((wanted) => {
      requireKey("case", wanted.name);
      const shelf = shelves.get(wanted.name) ?? emptyShelf(wanted);
      shelves.set(wanted.name, shelf);
      return copied(shelf.opened);
    }),
    cases: promised(() => {
      const opened = [...shelves.values()].map((shelf) => copied(shelf.opened));
      return inStoreOrder(opened, (one) => [one.name]);
    }),
    addEvidence: promised((caseName, evidence, bytes) => {
      requireSameBytes(evidence, bytes, sha256Hex(bytes));
      const shelf = shelfOf(shelves, caseName);
      if (!contents.has(evidence.id)) contents.set(evidence.id, bytes.slice());
      if (!shelf.evidence.has(evidence.id)) shelf.evidence.set(evidence.id, copied(evidence));
    }),
    evidence: promised((caseName) => listed(shelfOf(shelves, caseName).evidence, (one) => [one.name, one.id])),
    bytes: promised((id) => contents.get(id)?.slice()),
    append: promised((caseName, batch) => append(shelfOf(shelves, caseName), batch)),
    statements: promised((caseName) => listed(shelfOf(shelves, caseName).statements, (one) => [one.id])),
    decisions: promised((caseName) => listed(shelfOf(shelves, caseName).decisions, (one) => [one.id])),
    work: promised((caseName) => listed(shelfOf(shelves, caseName).work, (one) => [one.evidence, one.tool])),
    decide: promised((decisions) => {
      for (const [id, one] of newcomers(decided, decisions, (one) => one.id, decisionContent)) decided.set(id, one);
    }),
    decided: promised(() => listed(decided, (one) => [one.id])),
    close: promised(() => {
      shelves.clear();
      decided.clear();
      contents.clear();
    }),
  };
}

/** The function with its result, or what it throws, in a promise. */
function promised<A extends readonly unknown[], T>(act: (...given: A) => T): (...given: A) => Promise<T> {
  return (...given) =>
    new Promise((resolve) => {
      resolve(act(...given));
    });
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
      throw new StoreRefusal("other-content", `${id} is there already, with another content.`);
    }
  }
  return fresh;
}

/** A copy by way of JSON, so that no caller holds what the store holds, and all stores give back the same. */
function copied<T>(value: T): T {
  return JSON.parse(canonicalJson(value)) as T;
}

function listed<T>(kept: ReadonlyMap<string, T>, keysOf: (item: T) => readonly string[]): T[] {
  return inStoreOrder([...kept.values()].map(copied), keysOf);
}
