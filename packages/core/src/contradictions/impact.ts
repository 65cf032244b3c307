/** What an attack did to a system, and whether it succeeded. */
import type { SystemStatus } from "../claim.ts";
import { parseEdtf } from "../edtf.ts";
import type { NodeId } from "../graph.ts";
import { nameWords, singular } from "../name.ts";
import { isCommonWord, relatedWords } from "../related-names.ts";
import type { Statement } from "../statement.ts";
import { documentOf } from "../statement-facts.ts";
import type { CaseView, Disagreement, Position, StatementOf } from "./disagreement.ts";
import { disagree, incidentOf, incidentTopic, linkedSets, positionsBy, saidAt, statementsOf } from "./disagreement.ts";
import { incidentMeant } from "./incident-meant.ts";
import { isInEnglish, systemKind } from "./system-words.ts";

type System = StatementOf<"system">;

const HARM: ReadonlySet<SystemStatus> = new Set<SystemStatus>([
  "destroyed",
  "leaked",
  "infected",
  "offline",
  "disrupted",
  "compromised",
]);
const OUTAGE: ReadonlySet<SystemStatus> = new Set<SystemStatus>([
  "offline",
  "disrupted",
  "contained_by_defender",
  "compromised",
  "infected",
]);

// "the other networks", "most services": a part that is told apart from the rest.
const PART_WORDS = new Set("other others another separate remaining rest some most directly itself".split(" "));
const STILL = /\b(?:still|not yet|not fully|remain|remains|remained|ende|ende nuk)\b/i;
const PERMANENCE = /permanent|irreparabl|irrecoverabl|repairable|unusable|destroyed/i;
const PENETRATION =
  /penetrat|breach|intru|infiltrat|broke in|broken into|gained access|had access|accessed|stole|stolen|penetrim|hyri|hyrë|vjedh/i;

export function findImpactContradictions(view: CaseView): readonly Disagreement[] {
  return [...findStatusContradictions(view), ...findOutcomeContradictions(view)];
}

function findStatusContradictions(view: CaseView): readonly Disagreement[] {
  // That a system was harmed can be denied; that it was not, or is back, seldom is.
  const systems = statementsOf(view, "system").filter(
    ({ stance, claim }) => stance !== "rejects" || HARM.has(claim.status),
  );
  const sets = linkedSets(
    systems,
    (statement) => `${statement.claim.name}|${incidentOf(view, statement) ?? ""}`,
    (a, b) => isSameSystem(a.claim.name, b.claim.name),
    {
      of: (statement) => incidentOf(view, statement) ?? "",
      may: (a, b) => incidentOf(view, a) === incidentOf(view, b),
    },
  );
  return sets.flatMap((told) => {
    const name = told[0]?.claim.name ?? "system";
    const conflict = disagree(
      {
        kind: "impact",
        nature: "conflict",
        topic: `what happened to ${name}`,
        severity: "high",
        once: true,
        why: "The same system is said to be harmed and not to be harmed, or to be back and still down.",
      },
      positionsBy(told, valueOf),
      (a, b) => clash(view, a, b),
    );
    const development = disagree(
      {
        kind: "impact",
        nature: "development",
        topic: `state of ${name} over time`,
        severity: "low",
        once: true,
        why: "The system was down or damaged and later restored: both are true at their time.",
      },
      positionsBy(
        told.filter(({ stance }) => stance !== "rejects"),
        ({ claim }) => claim.status,
      ),
      (a, b) => isRestoration(a, b) || isRestoration(b, a),
    );
    return conflict.length > 0 ? conflict : development;
  });
}

function valueOf({ claim, stance }: System): string {
  const words = claim.words ?? claim.status;
  return stance === "rejects" ? `not so: ${words}` : words;
}

function systemsOf(position: Position): readonly System[] {
  return position.statements.filter((statement): statement is System => statement.claim.type === "system");
}

function clash(view: CaseView, a: Position, b: Position): boolean {
  return systemsOf(a).some((left) =>
    systemsOf(b).some((right) => systemsClash(view, left, right) || systemsClash(view, right, left)),
  );
}

function systemsClash(view: CaseView, a: System, b: System): boolean {
  // Links run over several names; two that clash must be the same themselves.
  if (!isSameSystem(a.claim.name, b.claim.name) || b.stance === "rejects") return false;
  if (a.stance === "rejects") return a.claim.status === b.claim.status || (isTaken(a) && isTaken(b));
  if (a.claim.status === "unaffected" && isAboutPart(a)) return false;
  // "Not permanently unusable" denies the damage, not the outage.
  if (a.claim.status === "unaffected")
    return deniesPermanence(a) ? b.claim.status === "destroyed" : HARM.has(b.claim.status);
  return a.claim.status === "restored" && OUTAGE.has(b.claim.status) && isStillSo(b) && isLater(view, b, a);
}

/** Stolen data may have been published or not. */
function isTaken({ claim }: System): boolean {
  return claim.status === "leaked" || claim.status === "compromised";
}

/** "The other networks", "not the satellite itself": what is spared is told apart from what was hit. */
function isAboutPart({ claim, citations }: System): boolean {
  return /\b(?:other|others|another|remaining|rest of|itself|directly managed)\b/i.test(
    `${claim.words ?? ""} ${citations[0].quote}`,
  );
}

function deniesPermanence({ claim, citations }: System): boolean {
  return PERMANENCE.test(claim.words ?? citations[0].quote);
}

function isStillSo({ claim, citations }: System): boolean {
  return STILL.test(claim.words ?? "") || STILL.test(citations[0].quote);
}

/** Both are dated, and the first is the later or at the same time. */
function isLater(view: CaseView, a: System, b: System): boolean {
  const [later, earlier] = [a, b].map((statement) =>
    parseEdtf(statement.claim.time?.edtf ?? saidAt(view, statement) ?? ""),
  );
  if (later === undefined || earlier === undefined) return documentOf(a) === documentOf(b);
  return later.earliest >= earlier.earliest;
}

function isRestoration(a: Position, b: Position): boolean {
  return a.value === "restored" && (OUTAGE.has(b.value as SystemStatus) || b.value === "destroyed");
}

/** Neither name has a word of the other's, and one at least is not English: what they say is compared by their kind. */
function areInTwoLanguages(a: string, b: string): boolean {
  const [left, right] = [nameWords(a), nameWords(b)];
  if (left.some((word) => right.some((other) => relatedWords(word, other)))) return false;
  return !isInEnglish(a) || !isInEnglish(b);
}

/** One name's words lie in the other's, the last word is the same, and none tells a part from the rest. */
function isSameSystem(a: string, b: string): boolean {
  const [left, right] = [a, b].map((name) =>
    nameWords(name)
      .filter((word) => !["the", "its", "of"].includes(word))
      .map(singular),
  );
  if (left === undefined || right === undefined || left.length === 0 || right.length === 0) return false;
  if (areInTwoLanguages(a, b)) return systemKind(a) !== undefined && systemKind(a) === systemKind(b);
  if (left.some((word) => PART_WORDS.has(word)) !== right.some((word) => PART_WORDS.has(word))) return false;
  const [shorter, longer] = left.length <= right.length ? [left, right] : [right, left];
  if (!shorter.every((word) => longer.includes(word))) return false;
  if (shorter.length === longer.length) return true;
  // Words in the middle or front narrow a name ("client modems"); at the end they name another aspect ("turbines, remote access").
  // A name of common words alone ("the systems") may be any of them.
  return shorter.at(-1) === longer.at(-1) && shorter.some((word) => !isCommonWord(word) && !isCommonWord(`${word}s`));
}

/** The attack failed, say some; it destroyed, leaked or penetrated, say others. */
function findOutcomeContradictions(view: CaseView): readonly Disagreement[] {
  const told = view.statements.filter((statement) => outcomeOf(statement) !== undefined);
  return positionsBy(told, (statement) => attackMeant(view, statement)).flatMap(({ value, statements }) =>
    disagree(
      {
        kind: "impact",
        nature: "conflict",
        topic: `whether ${incidentTopic(view, value)} succeeded`,
        severity: "high",
        once: true,
        why: "The attack is said to have failed, and to have destroyed, leaked or penetrated something.",
      },
      positionsBy(statements, outcomeOf),
      (a, b) => (a.value === "failed") !== (b.value === "failed"),
    ),
  );
}

/** Of which attack it is said: that it failed, of the newest one where none is named; what it did, of its own. */
function attackMeant(view: CaseView, statement: Statement): NodeId | undefined {
  return outcomeOf(statement) === "failed" ? incidentMeant(view, statement) : incidentOf(view, statement);
}

function outcomeOf(statement: Statement): string | undefined {
  const { claim, stance } = statement;
  if (claim.type === "incident" && claim.outcome !== undefined) {
    if (stance === "rejects") return claim.outcome === "failed" ? "succeeded" : "failed";
    return claim.outcome;
  }
  if (claim.type !== "system" || stance === "rejects") return undefined;
  if (claim.status === "destroyed" || claim.status === "leaked") return `${claim.name} ${claim.status}`;
  const wasPenetrated =
    claim.status === "compromised" && PENETRATION.test(`${claim.words ?? ""} ${statement.citations[0].quote}`);
  return wasPenetrated ? `${claim.name} penetrated` : undefined;
}
