import type { Command } from "commander";
import { findSources, readRating } from "@kulla/casework";
import { admiraltyText } from "@kulla/core";
import type { AdmiraltyCode } from "@kulla/core";
import type { DecidingOptions } from "../deciding.ts";
import { reasonOf, withCase, withReason } from "../deciding.ts";
import type { SourceLine } from "../desk/desk.ts";
import { withDesk } from "../desk/desk.ts";
import { CommandError } from "../exit.ts";
import type { CommonOptions } from "../settings.ts";
import { drawTable } from "../table.ts";
import type { World } from "../terminal.ts";
import { safeForTerminal } from "../terminal.ts";

interface SourceOptions extends CommonOptions {
  readonly case: string;
}

type RateOptions = SourceOptions & DecidingOptions;

const SOURCE_HELP = "its number in the dossier, its file, or the first 6 characters or more of its SHA-256";

export function addSourceCommands(program: Command, world: World): void {
  const source = program.command("source").description("List the sources of a case, or rate how reliable one is.");
  source
    .command("list")
    .description("List the sources of a case: number, Admiralty code, who published it and when, file.")
    .requiredOption("-c, --case <name>", "name of the case")
    .addHelpText("after", "\nExamples:\n  kulla source list --case albania-2022\n")
    .action((_own: unknown, command: Command) => listSources(command.optsWithGlobals(), world));
  withReason(withCase(source.command("rate")))
    .description("Rate a source by the Admiralty code: A to F for the source, 1 to 6 for what it reports.")
    .argument("<source>", SOURCE_HELP)
    .argument("<code>", "Admiralty code: B2, or B alone")
    .addHelpText(
      "after",
      '\nExamples:\n  kulla source rate 3 B2 --case albania-2022 --reason "first-hand, with logs"\n  kulla source rate report.pdf D --case albania-2022 --reason "anonymous blog" --by "A. Hoxha"\n',
    )
    .action((words: string, code: string, _own: unknown, command: Command) =>
      rate(words, code, command.optsWithGlobals(), world),
    );
  withReason(withCase(source.command("unrate")))
    .description("Take back the rating of a source. Both stay on record.")
    .argument("<source>", SOURCE_HELP)
    .addHelpText("after", '\nExamples:\n  kulla source unrate 3 --case albania-2022 --reason "wrong source"\n')
    .action((words: string, _own: unknown, command: Command) =>
      rate(words, undefined, command.optsWithGlobals(), world),
    );
}

async function listSources(options: SourceOptions, world: World): Promise<void> {
  await withDesk(options, world, async (desk) => {
    const { screen } = desk;
    const sources = await desk.sources(options.case);
    if (screen.isJson) screen.print(JSON.stringify(sources.map(inBrief), undefined, 2));
    else screen.print(drawTable(["no", "code", "publisher", "published", "file"], sources.map(sourceRow)));
  });
}

function inBrief({ number, evidence, part, file, title, publisher, published, grade }: SourceLine) {
  return { number, evidence, part, file, title, publisher, published: published?.edtf, grade };
}

function sourceRow({ number, grade, publisher, published, file }: SourceLine): readonly (string | number)[] {
  const code = grade.decided ? `${grade.reliability}${grade.credibility}` : "–";
  return [number, code, publisher ?? "–", published?.readable ?? "–", file];
}

async function rate(words: string, code: string | undefined, options: RateOptions, world: World): Promise<void> {
  const rating = code === undefined ? undefined : requireRating(code);
  reasonOf(options);
  await withDesk(options, world, async (desk) => {
    const { screen } = desk;
    const source = requireSource(await desk.sources(options.case), words);
    if (rating === undefined && !source.grade.decided)
      throw new CommandError(`Source ${source.number} has no rating to take back.`);
    const decision = await desk.rate(options.case, source, rating, options);
    if (screen.isJson) return screen.print(JSON.stringify(decision, undefined, 2));
    const what = rating === undefined ? "is not rated any more" : `is rated ${rating}: ${admiraltyText(rating)}`;
    screen.print(`Source ${source.number}, ${safeForTerminal(source.file)}, ${what}.`);
    screen.note("kulla investigate writes the dossier anew; kulla case show prints its answer.");
  });
}

function requireRating(words: string): AdmiraltyCode {
  const code = readRating(words);
  if (code !== undefined) return code;
  throw new CommandError(`${words} is no Admiralty code.`, {
    hint: "Write a letter from A (completely reliable) to F (cannot be judged) and a digit from 1 (confirmed) to 6 (cannot be judged): B2.",
  });
}

function requireSource(sources: readonly SourceLine[], words: string): SourceLine {
  const found = findSources({ sources }, words);
  const [source] = found;
  if (source !== undefined && found.length === 1) return source;
  if (source === undefined)
    throw new CommandError(`The case has no source ${words}.`, { hint: "kulla source list --case NAME lists them." });
  const numbers = found.map(({ number }) => number).join(", ");
  throw new CommandError(`${found.length} sources are meant by ${words}.`, {
    hint: `Name one by its number: ${numbers}.`,
  });
}
