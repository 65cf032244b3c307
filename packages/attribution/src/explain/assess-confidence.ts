import type { Confidence } from "@kulla/core";
import type { AssessmentConfidence, Naming, Sensitivity } from "../assessment.ts";
import { weightOfGrade } from "../model/discount.ts";
import type { Weighing } from "../model/weighing.ts";
import { leadingGroup, leadingState } from "../naming/subject.ts";
import { supportingChannels } from "../naming/supporting-channels.ts";

/** Weight of B2, from which a source is good, and of C3, from which it is fair. */
const [GOOD, FAIR] = [0.72, 0.42];

/** Change of the leading probability, by one item or source, up to which an answer is robust, and from which it hangs by a thread. */
const [ROBUST, FRAGILE] = [0.1, 0.3];

/**
 * Confidence in the basis of the assessment (ICD 203), whatever is likely: high only where several channels, good sources and a robust answer come together; low where one of them is
 * missing altogether. Reasons speak of the basis alone.
 */
export function assessConfidence(
  weighing: Weighing,
  naming: Naming,
  sensitivity: readonly Sensitivity[],
  gaps: readonly string[],
): AssessmentConfidence {
  const marks = [channelMark(weighing, naming), gradeMark(weighing), robustnessMark(sensitivity), gapMark(gaps)];
  const points = marks.map(({ points: own }) => own);
  const total = points.reduce((sum, one) => sum + one, 0);
  const weak = points.slice(0, 3).filter((one) => one === 0).length;
  const level: Confidence = total >= 7 && weak === 0 ? "high" : total >= 4 && weak <= 1 ? "moderate" : "low";
  return { level, reasons: marks.map(({ reason }) => reason) };
}

interface Mark {
  /** 0 to 2. */
  readonly points: number;
  readonly reason: string;
}

function channelMark(weighing: Weighing, { verdict }: Naming): Mark {
  const subject = verdict === "country" ? leadingState(weighing, (code) => code) : leadingGroup(weighing);
  const channels = subject === undefined ? [] : supportingChannels(weighing, subject);
  const told = channels.length === 0 ? "" : ` (${channels.join(", ")})`;
  const reason = `Independent channels that support the leading actor: ${channels.length}${told}.`;
  return { points: Math.min(2, Math.max(0, channels.length - 1)), reason };
}

function gradeMark({ evidence }: Weighing): Mark {
  const { items } = evidence;
  if (items.length === 0) return { points: 0, reason: "No source gives evidence that could be weighed." };
  const good = items.filter(({ grade }) => weightOfGrade(grade) >= GOOD).length;
  const fair = items.filter(({ grade }) => weightOfGrade(grade) >= FAIR).length;
  const reason = `Items of evidence from sources graded B2 or better: ${good} of ${items.length}; C3 or better: ${fair}.`;
  return { points: good * 2 >= items.length ? 2 : fair * 2 >= items.length ? 1 : 0, reason };
}

function robustnessMark(sensitivity: readonly Sensitivity[]): Mark {
  const largest = Math.max(0, ...sensitivity.map(({ change }) => Math.abs(change)));
  if (sensitivity.length === 0) return { points: 0, reason: "There is nothing whose loss could be tried." };
  const reason = `Losing one item or one source moves the leading answer by at most ${Math.round(largest * 100)} points in a hundred.`;
  const overturned = sensitivity.some(({ leads }) => leads !== undefined);
  return { points: overturned || largest >= FRAGILE ? 0 : largest <= ROBUST ? 2 : 1, reason };
}

function gapMark(gaps: readonly string[]): Mark {
  const reason = gaps.length === 0 ? "No gap is known." : `Known gaps: ${gaps.length}.`;
  return { points: gaps.length <= 1 ? 2 : gaps.length <= 3 ? 1 : 0, reason };
}
