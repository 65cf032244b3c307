import type { Command } from "commander";
import type { Outcome } from "../program.ts";
import type { CommonOptions } from "../settings.ts";
import type { World } from "../terminal.ts";

export interface InvestigateOptions extends CommonOptions {
  readonly out?: string;
  readonly case?: string;
  readonly title?: string;
  readonly name: string;
  readonly marking?: string;
  readonly strict?: boolean;
}

const HELP = `
Reads HTML, PDF, DOCX, EML, Markdown, plain text, tweets as JSON, and ZIP of these. A file that cannot be read is told and
the run goes on with the rest. Run it again after adding files, or after it was stopped: what is done is not done again.

Examples:
  kulla investigate reports/
  kulla investigate reports/ extra.pdf --case albania-2022 --out out/
  kulla investigate --case albania-2022            (reads what kulla evidence add has added)
  kulla investigate reports/ --json | jq .answer
  curl -s https://example.org/advisory | kulla investigate - --name advisory.html --case albania-2022
  kulla investigate reports/ --now 2026-11-21T00:00:00Z      (the same files give the same bytes)
`;

export function addInvestigateCommand(program: Command, world: World, outcome: Outcome): void {
  program
    .command("investigate")
    .summary("Read files and folders, print the answer, write the dossier.")
    .description("Read files and folders of reporting on one incident, print the answer and write the dossier.")
    .argument("[path...]", "files and folders; - reads one file from standard input; none reads what the case has")
    .option(
      "-o, --out <dir>",
      "folder for dossier.html, dossier.json and dossier.stix.json (with --server: none without it)",
    )
    .option("-c, --case <name>", "name of the case (default: made from the name of the first path)")
    .option("--title <text>", "title of the case, when it is opened (default: its name)")
    .option("--name <file>", "name of the file that is read from standard input", "stdin")
    .option(
      "--marking <label>",
      "TLP 2.0 label of the material that has none (default: none, treated as TLP:AMBER+STRICT)",
    )
    .option("--strict", "exit with 3 if anything could not be read")
    .addHelpText("after", HELP)
    .action(async (paths: string[], _own: unknown, command: Command) => {
      const { runInvestigate } = await import("../run-investigate.ts");
      outcome.exitCode = await runInvestigate(paths, command.optsWithGlobals(), world);
    });
}
