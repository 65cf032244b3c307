import type { Finding } from "@kulla/core";
import { canonicalJson, sha256OfText } from "@kulla/core";
import { actorKey } from "./actor-key.ts";
import type { Assessment, Hypothesis, Level, Naming, RoleAssessment, TestedStatement } from "./assessment.ts";
import type { ActorRef, AttackRole, CaseEvidence, EvidenceItem } from "./evidence.ts";
import { assessConfidence } from "./explain/assess-confidence.ts";
import { falseFlagOf } from "./explain/false-flag.ts";
import { gapsOf } from "./explain/gaps.ts";
import { leaveOneOut } from "./explain/leave-one-out.ts";
import { nextEvidence } from "./explain/next-evidence.ts";
import { pivotalItems } from "./explain/pivotal-items.ts";
import { restsOn } from "./explain/rests-on.ts";
import { similarCampaigns } from "./explain/similar-campaigns.ts";
import { inputFindings } from "./input-findings.ts";
import type { MatrixByHand } from "./matrix/matrix-of.ts";
import { matrixOf } from "./matrix/matrix-of.ts";
import { clusterHypotheses } from "./model/case-clusters.ts";
import type { AttributionModel } from "./model/open-model.ts";
import { organisationHypotheses } from "./model/organisations.ts";
import { stateHypotheses } from "./model/states.ts";
import type { Weighing } from "./model/weighing.ts";
import { hypothesesOf, hypothesisOf, weigh } from "./model/weigh.ts";
import { applyRule, nameActor } from "./naming/name-actor.ts";
import { groupInLead } from "./naming/subject.ts";
import { compareText } from "./order.ts";

export interface AssessOptions {
  /** The user's prior that the actor is unknown, 0.01 to 0.99. */
  readonly prior?: number;
  /** The day of the knowledge and the evidence, where it is not today's. */
  readonly asOf?: string;
  /** Hypotheses that a person wants to see among the others. */
  readonly considered?: readonly ConsideredHypothesis[];
  /** Ratings and relevances that a person decided. */
  readonly matrix?: MatrixByHand;
  /** Official sentences tested against the case. */
  readonly tested?: readonly TestedStatement[];
}

/** `added` of core's `hypothesesByHand` fits. */
export interface ConsideredHypothesis {
  readonly level: Level;
  readonly role: AttackRole;
  readonly actor: ActorRef;
}

/** Changes whenever equal inputs may give another answer. */
const ENGINE = "kulla-attribution 1";

/** Hypotheses that are shown for each role. */
const SHOWN = 20;

const PARTS: readonly AttackRole[] = ["access", "exfiltration", "encryption", "wiping", "persona"];

/** The answer to who did it: hypotheses by role and level, whom the naming rule names, and what would change it. */
export function assess(model: AttributionModel, evidence: CaseEvidence, options: AssessOptions = {}): Assessment {
  const { prior, asOf, tested = [], considered = [] } = options;
  const actorsAt = (level: Level, role: AttackRole): readonly ActorRef[] =>
    considered.filter((one) => one.level === level && one.role === role).map(({ actor }) => actor);
  const weighRole = (role: AttackRole): Weighing =>
    weigh(model, evidence, { role, considered: actorsAt("group", role), ...(prior === undefined ? {} : { prior }) });
  const whole = weighRole("whole");
  const isMeant = (role: AttackRole): boolean =>
    evidence.items.some(({ roles }) => roles.includes(role)) || considered.some((one) => one.role === role);
  const parts = PARTS.filter(isMeant).map(weighRole);
  const { naming, subject } = applyRule(whole);
  const wholeRole: RoleAssessment = { role: "whole", naming, hypotheses: shownHypotheses(whole, naming) };
  const sensitivity = leaveOneOut(whole, isLeader(whole, naming) ? undefined : subject?.probability);
  const gaps = gapsOf(whole);
  const states = stateHypotheses(whole, actorsAt("state", "whole"));
  const falseFlag = falseFlagOfLeader(whole, naming, states);
  const pivotal = pivotalItems(whole, naming);
  const partRoles = parts.map(roleOf);
  const levels = {
    cluster: [whole, ...parts].flatMap((one) => clusterHypotheses(one, actorsAt("cluster", one.role))),
    organisation: [whole, ...parts].flatMap((one) => organisationHypotheses(one, actorsAt("organisation", one.role))),
    state: [...states, ...parts.flatMap((one) => stateHypotheses(one, actorsAt("state", one.role)))],
  };
  return {
    engine: `${ENGINE}, ${model.parameters.name} parameters`,
    inputs: {
      evidence: sha256OfText(canonicalJson(inOrder(evidence).map(printable))),
      knowledge: model.knowledge,
      ...(asOf === undefined ? {} : { asOf }),
    },
    items: inOrder(evidence).map(({ id, channel, text, because }) => ({ id, channel, text, because })),
    prior: whole.prior,
    roles: [wholeRole, ...partRoles],
    levels,
    similar: similarCampaigns(whole),
    ...(falseFlag === undefined ? {} : { falseFlag }),
    sensitivity,
    ...(pivotal === undefined ? {} : { pivotal }),
    next: nextEvidence(whole),
    confidence: assessConfidence(whole, naming, sensitivity, gaps),
    gaps,
    tested,
    matrix: matrixOf(wholeRole.hypotheses, evidence, options.matrix, [
      ...partRoles.flatMap(({ hypotheses }) => hypotheses),
      ...Object.values(levels).flat(),
    ]),
    findings: distinctFindings([
      ...inputFindings(whole),
      ...whole.findings,
      ...parts.flatMap(({ findings }) => findings),
    ]),
  };
}

/** Items by id: in what order they are given is no evidence. */
function inOrder({ items }: CaseEvidence): readonly EvidenceItem[] {
  return [...items].sort((a, b) => compareText(a.id, b.id));
}

/** Numbers that are none as text: JSON has no word for them. */
function printable(item: EvidenceItem): object {
  const print = (value: number): number | string => (Number.isFinite(value) ? value : String(value));
  const { observed } = item;
  if (observed.kind === "pointer") return { ...item, observed: { ...observed, ratio: print(observed.ratio) } };
  if (observed.kind !== "working hours") return item;
  return { ...item, observed: { ...observed, byHour: observed.byHour.map(print) } };
}

function roleOf(weighing: Weighing): RoleAssessment {
  const naming = nameActor(weighing);
  return { role: weighing.role, naming, hypotheses: shownHypotheses(weighing, naming) };
}

/** Of whom the rule does not name it is told where the figure rests on one item. */
function shownHypotheses(weighing: Weighing, { actors }: Naming): readonly Hypothesis[] {
  const named = new Set(actors.map(actorKey));
  return hypothesesOf(weighing, SHOWN).map((one) => {
    const on = named.has(actorKey(one.actor)) ? undefined : restsOn(weighing, one);
    return on === undefined ? one : { ...one, restsOn: on };
  });
}

function isLeader({ ranking }: Weighing, { actors }: Naming): boolean {
  const [leader] = ranking;
  return (
    actors.length === 1 && leader !== undefined && actors.every((actor) => actorKey(actor) === actorKey(leader.actor))
  );
}

/** Somebody may imitate the state that the rule names, else the group that leads. */
function falseFlagOfLeader(
  weighing: Weighing,
  { verdict, actors }: Naming,
  states: readonly Hypothesis[],
): Assessment["falseFlag"] {
  const named = actors.map(actorKey);
  const state = verdict === "country" ? states.find(({ actor }) => named.includes(actorKey(actor))) : undefined;
  if (state !== undefined) return falseFlagOf(state);
  const leader = groupInLead(weighing);
  return leader && falseFlagOf(hypothesisOf(weighing, leader));
}

function distinctFindings(findings: readonly Finding[]): readonly Finding[] {
  return [...new Map(findings.map((finding) => [`${finding.code} ${finding.message}`, finding])).values()];
}
