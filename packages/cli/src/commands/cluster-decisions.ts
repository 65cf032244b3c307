import type { Command } from "commander";
import type { Activity } from "@kulla/attribution";
import type { ClusterBoard, Decided } from "@kulla/casework";
import { findActivities } from "@kulla/casework";
import type { ActivityRef, ClusterId } from "@kulla/core";
import { activityKey, isClusterId } from "@kulla/core";
import { proposalTitle, verdictText } from "../cluster-text.ts";
import type { DecidingOptions } from "../deciding.ts";
import { reasonOf, withReason } from "../deciding.ts";
import type { ClusterAct, Desk } from "../desk/desk.ts";
import { withDesk } from "../desk/desk.ts";
import { withExamples } from "../examples.ts";
import { CommandError } from "../exit.ts";
import { findClusters, loadBoard, requireCluster } from "../load-board.ts";
import { printFindings } from "../print-findings.ts";
import type { World } from "../terminal.ts";
import { safeForTerminal } from "../terminal.ts";
import { requireDecision } from "./decision.ts";

interface FormOptions extends DecidingOptions {
  readonly scheme?: string;
}

/** What a decision is made from. */
interface Deciding {
  readonly desk: Desk;
  readonly board: ClusterBoard;
  readonly by: DecidingOptions;
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
          await apply(at, id, verdict(at, id, [given].flat()));
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
  change("split", "Make a new cluster of some activities of one.", "<activity...>", ACTIVITIES, (at, id, words) => {
    return { kind: "split", parts: [membersMeant(at.board, id, words)] };
  });
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
    (_, __, [words = ""]) => {
      return { kind: "promote", group: requireName(words) };
    },
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

type VerdictOf = (at: Deciding, cluster: ClusterId, words: readonly string[]) => ClusterAct;

async function decide(options: DecidingOptions, world: World, act: (at: Deciding) => Promise<void>): Promise<void> {
  reasonOf(options);
  await withDesk(options, world, async (desk) => {
    await act({ desk, board: await loadBoard(desk, {}), by: options });
  });
}

/** Words that are no cluster are activities. */
function keptApart({ board }: Deciding, words: readonly string[]): ClusterAct {
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

async function form(at: Deciding, activities: readonly Activity[], scheme?: string): Promise<void> {
  if (scheme !== undefined && !isClusterId(`${scheme}-1`))
    throw new CommandError(`${scheme} is no scheme of names.`, {
      hint: "Use up to 16 capital letters and digits, a letter first: CL, UNC.",
    });
  tell(at, await at.desk.form(activities, at.by, scheme));
}

async function apply(at: Deciding, cluster: ClusterId, act: ClusterAct): Promise<void> {
  tell(at, await at.desk.change(at.board, cluster, act, at.by));
}

async function accept(at: Deciding, number: string): Promise<void> {
  const { board, desk } = at;
  const proposal = /^\d{1,6}$/u.test(number) ? board.proposals[Number(number) - 1] : undefined;
  if (proposal === undefined)
    throw new CommandError(`There is no proposal ${number}.`, { hint: "kulla cluster propose numbers them." });
  desk.screen.note(`${proposalTitle(proposal)}.`);
  if (proposal.kind === "form")
    return form(
      at,
      proposal.activities.flatMap((ref) => board.activities.get(activityKey(ref)) ?? []),
    );
  if (proposal.kind === "split") return apply(at, proposal.cluster, { kind: "split", parts: proposal.parts });
  if (proposal.kind === "merge") return apply(at, proposal.cluster, { kind: "merge", clusters: proposal.clusters });
  return apply(at, proposal.cluster, { kind: "grow", activities: proposal.activities });
}

async function undo(at: Deciding, id: string): Promise<void> {
  const { board, desk, by } = at;
  const decision = requireDecision(board.decisions, id, "kulla cluster history");
  const { value, findings } = await desk.undoOnCluster(decision, by);
  printFindings(findings, desk.screen);
  tell(at, { value, findings: [] });
}

/** @throws CommandError where the decision was refused */
function tell({ desk: { screen } }: Deciding, { value, findings }: Decided): void {
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
