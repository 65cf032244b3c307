import type { Confidence } from "@kulla/core";
import type { Assessment, Hypothesis, Level, Naming, RoleAssessment } from "../assessment.ts";
import type { AttackRole, Channel } from "../evidence.ts";
import { compareText } from "../order.ts";

/** A hypothesis whose probability is another than before; absent where it was not, or is no longer, among those kept. */
export interface ProbabilityChange {
  readonly id: string;
  readonly name: string;
  readonly level: Level;
  readonly role: AttackRole;
  readonly before?: number;
  readonly after?: number;
}

/** An item of evidence that speaks otherwise for the hypothesis that led or leads. */
export interface ItemChange {
  readonly item: string;
  readonly channel: Channel;
  /** One sentence on what it is. */
  readonly text: string;
  readonly how: "new" | "gone" | "weighs otherwise";
  /** Name of the hypothesis, and how much more (or less) the item adds to it than before, in nats. */
  readonly for: string;
  readonly nats: number;
}

/** What is other in an assessment than in the one before, and because of what. */
export interface AssessmentChange {
  /** What went in that is not the same. None: then nothing below can be other. */
  readonly inputs: readonly ("evidence" | "knowledge" | "engine" | "prior" | "date")[];
  /** Role by role, where the naming rule answers otherwise. */
  readonly namings: readonly { readonly role: AttackRole; readonly before?: Naming; readonly after?: Naming }[];
  readonly confidence?: { readonly before: Confidence; readonly after: Confidence };
  /** Largest change first, at most 20. */
  readonly probabilities: readonly ProbabilityChange[];
  /** Largest change first, at most 20. */
  readonly items: readonly ItemChange[];
}

/** A change of probability that is worth a line; more where a hypothesis was or is not among those kept, for it was or is not nothing. */
const NOTABLE = 0.01;
const NOTABLE_ALONE = 0.03;

/** Nats that an item must weigh more or less to be named as a cause. */
const FELT = 0.01;

const LONGEST = 20;

/** Compares two assessments of one case: what changed since the last, and because of what. */
export function compareAssessments(before: Assessment, after: Assessment): AssessmentChange {
  const confidence = { before: before.confidence.level, after: after.confidence.level };
  return {
    inputs: changedInputs(before, after),
    namings: changedNamings(before, after),
    ...(confidence.before === confidence.after ? {} : { confidence }),
    probabilities: changedProbabilities(before, after),
    items: changedItems(before, after),
  };
}

/** Whether nothing that a reader sees is other. */
export function isUnchanged({ namings, confidence, probabilities, items }: AssessmentChange): boolean {
  return namings.length + probabilities.length + items.length === 0 && confidence === undefined;
}

function changedInputs(before: Assessment, after: Assessment): AssessmentChange["inputs"] {
  const [a, b] = [before.inputs, after.inputs];
  return [
    ...(a.evidence === b.evidence ? [] : (["evidence"] as const)),
    ...(a.knowledge === b.knowledge ? [] : (["knowledge"] as const)),
    ...(before.engine === after.engine ? [] : (["engine"] as const)),
    ...(before.prior === after.prior ? [] : (["prior"] as const)),
    ...(a.asOf === b.asOf ? [] : (["date"] as const)),
  ];
}

const namingKey = (naming: Naming | undefined): string =>
  naming === undefined ? "" : [naming.verdict, ...naming.names].join("\u0000");

function changedNamings(before: Assessment, after: Assessment): AssessmentChange["namings"] {
  const byRole = (roles: readonly RoleAssessment[]) => new Map(roles.map(({ role, naming }) => [role, naming]));
  const [old, now] = [byRole(before.roles), byRole(after.roles)];
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((role) => namingKey(old.get(role)) !== namingKey(now.get(role)))
    .map((role) => {
      const [was, is] = [old.get(role), now.get(role)];
      return { role, ...(was === undefined ? {} : { before: was }), ...(is === undefined ? {} : { after: is }) };
    });
}

/** All hypotheses of an assessment, of every role and level, by id. */
function hypothesesOf({ roles, levels }: Assessment): ReadonlyMap<string, Hypothesis> {
  const all = [
    ...roles.flatMap(({ hypotheses }) => hypotheses),
    ...levels.cluster,
    ...levels.organisation,
    ...levels.state,
  ];
  return new Map(all.map((one) => [one.id, one]));
}

function changedProbabilities(before: Assessment, after: Assessment): ProbabilityChange[] {
  const [old, now] = [hypothesesOf(before), hypothesesOf(after)];
  const size = ({ before: was = 0, after: is = 0 }: ProbabilityChange): number => Math.abs(is - was);
  return [...new Set([...old.keys(), ...now.keys()])]
    .flatMap((id): ProbabilityChange[] => {
      const [was, is] = [old.get(id), now.get(id)];
      const known = is ?? was;
      if (known === undefined) return [];
      const { name, level, role } = known;
      const change = {
        id,
        name,
        level,
        role,
        ...(was === undefined ? {} : { before: was.probability }),
        ...(is === undefined ? {} : { after: is.probability }),
      };
      return size(change) >= (was === undefined || is === undefined ? NOTABLE_ALONE : NOTABLE) ? [change] : [];
    })
    .sort((a, b) => size(b) - size(a) || compareText(a.id, b.id))
    .slice(0, LONGEST);
}

/** What an item adds to a hypothesis, and what it is. */
interface Weighed {
  readonly channel: Channel;
  readonly text: string;
  readonly nats: number;
}

function weighed(hypothesis: Hypothesis | undefined): ReadonlyMap<string, Weighed> {
  const items = new Map<string, Weighed>();
  for (const { item, channel, text, nats } of hypothesis?.arguments ?? []) {
    const known = items.get(item)?.nats ?? 0;
    items.set(item, { channel, text, nats: known + nats });
  }
  return items;
}

/** Items of every hypothesis: one that spoke for another before is not new. */
function itemsOf(assessment: Assessment): ReadonlySet<string> {
  return new Set([...hypothesesOf(assessment).values()].flatMap((one) => one.arguments.map(({ item }) => item)));
}

/** For the hypotheses that lead the attack as a whole now and led it before: which items make the difference. */
function changedItems(before: Assessment, after: Assessment): ItemChange[] {
  const [old, now] = [hypothesesOf(before), hypothesesOf(after)];
  const [had, has] = [itemsOf(before), itemsOf(after)];
  const leaders = [after, before].flatMap(({ roles: [whole] }) => whole.hypotheses.slice(0, 1));
  const ids = [...new Set(leaders.map(({ id }) => id))];
  const changes = ids.flatMap((id) => {
    const [was, is] = [weighed(old.get(id)), weighed(now.get(id))];
    const name = now.get(id)?.name ?? old.get(id)?.name ?? id;
    return [...new Set([...was.keys(), ...is.keys()])].flatMap((item): ItemChange[] => {
      const [then, today] = [was.get(item), is.get(item)];
      const about = today ?? then;
      if (about === undefined) return [];
      const how = !had.has(item) ? "new" : !has.has(item) ? "gone" : "weighs otherwise";
      const nats = (today?.nats ?? 0) - (then?.nats ?? 0);
      return [{ item, channel: about.channel, text: about.text, how, for: name, nats }];
    });
  });
  return changes
    .filter(({ nats }) => Math.abs(nats) >= FELT)
    .sort((a, b) => Math.abs(b.nats) - Math.abs(a.nats) || compareText(a.item, b.item) || compareText(a.for, b.for))
    .slice(0, LONGEST);
}
