/** Which attack is meant by a word of reassurance that does not say which. */
import { lengthInDays, parseEdtf } from "../edtf.ts";
import type { NodeId } from "../graph.ts";
import type { Statement } from "../statement.ts";
import type { CaseView } from "./disagreement.ts";
import { incidentOf, saidAt } from "./disagreement.ts";

/** Days after an attack in which "no data were lost" is about that attack, unless it names another one. */
const FRESH_DAYS = 14;

/** A vaguer date does not tell that the attack came before the words. */
const EXACT_DAYS = 4;

const NAMES_A_TIME =
  /\b(?:19|20)\d\d\b|\b(?:January|February|March|April|June|July|August|September|October|November|December)\b/;

/**
 * The incident of a statement; for one that plays an attack down and names no time, the newest attack of the case that had
 * happened within two weeks before it was said. A denial follows on the news.
 */
export function incidentMeant(view: CaseView, statement: Statement): NodeId | undefined {
  const own = incidentOf(view, statement);
  const said = parseEdtf(saidAt(view, statement) ?? "");
  if (said?.precision !== "day" || NAMES_A_TIME.test(statement.citations[0].quote)) return own;
  const dated = view.graph.nodes.flatMap(({ id, incident }) => {
    const date = parseEdtf(incident?.date ?? "");
    return date === undefined || incident?.role === "context"
      ? []
      : [{ id, day: date.earliest, length: lengthInDays(date) }];
  });
  const assigned = dated.find(({ id }) => id === own);
  const fresh = dated
    .filter(
      ({ day, length }) =>
        length <= EXACT_DAYS &&
        day <= said.earliest &&
        said.earliest - day <= FRESH_DAYS &&
        day > (assigned?.day ?? -Infinity),
    )
    .sort((a, b) => b.day - a.day);
  return fresh[0]?.id ?? own;
}
