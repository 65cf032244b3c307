import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { Option } from "commander";
import type { Command } from "commander";
import { withDesk } from "../desk/desk.ts";
import type { CommonOptions } from "../settings.ts";
import type { World } from "../terminal.ts";

interface FactsOptions extends CommonOptions {
  readonly case: string;
  readonly out: string;
}

const HELP = `
The format gold is one JSON object {facts, contradictions, origins, texts}: each fact with its type, file, words (span) and their
place in code points, ready for a scorer of annotated reports; who said facts first, and which files are copies of one text.

Examples:
  kulla facts --case albania-2022 --format gold > facts.json
  kulla facts --case albania-2022 | jq '.facts[] | select(.type == "attribution")'
  kulla facts --case albania-2022 | jq '.origins[] | {name, files, reasons}'
`;

export function addFactsCommand(program: Command, world: World): void {
  program
    .command("facts")
    .description("Print every fact and contradiction of a case with its place in the sources, as JSON.")
    .requiredOption("-c, --case <name>", "name of the case")
    .addOption(new Option("-f, --format <format>", "format of the output").choices(["gold"]).default("gold"))
    .option("-o, --out <file>", "file to write; - is standard output", "-")
    .addHelpText("after", HELP)
    .action((_own: unknown, command: Command) => runFacts(command.optsWithGlobals(), world));
}

async function runFacts(options: FactsOptions, world: World): Promise<void> {
  await withDesk(options, world, async (desk) => {
    const text = `${JSON.stringify(await desk.facts(options.case), undefined, 1)}\n`;
    if (options.out === "-") desk.screen.print(text);
    else await writeFile(resolve(world.folder, options.out), text);
  });
}
