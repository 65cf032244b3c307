// What core gives. Types first.
export type { Finding, FindingCatalogue, FindingKind, Place, Read, Severity } from "./finding.ts";
export { findingsOf } from "./finding.ts";
export type { Citation, Evidence, Instant, Locator, Sha256, Span } from "./evidence.ts";
export type { DateSource, Document, Known, Passage, PassageKind, Post } from "./document.ts";
export type * from "./claim.ts";
export type { Author, Speaker, Stance, Statement, StatementId, Wording } from "./statement.ts";
export type { Decision, DecisionId, Verdict } from "./decision.ts";
export type { Contradiction, ContradictionKind, ContradictionNature, Side } from "./contradiction.ts";
export type { Confidence, Likelihood } from "./likelihood.ts";
export type { Tlp } from "./tlp.ts";
export type { CivilDay, DayNumber } from "./civilDay.ts";
export type { EdtfDate, EdtfEnd, EdtfPrecision, EdtfQualifier, EdtfSpan } from "./edtf.ts";
export type { Batch, Case, Store, Work } from "./store.ts";

// Days and EDTF times.
export {
  addMonths,
  civilDay,
  dayNumber,
  dayOfWeek,
  daysInMonth,
  isCivilDay,
  isLeapYear,
  isoDay,
  weekdayBefore,
} from "./civilDay.ts";
export {
  addDays,
  compareEdtf,
  contains,
  dayOf,
  edtfOfDays,
  formatEdtf,
  lengthInDays,
  overlaps,
  parseEdtf,
  precisionOf,
  withYear,
} from "./edtf.ts";
