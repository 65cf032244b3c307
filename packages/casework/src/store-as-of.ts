import type { Instant, Statement, Store } from "@kulla/core";
import { isoDay, parseEdtf, standingDecisions } from "@kulla/core";

/**
 * What the workspace knew at an instant: evidence that had come by then with what is read out of it, people's statements and decisions of that time. It is for reading only;
 * whatever composes a case from it gives the case as it stood.
 *
 * @throws Error in every call that would write
 */
export function storeAsOf(store: Store, asOf: Instant): Store {
  const evidence = async (caseName: string) =>
    (await store.evidence(caseName)).filter(({ receivedAt }) => receivedAt <= asOf);
  const known = async (caseName: string) => new Set((await evidence(caseName)).map(({ id }) => id));
  const wasMade = ({ author, citations, madeAt }: Statement, ids: ReadonlySet<string>): boolean =>
    author.kind === "person" ? madeAt <= asOf : citations.every((citation) => ids.has(citation.evidence));
  const refuse = () => Promise.reject(new Error("The past is only read."));
  return {
    cases: async () => (await store.cases()).filter(({ openedAt }) => openedAt <= asOf),
    evidence,
    bytes: (id) => store.bytes(id),
    statements: async (caseName) => {
      const ids = await known(caseName);
      return (await store.statements(caseName)).filter((one) => wasMade(one, ids));
    },
    decisions: async (caseName) => standingDecisions(await store.decisions(caseName), asOf),
    work: async (caseName) => {
      const ids = await known(caseName);
      return (await store.work(caseName)).filter((one) => ids.has(one.evidence));
    },
    decided: async () => standingDecisions(await store.decided(), asOf),
    openCase: refuse,
    addEvidence: refuse,
    append: refuse,
    decide: refuse,
    close: () => store.close(),
  };
}

/** The last instant of a day, month or year (EDTF), or the instant itself; undefined where the words are neither. */
export function readAsOf(words: string): Instant | undefined {
  if (/^\d{4}-\d{2}-\d{2}T/u.test(words)) {
    const time = Date.parse(words);
    return Number.isNaN(time) ? undefined : new Date(time).toISOString();
  }
  const day = isoDay(parseEdtf(words)?.latest ?? NaN);
  return day === undefined ? undefined : `${day}T23:59:59.999Z`;
}
