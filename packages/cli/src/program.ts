import { Command } from "commander";
import { KULLA_VERSION } from "@kulla/casework";
import { addAccountCommands } from "./commands/account.ts";
import { addActorCommand } from "./commands/actor.ts";
import { addAskCommand } from "./commands/ask.ts";
import { addAttributeCommands } from "./commands/attribute.ts";
import { addAuditCommands } from "./commands/audit.ts";
import { addCaseCommands } from "./commands/case.ts";
import { addCatalogueCommands } from "./commands/catalogue.ts";
import { addClusterCommands } from "./commands/cluster.ts";
import { addDecisionCommands } from "./commands/decision.ts";
import { addEvidenceCommands } from "./commands/evidence.ts";
import { addExplainCommand } from "./commands/explain.ts";
import { addFactsCommand } from "./commands/facts.ts";
import { addHypothesisCommands } from "./commands/hypothesis.ts";
import { addInvestigateCommand } from "./commands/investigate.ts";
import { addServeCommand } from "./commands/serve.ts";
import { addSourceCommands } from "./commands/source.ts";
import { addWorkCommand } from "./commands/work.ts";
import type { ExitCode } from "./exit.ts";
import { EXIT_CODES_TEXT } from "./exit.ts";
import type { World } from "./terminal.ts";

/** Where a command leaves its exit code. */
export interface Outcome {
  exitCode: ExitCode;
}

const DESCRIPTION = `Turns a folder of reporting on a cyberattack into a dossier: what happened, to which systems, what was lost, who did it by whose word, and where the sources disagree. Every sentence leads back to its source.`;

const HELP = `
Examples:
  kulla investigate reports/                      the answer here, the dossier in .kulla/cases/reports/
  kulla investigate reports/ --out out/           the dossier in out/
  kulla attribute reports                         who did it, how sure, and what would change the answer
  kulla explain s-1f3a --case reports             the words behind one statement
  kulla source rate 3 B2 --case reports --reason "first-hand, with logs"
  kulla facts --case reports > facts.json         every fact with its place, as JSON

${EXIT_CODES_TEXT}

Environment:
  KULLA_WORKSPACE  folder of the workspace, like --workspace
  KULLA_CATALOGUE  a catalogue that kulla catalogue build has made, like --catalogue
  KULLA_OIDC_ISSUER, KULLA_OIDC_CLIENT_ID, KULLA_OIDC_CLIENT_SECRET, KULLA_OIDC_TITLE
                   provider of OpenID Connect for kulla serve --team
  DATABASE_URL     your own PostgreSQL (postgres://user:password@host/database) in place of the embedded one
  KULLA_TOKEN      API token for --server
  NO_COLOR         no colours, like --no-color
`;

/** The whole command line. Errors come out as exceptions; help and version go to standard output. */
export function createProgram(world: World, outcome: Outcome): Command {
  const program = new Command("kulla")
    .description(DESCRIPTION)
    .version(KULLA_VERSION, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand("help [command]", "Print the help of a command.")
    .option("-w, --workspace <dir>", "folder that keeps the cases (default: KULLA_WORKSPACE, or .kulla here)")
    .option("--catalogue <file>", "reference catalogue to use (default: KULLA_CATALOGUE, or the newest at hand)")
    .option("--now <time>", "take this as the present time, for the same output to the byte")
    .option("--server <url>", "ask a workbench that runs elsewhere, with the API token in KULLA_TOKEN")
    .option("--json", "print the result as JSON")
    .option("-q, --quiet", "print nothing but the result and errors")
    .option("--no-color", "no colours (there are none outside of a terminal)")
    .configureHelp({ showGlobalOptions: true, helpWidth: 100 })
    .configureOutput({
      writeOut: (text) => void world.output.write(text),
      writeErr: (text) => void world.errors.write(text),
      outputError: (text, write) => {
        write(text.replace(/^error: /u, "error   "));
      },
    })
    .showHelpAfterError("        Run kulla --help for the commands and their options.")
    .addHelpText("after", HELP)
    .exitOverride();
  addInvestigateCommand(program, world, outcome);
  addAttributeCommands(program, world);
  addExplainCommand(program, world);
  addCaseCommands(program, world);
  addEvidenceCommands(program, world, outcome);
  addSourceCommands(program, world);
  addFactsCommand(program, world);
  addHypothesisCommands(program, world);
  addDecisionCommands(program, world);
  addClusterCommands(program, world);
  addActorCommand(program, world);
  addCatalogueCommands(program, world);
  addServeCommand(program, world);
  addWorkCommand(program, world);
  addAskCommand(program, world);
  addAccountCommands(program, world);
  addAuditCommands(program, world);
  return program;
}
