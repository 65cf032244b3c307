import type { Command } from "commander";
import { Option } from "commander";
import type { AttackRole, Decision, HypothesesByHand, HypothesisLevel, MatrixRating, Relevance } from "@kulla/core";
import { hypothesesByHand, parseAdmiralty } from "@kulla/core";
import type { DecidingOptions } from "../deciding.ts";
import { reasonOf, withCase, withReason } from "../deciding.ts";
import type { By, HypothesisAct, NamedHypothesis } from "../desk/desk.ts";
import { withDesk } from "../desk/desk.ts";
import { withExamples } from "../examples.ts";
import { CommandError } from "../exit.ts";
import { hypothesisIn, itemIn } from "../hypothesis-meant.ts";
import type { CommonOptions } from "../settings.ts";
import { drawTable } from "../table.ts";
import type { World } from "../terminal.ts";
import { safeForTerminal } from "../terminal.ts";

interface CaseOptions extends CommonOptions {
  readonly case: string;
}
interface HypothesisOptions extends CaseOptions, DecidingOptions {
  readonly role: AttackRole;
  readonly level?: HypothesisLevel;
  readonly because?: readonly string[];
}
interface ArgueOptions extends HypothesisOptions {
  readonly ratio: string;
  readonly text: string;
  readonly grade: string;
}

const ROLES: readonly AttackRole[] = ["whole", "access", "exfiltration", "encryption", "wiping", "persona"];
const LEVELS: readonly HypothesisLevel[] = ["cluster", "group", "organisation", "state"];
const RATINGS: readonly MatrixRating[] = ["CC", "C", "N", "I", "II"];
const RELEVANCES: readonly Relevance[] = ["high", "medium", "low"];

const ACTOR = "a group of the catalogue (G0049, OilRig), a state or organ (Iran, GRU), a name of the case, or unknown";

export function addHypothesisCommands(program: Command, world: World): void {
  const hypothesis = program
    .command("hypothesis")
    .description(
      "Take part in the weighing of who did it: put up hypotheses, argue, rate evidence. All with reasons, all reversible.",
    );
  withExamples(withCase(hypothesis.command("list")), "kulla hypothesis list --case albania-2022")
    .description("List what people put up, argued and rated in a case, as it stands.")
    .action((_own: unknown, command: Command) => list(command.optsWithGlobals(), world));
  withExamples(
    onHypothesis(hypothesis.command("add")),
    'kulla hypothesis add Iran --case albania-2022 --reason "named by the prime minister"',
  )
    .description("Put up a hypothesis, so that it is weighed and shown however improbable it is.")
    .argument("<actor>", ACTOR)
    .action((words: string, _own: unknown, command: Command) => add(words, command.optsWithGlobals(), world));
  withExamples(
    onHypothesis(hypothesis.command("argue")),
    'kulla hypothesis argue G0049 --ratio 5 --grade B2 --text "Their operator used his own account." --case albania-2022 --reason "log that we hold"',
  )
    .description("Give your own evidence for a hypothesis, or against it.")
    .argument("<actor>", ACTOR)
    .requiredOption(
      "--ratio <number>",
      "how many times likelier the evidence is if they did it than if another did: 5, or 0.2 against",
    )
    .requiredOption("--text <sentence>", "what the evidence is")
    .requiredOption("--grade <code>", "Admiralty code of the evidence: B2")
    .action((words: string, _own: unknown, command: Command) => argue(words, command.optsWithGlobals(), world));
  withExamples(
    onHypothesis(hypothesis.command("rate")),
    'kulla hypothesis rate technique:T1485 Iran II --case albania-2022 --reason "never seen from them"',
  )
    .description("Rate how an item of evidence goes with a hypothesis, in place of the model: CC, C, N, I or II.")
    .argument("<item>", "id of the item, as kulla attribute tells it: technique:T1485")
    .argument("<actor>", ACTOR)
    .argument("<rating>", "CC very consistent, C consistent, N neither, I inconsistent, II very inconsistent")
    .action((item: string, words: string, rating: string, _own: unknown, command: Command) =>
      rate([item, words, rating], command.optsWithGlobals(), world),
    );
  withExamples(
    withReason(withCase(hypothesis.command("relevance"))),
    'kulla hypothesis relevance technique:T1566 low --case albania-2022 --reason "everybody does it"',
  )
    .description("Say how much an item of evidence bears on the question.")
    .argument("<item>", "id of the item, as kulla attribute tells it: technique:T1485")
    .argument("<relevance>", RELEVANCES.join(", "))
    .action((item: string, words: string, _own: unknown, command: Command) =>
      judge(item, words, command.optsWithGlobals(), world),
    );
}

function onHypothesis(command: Command): Command {
  return withReason(withCase(command))
    .addOption(new Option("--role <role>", "part of the attack").choices(ROLES).default("whole"))
    .addOption(new Option("--level <level>", "level of the answer (default: that of the actor)").choices(LEVELS))
    .option("--because <statements...>", "ids of statements that it rests on");
}

/** Decides in a case that there is, and says what was decided. */
async function decide(
  options: CaseOptions & By,
  world: World,
  act: HypothesisAct,
  textOf: (decision: Decision) => string,
): Promise<void> {
  reasonOf(options);
  await withDesk(options, world, async ({ screen, judge }) => {
    const decision = await judge(options.case, act, options);
    if (screen.isJson) return screen.print(JSON.stringify(decision, undefined, 2));
    screen.print(safeForTerminal(textOf(decision)));
    screen.note(
      `Take it back with: kulla decision undo ${decision.id.slice(0, 10)} --case ${options.case} --reason "…"`,
    );
  });
}

function add(words: string, options: HypothesisOptions, world: World): Promise<void> {
  const act = { kind: "consider", hypothesis: namedBy(words, options) } as const;
  return decide(options, world, act, (made) => `${hypothesisIn(made)} is among the hypotheses.`);
}

function argue(words: string, options: ArgueOptions, world: World): Promise<void> {
  const ratio = Number(options.ratio);
  if (!(ratio >= 1e-6 && ratio <= 1e6))
    throw new CommandError(`--ratio ${options.ratio} is no ratio.`, {
      hint: "Write a number between 0.000001 and 1000000: 5 for, 0.2 against.",
    });
  const grade = parseAdmiralty(options.grade);
  if (grade === undefined)
    throw new CommandError(`${options.grade} is no Admiralty code.`, {
      hint: "Write a letter from A to F and a digit from 1 to 6: B2.",
    });
  const text = options.text.trim();
  if (text === "" || text.length > 2000) throw new CommandError("--text has 1 to 2000 characters.");
  const act = { kind: "argue", hypothesis: namedBy(words, options), ratio, text, grade } as const;
  const side = ratio >= 1 ? "for" : "against";
  return decide(options, world, act, (made) => `The evidence stands ${side} ${hypothesisIn(made)}, graded ${grade}.`);
}

function rate(
  [item, words, given]: readonly [string, string, string],
  options: HypothesisOptions,
  world: World,
): Promise<void> {
  const rating = RATINGS.find((one) => one === given.toUpperCase());
  if (rating === undefined)
    throw new CommandError(`${given} is no rating.`, { hint: `Use one of ${RATINGS.join(", ")}.` });
  const act = { kind: "rate", hypothesis: namedBy(words, options), item, rating } as const;
  return decide(options, world, act, (made) => `${itemIn(made)} under ${hypothesisIn(made)} is rated ${rating}.`);
}

function judge(item: string, given: string, options: CaseOptions & DecidingOptions, world: World): Promise<void> {
  const relevance = RELEVANCES.find((one) => one === given.toLowerCase());
  if (relevance === undefined)
    throw new CommandError(`${given} is no relevance.`, { hint: `Use one of ${RELEVANCES.join(", ")}.` });
  const act = { kind: "relevance", item, relevance } as const;
  return decide(options, world, act, (made) => `${itemIn(made)} is of ${relevance} relevance.`);
}

async function list(options: CaseOptions, world: World): Promise<void> {
  await withDesk(options, world, async ({ screen, decisions }) => {
    const held = hypothesesByHand(await decisions(options.case));
    if (screen.isJson) return screen.print(JSON.stringify(held, undefined, 2));
    const rows = rowsOf(held);
    if (rows.length === 0) return screen.note("Nothing was put up by hand in this case.");
    screen.print(drawTable(["what", "hypothesis", "item", "by", "reason", "decision"], rows));
  });
}

function rowsOf({ added, arguments: argued, ratings, relevances }: HypothesesByHand): readonly (readonly string[])[] {
  return [
    ...added.map((one) => ["hypothesis", one.hypothesis, "–", one.author, one.reason, one.decision.slice(0, 10)]),
    ...argued.map((one) => [
      `× ${String(one.ratio)} ${one.grade}`,
      one.hypothesis,
      one.text,
      one.author,
      one.reason,
      one.decision.slice(0, 10),
    ]),
    ...ratings.map((one) => [one.rating, one.hypothesis, one.item, one.author, one.reason, one.decision.slice(0, 10)]),
    ...relevances.map((one) => [one.relevance, "–", one.item, one.author, one.reason, one.decision.slice(0, 10)]),
  ];
}

function namedBy(words: string, { role, level }: HypothesisOptions): NamedHypothesis {
  return { words, role, ...(level === undefined ? {} : { level }) };
}
