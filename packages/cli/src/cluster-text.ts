import type { ClusterDescription, ClusterProposal } from "@kulla/attribution";
import type { ClusterBoard } from "@kulla/casework";
import type { ActivityCluster, ActivityRef, Decision } from "@kulla/core";
import { activityKey, likelihoodOfProbability } from "@kulla/core";
import type { Screen } from "./screen.ts";
import { drawTable } from "./table.ts";
import { safeForTerminal } from "./terminal.ts";

/** Most lines of one list; the rest is counted. `--json` has all. */
const SHOWN = 12;

export function clusterTable({ clusters, descriptions }: ClusterBoard): string {
  const rows = clusters.map(({ id, name, group, members, mergedInto }) => {
    const what = mergedInto === undefined ? String(members.length) : `merged into ${mergedInto}`;
    const common = descriptions
      .get(id)
      ?.common.slice(0, 4)
      .map(({ text }) => text);
    return [id, name ?? "–", group?.name ?? "–", what, common === undefined ? "–" : common.join(", ")];
  });
  return drawTable(["cluster", "name", "group", "activities", "in common"], rows);
}

/** A cluster with its activities, why they are held together, and what was decided. */
export function clusterText(cluster: ActivityCluster, board: ClusterBoard, screen: Screen): string {
  const { id, name, group, from, mergedInto, members } = cluster;
  const description = board.descriptions.get(id);
  const titles = [
    name === undefined ? undefined : `“${name}”`,
    group === undefined
      ? undefined
      : `promoted to ${group.name}${group.catalogue === undefined ? "" : ` (${group.catalogue})`}`,
    from === undefined ? undefined : `split from ${from}`,
    mergedInto === undefined ? undefined : `merged into ${mergedInto}`,
  ].filter((title) => title !== undefined);
  return [
    `${screen.paint("bold", id)}${titles.length === 0 ? "" : ` ${safeForTerminal(titles.join(", "))}`}`,
    "",
    heading("Activities", screen),
    ...members.map(({ activity }) => activityLine(activity, board)),
    ...(description === undefined ? [] : ["", ...descriptionLines(description, screen)]),
    ...apartLines(cluster, board, screen),
    "",
    heading("Decisions", screen),
    ...historyLines(board, screen, id),
  ].join("\n");
}

/** What is not to be one with the cluster, by whose decision and why. */
function apartLines({ apart, excluded }: ActivityCluster, { decisions }: ClusterBoard, screen: Screen): string[] {
  if (apart.length + excluded.length === 0) return [];
  const byId = new Map(decisions.map((one) => [one.id, one]));
  const clusters = apart.map(({ cluster, decision }) => {
    const by = byId.get(decision);
    return `  ${cluster}${by === undefined ? "" : `  by ${by.author}: “${by.reason}”`}`;
  });
  const lines = [...clusters, ...excluded.slice(0, SHOWN).map((key) => `  ${key}`)].map(safeForTerminal);
  const left = excluded.length - SHOWN;
  return ["", heading("Kept apart, and not proposed", screen), ...lines, ...(left > 0 ? [`  and ${left} more`] : [])];
}

function heading(text: string, { paint }: Screen): string {
  return paint("bold", text);
}

function activityLine(activity: ActivityRef, { activities }: ClusterBoard): string {
  const key = activityKey(activity);
  const known = activities.get(key);
  return safeForTerminal(`  ${key}${known === undefined ? "  (not told of now)" : `  ${known.name}`}`);
}

function descriptionLines(description: ClusterDescription, screen: Screen): string[] {
  const { common, base, ties, probability, comparedOf } = description;
  const [loosest] = ties;
  const shown = common.filter(({ nats }) => nats >= 0.005).slice(0, SHOWN);
  const left = common.length - shown.length;
  const rest = description.nats - base - shown.reduce((sum, { nats }) => sum + nats, 0);
  return [
    heading("In common (weights in nats, which add up; mean of all pairs)", screen),
    ...shown.map(({ nats, members, kind, text }) => line(nats, `${kind} ${text}, in ${String(members)}`)),
    ...(left > 0 ? [line(rest, `${String(left)} others`)] : []),
    line(base, "what any two activities start with, their times and other malware"),
    line(description.nats, `sum: that two of them go back to the same actors is ${worded(probability)}`),
    ...(loosest === undefined ? [] : [safeForTerminal(`  Loosest: ${loosest.activity} (${signed(loosest.nats)})`)]),
    ...(comparedOf === undefined
      ? []
      : [`  Pairs were compared among ${String(ties.length)} of ${String(comparedOf)}.`]),
  ];
}

function line(nats: number, text: string): string {
  return safeForTerminal(`  ${signed(nats).padStart(6)}  ${text}`);
}

function signed(nats: number): string {
  return `${nats < 0 ? "−" : "+"}${Math.abs(nats).toFixed(2)}`;
}

function worded(probability: number): string {
  return `${likelihoodOfProbability(probability)} (${probability.toFixed(2)})`;
}

/** What was decided on a cluster, or on all, in the order of time; what was taken back is marked. */
export function historyLines({ decisions }: ClusterBoard, { paint }: Screen, cluster?: string): string[] {
  const touching = decisions.filter((one) => cluster === undefined || touches(one, cluster, decisions));
  const undone = undoneIds(decisions);
  const lines = touching.map((one) => {
    const { id, decidedAt, author, reason } = one;
    const mark = undone.has(id) ? " (taken back)" : "";
    return `  ${decidedAt.slice(0, 16).replace("T", " ")}  ${safeForTerminal(`${author} ${verdictText(one)}${mark}: “${reason}”`)} ${paint("dim", id.slice(0, 10))}`;
  });
  return lines.length === 0 ? ["  none"] : lines;
}

/** Of withdrawals, those that hold. */
function undoneIds(decisions: readonly Decision[]): ReadonlySet<string> {
  const undone = new Set<string>();
  for (const { id, about } of [...decisions].reverse())
    if ("decision" in about && !undone.has(id)) undone.add(about.decision);
  return undone;
}

function touches(decision: Decision, cluster: string, all: readonly Decision[]): boolean {
  const { about, verdict } = decision;
  if ("decision" in about) {
    const target = all.find(({ id }) => id === about.decision);
    return target !== undefined && touches(target, cluster, all);
  }
  if ("cluster" in about && about.cluster === cluster) return true;
  if (verdict.kind === "merge") return verdict.clusters.includes(cluster);
  if (verdict.kind === "keep-apart") return verdict.clusters?.includes(cluster) === true;
  return verdict.kind === "split" && verdict.parts.some((part) => part.cluster === cluster);
}

/** What a decision did, in words that follow its author. */
export function verdictText({ about, verdict }: Decision): string {
  const cluster = "cluster" in about ? about.cluster : "";
  switch (verdict.kind) {
    case "form":
      return `formed ${cluster} of ${counted(verdict.activities)}`;
    case "grow":
      return `added ${counted(verdict.activities)} to ${cluster}`;
    case "shrink":
      return `took ${counted(verdict.activities)} out of ${cluster}`;
    case "merge":
      return `merged ${verdict.clusters.join(", ")} into ${cluster}`;
    case "split":
      return `split ${verdict.parts.map((part) => part.cluster).join(", ")} from ${cluster}`;
    case "keep-apart": {
      const { clusters = [], activities = [] } = verdict;
      const what = [...clusters, ...(activities.length === 0 ? [] : [counted(activities)])];
      return `keeps ${what.join(", ")} apart from ${cluster}`;
    }
    case "promote":
      return `promoted ${cluster} to ${verdict.group}`;
    case "rename":
      return `named ${cluster} “${verdict.name}”`;
    default:
      return "decision" in about ? `took back ${about.decision.slice(0, 10)}` : `decided ${verdict.kind}`;
  }
}

function counted({ length }: readonly unknown[]): string {
  return length === 1 ? "1 activity" : `${String(length)} activities`;
}

/** The proposals, numbered as `kulla cluster accept` takes them. */
export function proposalsText(board: ClusterBoard, screen: Screen): string {
  if (board.proposals.length === 0) return "Nothing is so alike that it should be formed, grown, merged or split.";
  const texts = board.proposals.map((proposal, index) => proposalText(proposal, index + 1, board, screen));
  const refuse = ['Refuse one for good with: kulla cluster keep-apart CL-0001 CL-0002 --reason "…"'];
  const isRefusable = board.proposals.some(({ kind }) => kind === "merge" || kind === "grow");
  const hints = ['Take one up with: kulla cluster accept 1 --reason "…"', ...(isRefusable ? refuse : [])];
  return [...texts, hints.join("\n")].join("\n\n");
}

function proposalText(proposal: ClusterProposal, number: number, board: ClusterBoard, screen: Screen): string {
  const refs = activitiesIn(proposal);
  return [
    `${screen.paint("bold", String(number))}  ${safeForTerminal(proposalTitle(proposal))}`,
    ...refs.slice(0, SHOWN).map((activity) => `   ${activityLine(activity, board)}`),
    ...(refs.length > SHOWN ? [`     and ${String(refs.length - SHOWN)} more`] : []),
    ...descriptionLines(proposal.description, screen).map((text) => `   ${text}`),
  ].join("\n");
}

function activitiesIn(proposal: ClusterProposal): readonly ActivityRef[] {
  if (proposal.kind === "merge") return [];
  return proposal.kind === "split" ? proposal.parts.flat() : proposal.activities;
}

/** What taking up a proposal would do, in a line. */
export function proposalTitle(proposal: ClusterProposal): string {
  switch (proposal.kind) {
    case "form":
      return `Form a cluster of ${counted(proposal.activities)}`;
    case "grow":
      return `Add ${counted(proposal.activities)} to ${proposal.cluster}`;
    case "merge":
      return `Merge ${proposal.clusters.join(", ")} into ${proposal.cluster}`;
    case "split":
      return `Split ${counted(proposal.parts.flat())} from ${proposal.cluster}: nothing links them to its others`;
  }
}
