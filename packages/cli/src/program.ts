import { Command } from "commander";
import { KULLA_VERSION } from "@kulla/casework";
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

type AddCommands = (program: Command, world: World, outcome: Outcome) => void;

/**
 * The commands, in the order of the help, by the modules that add them. Each is loaded when it is asked for: what one command needs (the
 * rules of extraction, the server) would cost every other half a second.
 */
const COMMANDS: readonly { readonly names: readonly string[]; readonly load: () => Promise<AddCommands> }[] = [
  { names: ["investigate"], load: async () => (await import("./commands/investigate.ts")).addInvestigateCommand },
  { names: ["attribute", "what-if"], load: async () => (await import("./commands/attribute.ts")).addAttributeCommands },
  { names: ["explain"], load: async () => (await import("./commands/explain.ts")).addExplainCommand },
  { names: ["case"], load: async () => (await import("./commands/case.ts")).addCaseCommands },
  { names: ["evidence"], load: async () => (await import("./commands/evidence.ts")).addEvidenceCommands },
  { names: ["source"], load: async () => (await import("./commands/source.ts")).addSourceCommands },
  { names: ["facts"], load: async () => (await import("./commands/facts.ts")).addFactsCommand },
  { names: ["hypothesis"], load: async () => (await import("./commands/hypothesis.ts")).addHypothesisCommands },
  { names: ["decision"], load: async () => (await import("./commands/decision.ts")).addDecisionCommands },
  { names: ["cluster"], load: async () => (await import("./commands/cluster.ts")).addClusterCommands },
  { names: ["actor"], load: async () => (await import("./commands/actor.ts")).addActorCommand },
  { names: ["catalogue"], load: async () => (await import("./commands/catalogue.ts")).addCatalogueCommands },
  { names: ["serve"], load: async () => (await import("./commands/serve.ts")).addServeCommand },
  { names: ["work"], load: async () => (await import("./commands/work.ts")).addWorkCommand },
  { names: ["ask"], load: async () => (await import("./commands/ask.ts")).addAskCommand },
  { names: ["account"], load: async () => (await import("./commands/account.ts")).addAccountCommands },
  { names: ["audit"], load: async () => (await import("./commands/audit.ts")).addAuditCommands },
];

/**
 * The command line: whole, or with the one command that the arguments ask for. Errors come out as exceptions; help and version go to
 * standard output.
 */
export async function createProgram(world: World, outcome: Outcome): Promise<Command> {
  const [asked] = bareProgram(world).parseOptions([...world.arguments]).operands;
  const known = COMMANDS.filter(({ names }) => asked !== undefined && names.includes(asked));
  const program = bareProgram(world);
  const added = await Promise.all((known.length === 0 ? COMMANDS : known).map(({ load }) => load()));
  for (const add of added) add(program, world, outcome);
  return program;
}

/** `kulla` without its commands. */
function bareProgram(world: World): Command {
  return new Command("kulla")
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
}
