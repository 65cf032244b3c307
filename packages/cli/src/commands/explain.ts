import type { Command } from "commander";
import type { Explanation, QuoteInContext } from "@kulla/casework";
import type { Author, Speaker } from "@kulla/core";
import { withDesk } from "../desk/desk.ts";
import type { Screen } from "../screen.ts";
import type { CommonOptions } from "../settings.ts";
import { requireId } from "../statement-ids.ts";
import type { World } from "../terminal.ts";
import { safeForTerminal } from "../terminal.ts";

interface ExplainOptions extends CommonOptions {
  readonly case: string;
}

export function addExplainCommand(program: Command, world: World): void {
  program
    .command("explain")
    .description("Show the words that a statement rests on, who says them, and the rule that read them.")
    .argument("<statement>", "id of a statement, or its first characters: s-1f3a")
    .requiredOption("-c, --case <name>", "name of the case")
    .addHelpText("after", "\nExamples:\n  kulla explain s-1f3a --case albania-2022\n")
    .action((id: string, _own: unknown, command: Command) => runExplain(id, command.optsWithGlobals(), world));
}

async function runExplain(id: string, options: ExplainOptions, world: World): Promise<void> {
  await withDesk(options, world, async ({ screen, explanation }) => {
    const explained = await explanation(options.case, requireId(id));
    screen.print(screen.isJson ? JSON.stringify(explained, undefined, 2) : explanationText(explained, screen));
  });
}

function explanationText({ statement, quotes, decisions, contradictions }: Explanation, screen: Screen): string {
  const { claim, stance, speakers, wording, author } = statement;
  const { type, ...fields } = claim;
  const lines = [
    screen.paint("bold", statement.id),
    field("claim", `${type}, ${stance}`),
    ...Object.entries(fields).flatMap(([name, value]) => (isEmpty(value) ? [] : [field(`  ${name}`, plain(value))])),
    field("said by", chainText(speakers) || "the source itself"),
    ...(wording === undefined ? [] : [field("words", wording.words)]),
    field("read by", authorText(author)),
    ...quotes.flatMap((quote) => ["", ...quoteLines(quote, screen)]),
    ...decisions.map((one) => field("decision", `${one.verdict.kind} by ${one.author}: ${one.reason}`)),
    ...contradictions.map((one) =>
      field(one.nature, `${one.topic}: ${one.sides.map(({ value }) => value).join(" / ")}`),
    ),
  ];
  return lines.join("\n");
}

function field(name: string, value: string): string {
  return `${name.padEnd(12)} ${safeForTerminal(value)}`;
}

function plain(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

/** `Edi Rama, through Daily`; one who publishes its own words stands once. */
function chainText(speakers: readonly Speaker[]): string {
  const once = speakers.filter(({ name }, index) => name !== speakers[index - 1]?.name);
  return once.map(speakerText).join(", through ");
}

function speakerText({ name, role }: Speaker): string {
  return role === undefined ? name : `${name} (${role})`;
}

function authorText(author: Author): string {
  return author.kind === "person" ? author.name : `${author.name} ${author.version}, rule ${author.rule}`;
}

function quoteLines({ document, line, before, quote, after }: QuoteInContext, { paint }: Screen): string[] {
  const place = line === undefined ? document : `${document}, line ${line}`;
  const text = `…${safeForTerminal(before)}${paint("yellow", `»${safeForTerminal(quote)}«`)}${safeForTerminal(after)}…`;
  return [paint("dim", safeForTerminal(place)), text];
}
