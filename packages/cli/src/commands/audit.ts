import type { Command } from "commander";
import type { AuditEntry, AuditVerdict } from "@kulla/store";
import type { AccessSession } from "../access-session.ts";
import { withAccess } from "../access-session.ts";
import { withExamples } from "../examples.ts";
import { CommandError, EXIT } from "../exit.ts";
import type { CommonOptions } from "../settings.ts";
import { drawTable } from "../table.ts";
import type { World } from "../terminal.ts";
import { safeForTerminal } from "../terminal.ts";

interface VerifyOptions extends CommonOptions {
  readonly expect?: string;
}

interface ListOptions extends CommonOptions {
  readonly case?: string;
  readonly limit: string;
}

export function addAuditCommands(program: Command, world: World): void {
  const audit = program
    .command("audit")
    .description("Check or show the audit log: who read, wrote, signed in, and was refused.");
  const verify = audit
    .command("verify")
    .description(
      "Compute the chain of the audit log again. It prints the log's head: note it elsewhere, and give it later with --expect to find out also a log that was cut off or written anew.",
    )
    .option("--expect <hash>", "a head that was noted earlier")
    .action((_own: unknown, command: Command) => verifyLog(command.optsWithGlobals(), world));
  withExamples(verify, "kulla audit verify", "kulla audit verify --expect 5f0c…");
  const list = audit
    .command("list")
    .description("Show the newest entries of the audit log.")
    .option("-c, --case <name>", "those of one case")
    .option("--limit <number>", "how many at most", "50")
    .action((_own: unknown, command: Command) => listEntries(command.optsWithGlobals(), world));
  withExamples(list, "kulla audit list", "kulla audit list --case albania-2022 --limit 500 --json");
}

async function verifyLog(options: VerifyOptions, world: World): Promise<void> {
  const expected = options.expect?.toLowerCase();
  if (expected !== undefined && !/^[0-9a-f]{64}$/u.test(expected))
    throw new CommandError(`--expect ${options.expect ?? ""} is not the head of a log.`, {
      hint: "It is what kulla audit verify prints: 64 characters from 0 to 9 and a to f.",
    });
  await withAccess(options, world, async ({ access, screen }: AccessSession) => {
    const verdict = await access.store.audit.verify(expected);
    if (screen.isJson) screen.print(JSON.stringify(verdict, undefined, 2));
    else screen.print(verdictText(verdict));
    if (verdict.brokenAt !== undefined)
      throw new CommandError(`The audit log does not hold from entry ${verdict.brokenAt} on: it was changed.`, {
        exitCode: EXIT.failed,
      });
    if (verdict.holdsExpected === false)
      throw new CommandError("The head that is expected is not in the audit log: it was cut off, or written anew.", {
        exitCode: EXIT.failed,
      });
  });
}

function verdictText({ entries, head, holdsExpected }: AuditVerdict): string {
  const known = holdsExpected === true ? "\nThe head that is expected is in it." : "";
  return `${entries} entries hold.\nhead  ${head}${known}`;
}

async function listEntries(options: ListOptions, world: World): Promise<void> {
  const limit = /^\d{1,6}$/u.test(options.limit) ? Number(options.limit) : 0;
  if (limit < 1) throw new CommandError(`--limit ${options.limit} is not a number from 1.`);
  await withAccess(options, world, async ({ access, screen }) => {
    const found = await access.store.audit.page({
      clearance: "TLP:RED",
      limit,
      ...(options.case !== undefined && { case: options.case }),
    });
    if (screen.isJson) return screen.print(JSON.stringify(found, undefined, 2));
    if (found.length === 0) return screen.note("The audit log has no entry of this kind yet.");
    screen.print(
      drawTable(
        ["time", "who", "what", "case", "about"],
        found.map(({ entry }) => rowOf(entry)),
      ),
    );
  });
}

function rowOf({ at, name, kind, route, case: caseName, about }: AuditEntry): readonly string[] {
  const what = Object.entries(about ?? {}).map(([key, value]) => `${key} ${value}`);
  const cells = [name, route === undefined ? kind : `${kind} ${route}`, caseName ?? "–", what.join(", ")];
  return [at.slice(0, 19).replace("T", " "), ...cells.map(safeForTerminal)];
}
