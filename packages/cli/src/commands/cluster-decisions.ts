import type { Command } from "commander";
import type { Activity } from "@kulla/attribution";
import type { ClusterBoard, Decided } from "@kulla/casework";
import {
  decideOnCluster,
  findActivities,
  findActorRefs,
  formCluster,
  namesForParts,
  sharedBy,
  undoDecision,
} from "@kulla/casework";
import type { ActivityRef, ClusterId, ClusterVerdict } from "@kulla/core";
import { activityKey, isClusterId } from "@kulla/core";
import { openCatalogue } from "@kulla/knowledge";
import { proposalTitle, verdictText } from "../cluster-text.ts";
import type { DecidingOptions } from "../deciding.ts";
import { authorOf, reasonOf, withReason } from "../deciding.ts";
import { withExamples } from "../examples.ts";
import { CommandError } from "../exit.ts";
import { findClusters, loadBoard, requireCluster } from "../load-board.ts";
import { printFindings } from "../print-findings.ts";
import type { Session } from "../session.ts";
import { withSession } from "../session.ts";
import type { World } from "../terminal.ts";
import { safeForTerminal } from "../terminal.ts";
import { requireDecision } from "./decision.ts";

interface FormOptions extends DecidingOptions {
  readonly scheme?: string;
}

/** What a decision is made from. */
interface Deciding {
  readonly session: Session;
  readonly board: ClusterBoard;
  readonly author: string;
  readonly reason: string;
}

const ACTIVITIES = "activities as `kulla cluster activities` lists them, or campaigns of the catalogue: C0038";
const CLUSTER = "a cluster: CL-0001";

export function addClusterDecisions(cluster: Command, world: World): void {
  withExamples(withReason(cluster.command("accept")), 'kulla cluster accept 1 --reason "same wiper, same server"')
    .description("Do what a proposal says.")
    .argument("<number>", "its number in `kulla cluster propose`")
    .action((number: string, _own: unknown, command: Command) => {
      return decide(command.optsWithGlobals(), world, (at) => accept(at, number));
    });
  withExamples(
    withReason(cluster.command("form")),
    'kulla cluster form ministry/incident-2024-05-01-main C0038 --reason "same wiper"',
  )
    .description("Form a cluster of activities, under the next temporary name of the workspace.")
    .argument("<activity...>", ACTIVITIES)
    .option("--scheme <letters>", "letters of its name (default: those of the newest cluster, at first CL)")
    .action((words: readonly string[], _own: unknown, command: Command) => {
      const options = command.optsWithGlobals<FormOptions>();
      return decide(options, world, (at) => form(at, requireActivities(at.board, words), options.scheme));
    });
  addChanges(cluster, world);
  withExamples(withReason(cluster.command("undo")), 'kulla cluster undo d-1f3a --reason "another actor after all"')
    .description(
      "Take a decision on clusters back; taking back a withdrawal makes the decision hold again. All stay on record.",
    )
    .argument("<decision>", "its id in `kulla cluster history`, or the first characters: d-1f3a")
    .action((id: string, _own: unknown, command: Command) => {
      return decide(command.optsWithGlobals(), world, (at) => undo(at, id));
    });
}

/** The commands that change one cluster. */
function addChanges(cluster: Command, world: World): void {
  const change = (name: Change, description: string, argument: string, help: string, verdict: VerdictOf): void => {
    const example = `kulla cluster ${name} CL-0001 ${EXAMPLES[name]} --reason "same server"`;
    withExamples(withReason(cluster.command(name)), example)
      .description(description)
      .argument("<cluster>", CLUSTER)
      .argument(argument, help)
      .action((words: string, given: string | readonly string[], _own: unknown, command: Command) => {
        return decide(command.optsWithGlobals(), world, async (at) => {
          const { id } = requireCluster(at.board, words);
          await apply(at, id, await verdict(at, id, [given].flat()));
        });
      });
  };
  const refs = (at: Deciding, words: readonly string[]) => requireActivities(at.board, words).map(({ ref }) => ref);
  change("grow", "Add activities to a cluster.", "<activity...>", ACTIVITIES, (at, _, words) => {
    return { kind: "grow", activities: refs(at, words) };
  });
  change(
    "shrink",
    "Take activities out of a cluster; they are not proposed for it again.",
    "<activity...>",
    ACTIVITIES,
    (at, id, words) => {
      return { kind: "shrink", activities: membersMeant(at.board, id, words) };
    },
  );
  change(
    "merge",
    "Merge other clusters into one, which keeps its name.",
    "<other...>",
    "clusters that become part of it",
    (at, _, words) => {
      return { kind: "merge", clusters: words.map((one) => requireCluster(at.board, one).id) };
    },
  );
  change(
    "split",
    "Make a new cluster of some activities of one.",
    "<activity...>",
    ACTIVITIES,
    async (at, id, words) => {
      const [part = ""] = await namesForParts(at.session.store, id, 1);
      return { kind: "split", parts: [{ cluster: part, activities: membersMeant(at.board, id, words) }] };
    },
  );
  change(
    "keep-apart",
    "Keep clusters or activities apart from a cluster, however alike: they are not proposed for it again.",
    "<other...>",
    `other clusters, or ${ACTIVITIES}`,
    (at, _, words) => keptApart(at, words),
  );
  change("rename", "Give a cluster a name beside its temporary one.", "<name>", "the name", (_, __, [name = ""]) => {
    return { kind: "rename", name: requireName(name) };
  });
  change(
    "promote",
    "Promote a cluster to a named group, of the catalogue where it has it.",
    "<group>",
    "name or id of the group",
    promotion,
  );
}

/** What stands behind the cluster in an example. */
const EXAMPLES = {
  grow: "port/incident-2024-06-20-main",
  shrink: "port/incident-2024-06-20-main",
  merge: "CL-0002",
  split: "port/incident-2024-06-20-main",
  "keep-apart": "CL-0002",
  rename: "Bora",
  promote: "G0049",
} as const;

type Change = keyof typeof EXAMPLES;

type VerdictOf = (
  at: Deciding,
  cluster: ClusterId,
  words: readonly string[],
) => ClusterVerdict | Promise<ClusterVerdict>;

async function decide(options: DecidingOptions, world: World, act: (at: Deciding) => Promise<void>): Promise<void> {
  const author = authorOf(options, world);
  const reason = reasonOf(options);
  await withSession(options, world, async (session) => {
    await act({ session, board: await loadBoard(session, {}), author, reason });
  });
}

/** Words that are no cluster are activities. */
function keptApart({ board }: Deciding, words: readonly string[]): ClusterVerdict {
  const isCluster = (one: string): boolean =>
    isClusterId(one.trim().toUpperCase()) || findClusters(board, one).length > 0;
  const clusters = [...new Set(words.filter(isCluster).map((one) => requireCluster(board, one).id))];
  const refs = requireActivities(
    board,
    words.filter((one) => !isCluster(one)),
  ).map(({ ref }) => ref);
  return {
    kind: "keep-apart",
    ...(clusters.length === 0 ? {} : { clusters }),
    ...(refs.length === 0 ? {} : { activities: refs }),
  };
}

async function promotion(at: Deciding, _cluster: ClusterId, [words = ""]: readonly string[]): Promise<ClusterVerdict> {
  const { value: catalogue } = openCatalogue(await at.session.catalogue());
  const ids = findActorRefs(catalogue, words).flatMap((actor) => (actor.kind === "group" ? [actor.id] : []));
  const [id] = ids;
  if (id === undefined) return { kind: "promote", group: requireName(words) };
  if (ids.length > 1)
    throw new CommandError(`${String(ids.length)} groups of the catalogue are called ${words}.`, {
      hint: `Name one by its id: ${ids.join(", ")}`,
    });
  return { kind: "promote", group: catalogue.actors.find((one) => one.id === id)?.name ?? words, catalogue: id };
}

async function form(at: Deciding, activities: readonly Activity[], scheme?: string): Promise<void> {
  if (scheme !== undefined && !isClusterId(`${scheme}-1`))
    throw new CommandError(`${scheme} is no scheme of names.`, {
      hint: "Use up to 16 capital letters and digits, a letter first: CL, UNC.",
    });
  const { session, author, reason } = at;
  const refs = activities.map(({ ref }) => ref);
  const given = { ...sharedBy(activities), ...(scheme === undefined ? {} : { scheme }) };
  tell(at, await formCluster({ store: session.store, activities: refs, author, reason, now: session.now, ...given }));
}

/** Decides on a cluster; where activities come together, what they share is kept with the decision. */
async function apply(at: Deciding, cluster: ClusterId, verdict: ClusterVerdict): Promise<void> {
  const { session, author, reason } = at;
  const joins = verdict.kind === "grow" || verdict.kind === "merge";
  const { shared, because } = sharedBy(joins ? brought(at.board, cluster, verdict) : []);
  const whole = joins && shared.length > 0 ? { ...verdict, shared } : verdict;
  tell(
    at,
    await decideOnCluster({ store: session.store, cluster, verdict: whole, because, author, reason, now: session.now }),
  );
}

/** All activities that a growth or a merge brings together. */
function brought(board: ClusterBoard, cluster: ClusterId, verdict: ClusterVerdict): readonly Activity[] {
  const ids = [cluster, ...(verdict.kind === "merge" ? verdict.clusters : [])];
  const held = board.clusters
    .filter(({ id }) => ids.includes(id))
    .flatMap(({ members }) => members.map(({ activity }) => activity));
  const all = [...held, ...(verdict.kind === "grow" ? verdict.activities : [])];
  return [...new Set(all.map(activityKey))].flatMap((key) => board.activities.get(key) ?? []);
}

async function accept(at: Deciding, number: string): Promise<void> {
  const { board, session } = at;
  const proposal = /^\d{1,6}$/u.test(number) ? board.proposals[Number(number) - 1] : undefined;
  if (proposal === undefined)
    throw new CommandError(`There is no proposal ${number}.`, { hint: "kulla cluster propose numbers them." });
  session.screen.note(`${proposalTitle(proposal)}.`);
  if (proposal.kind === "form")
    return form(
      at,
      proposal.activities.flatMap((ref) => board.activities.get(activityKey(ref)) ?? []),
    );
  if (proposal.kind === "split") {
    const names = await namesForParts(session.store, proposal.cluster, proposal.parts.length);
    const parts = proposal.parts.map((activities, index) => ({ cluster: names[index] ?? "", activities }));
    return apply(at, proposal.cluster, { kind: "split", parts });
  }
  if (proposal.kind === "merge") return apply(at, proposal.cluster, { kind: "merge", clusters: proposal.clusters });
  return apply(at, proposal.cluster, { kind: "grow", activities: proposal.activities });
}

async function undo(at: Deciding, id: string): Promise<void> {
  const { board, session, author, reason } = at;
  const decision = requireDecision(board.decisions, id, "kulla cluster history");
  const { value, findings } = await undoDecision({ store: session.store, decision, author, reason, now: session.now });
  printFindings(findings, session.screen);
  tell(at, { value, findings: [] });
}

/** @throws CommandError where the decision was refused */
function tell({ session: { screen } }: Deciding, { value, findings }: Decided): void {
  if (value === undefined) throw new CommandError(findings.map(({ message }) => message).join(" "));
  if (screen.isJson) return screen.print(JSON.stringify(value, undefined, 2));
  screen.print(safeForTerminal(`${value.author} ${verdictText(value)}.`));
  screen.note(`Take it back with: kulla cluster undo ${value.id.slice(0, 10)} --reason "…"`);
}

function requireActivities({ activities }: ClusterBoard, words: readonly string[]): readonly Activity[] {
  const found = words.map((one) => {
    const meant = findActivities(activities, one);
    const [activity] = meant;
    if (activity !== undefined && meant.length === 1) return activity;
    if (activity === undefined)
      throw new CommandError(`There is no activity ${one}.`, { hint: "kulla cluster activities lists them." });
    const keys = meant.slice(0, 5).map(({ ref }) => activityKey(ref));
    throw new CommandError(`${String(meant.length)} activities are meant by ${one}.`, {
      hint: `Name one: ${keys.join(", ")}`,
    });
  });
  return [...new Map(found.map((one) => [activityKey(one.ref), one])).values()];
}

/** Activities of a cluster, those that are not told of any more among them. */
function membersMeant(board: ClusterBoard, cluster: ClusterId, words: readonly string[]): readonly ActivityRef[] {
  const members = board.clusters.find(({ id }) => id === cluster)?.members ?? [];
  return words.map((one) => {
    const member = members.find(({ activity }) => activityKey(activity) === one);
    return member?.activity ?? (requireActivities(board, [one])[0] as Activity).ref;
  });
}

function requireName(words: string): string {
  const name = words.trim();
  if (name !== "" && name.length <= 200) return name;
  throw new CommandError("A name has 1 to 200 characters.");
}
