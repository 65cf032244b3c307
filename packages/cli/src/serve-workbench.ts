import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import {
  addEvidence,
  askForDueViews,
  assessmentFolder,
  assessmentVersions,
  caseNameOf,
  followKnowledge,
  issueAssessment,
  keepKnowledge,
  keepViewsFresh,
} from "@kulla/casework";
import type { Tlp } from "@kulla/core";
import type { RunningServer, StartInput } from "@kulla/server";
import { PAGE_FOLDER, Problem, startServer } from "@kulla/server";
import { requireCaseName } from "./case-option.ts";
import { CommandError, EXIT } from "./exit.ts";
import { oidcSettingsOf } from "./oidc-settings.ts";
import { openInBrowser } from "./open-in-browser.ts";
import { printFindings } from "./print-findings.ts";
import { markingOf } from "./settings.ts";
import { printAnswer } from "./shown-answer.ts";
import type { World } from "./terminal.ts";
import type { WorkbenchSession } from "./workbench-session.ts";
import { untilStopped, withWorkbench } from "./workbench-session.ts";
import { workApart } from "./work-apart.ts";
import { startWorkers, workersOf } from "./workers.ts";
import type { ServeOptions } from "./commands/serve.ts";

/** The usual port, and how many are tried from it on. */
const PORT = 4280;
const PORTS_TRIED = 10;

/** Clearance of the analyst at this machine. */
const LOCAL_CLEARANCE: Tlp = "TLP:RED";

/** Milliseconds that the database has for a statement of the server: whoever asked for it has long gone. Workers take their time. */
const PATIENCE = 60_000;

/** Serves the workbench until it is stopped. @throws CommandError */
export async function serveWorkbench(paths: readonly string[], options: ServeOptions, world: World): Promise<void> {
  const ports = portsOf(options);
  const count = workersOf(options.workers);
  const tls = await tlsOf(options, world);
  await withWorkbench(
    options,
    world,
    async (session) => {
      const { kept, screen, now, desk, workspace, onFailure } = session;
      const isPageBuilt = existsSync(join(PAGE_FOLDER, "index.html"));
      if (!isPageBuilt)
        screen.note("The page is not built, so there is the interface only. Build it with: npm run build");
      const opened = paths.length === 0 ? undefined : await addToCase(paths, options, session, world);
      const running = await startAtFree(ports, {
        kept,
        desk,
        now,
        ...workApart(options, world),
        versions: {
          of: (caseName) => assessmentVersions(assessmentFolder(workspace, caseName)),
          issue: async (caseName, assessment) => {
            // So that it can be made again, whatever is used by then.
            await keepKnowledge(workspace, desk.current().text, "used");
            return issueAssessment(assessmentFolder(workspace, caseName), assessment, now());
          },
        },
        host: options.host,
        ...(isPageBuilt && { page: PAGE_FOLDER }),
        ...tls,
        ...(options.behindProxy !== undefined && { trustProxy: options.behindProxy }),
        access: {
          mode: options.team === true ? "team" : "local",
          localName: world.environment["USER"] ?? world.environment["LOGNAME"] ?? "analyst",
          ...(options.origin !== undefined && { origin: options.origin }),
          ...oidcSettingsOf(world),
        },
        onFailure: (error, { id, what }) => onFailure(error, `${id} ${what}:`),
      });
      const stopWorkers = startWorkers(count, options, world, kept.jobs, onFailure);
      const keeping = Promise.all([
        keepViewsFresh(kept, world.signal, onFailure),
        followKnowledge(desk, kept, world.signal, onFailure),
      ]);
      if (opened !== undefined) await askForDueViews(kept, opened, undefined, LOCAL_CLEARANCE);
      session.bar.clear();
      announce(running, options, session, opened);
      if (options.open === true && options.team !== true) openInBrowser(running.link(pageOf(opened)));
      if (opened !== undefined) await printAnswer(session, opened, LOCAL_CLEARANCE, world);
      if (!screen.isJson) screen.note("Stop with Ctrl-C.");
      await untilStopped(world.signal);
      await running.close();
      await stopWorkers();
      await keeping;
    },
    PATIENCE,
  );
}

function announce({ address, link }: RunningServer, options: ServeOptions, session: WorkbenchSession, opened?: string) {
  const { screen } = session;
  const url = options.team === true ? address : link(pageOf(opened));
  if (screen.isJson) screen.print(JSON.stringify({ address, url }));
  else if (options.team === true) screen.print(`The workbench is at ${url}`);
  else screen.print(`The workbench, by a link that opens once, within an hour:\n  ${url}`);
}

/** The page of a case; the start where none is meant. */
function pageOf(caseName: string | undefined): string {
  return caseName === undefined ? "" : `/cases/${encodeURIComponent(caseName)}/answer`;
}

/** Puts what the paths name into the case, and asks for what of it is not read yet to be read. @returns the name of the case */
async function addToCase(
  paths: readonly string[],
  options: ServeOptions,
  { kept, tool, screen, bar, workspace, now }: WorkbenchSession,
  world: World,
): Promise<string> {
  const caseName = requireCaseName(options.case ?? caseNameOf(resolve(world.folder, paths[0] ?? "")));
  const { store, jobs } = kept;
  await store.openCase({ name: caseName, title: caseName, openedAt: now() });
  const { value, findings } = await addEvidence({
    paths,
    from: world.folder,
    caseName,
    store,
    now: now(),
    signal: world.signal,
    onProgress: bar.show,
    exclude: [workspace],
    ...(options.marking !== undefined && { marking: markingOf(options.marking) }),
  });
  bar.clear();
  printFindings(findings, screen);
  if (value.evidence.length === 0)
    throw new CommandError("There was no file to add.", {
      exitCode: EXIT.unread,
      hint: "Name files or folders that can be read.",
    });
  const finished = new Set(
    (await store.work(caseName)).filter((one) => one.tool === tool.name).map((one) => one.evidence),
  );
  for (const { id, marking } of await kept.contents.evidence(caseName, LOCAL_CLEARANCE)) {
    if (!finished.has(id)) await jobs.ask({ kind: "process", caseName, evidence: id }, marking, "Kulla");
  }
  return caseName;
}

/**
 * Starts at the first of these ports at which nothing listens yet.
 *
 * @throws CommandError where it cannot listen at any, or may not
 */
async function startAtFree(ports: readonly number[], input: Omit<StartInput, "port">): Promise<RunningServer> {
  const [port = 0, ...others] = ports;
  try {
    return await startServer({ ...input, port });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (code === "EADDRINUSE" && others.length > 0) return startAtFree(others, input);
    if (error instanceof Problem)
      throw new CommandError(`${error.message} [${error.code}]`, {
        hint: "Add --team, and --tls-cert with --tls-key or --behind-proxy; or listen on 127.0.0.1.",
      });
    if (!["EADDRINUSE", "EACCES", "EADDRNOTAVAIL", "ENOTFOUND"].includes(code)) throw error;
    const hint =
      code === "EADDRINUSE" ? "Something is there already: choose another --port." : "Choose another --host or --port.";
    throw new CommandError(`The server cannot listen at ${input.host}:${port} (${code}).`, {
      exitCode: EXIT.failed,
      hint,
    });
  }
}

async function tlsOf({ tlsCert, tlsKey }: ServeOptions, world: World): Promise<Pick<StartInput, "https">> {
  if (tlsCert === undefined && tlsKey === undefined) return {};
  if (tlsCert === undefined || tlsKey === undefined)
    throw new CommandError("--tls-cert and --tls-key belong together.", { hint: "Name both files." });
  const read = (name: string) =>
    readFile(resolve(world.folder, name)).catch(() => {
      throw new CommandError(`The file ${name} cannot be read.`);
    });
  return { https: { cert: await read(tlsCert), key: await read(tlsKey) } };
}

/** Ports to try, in their order: the one that is named; else the usual one and, for one analyst, the next few. */
function portsOf({ port: words, team }: ServeOptions): number[] {
  if (words === undefined) return Array.from({ length: team === true ? 1 : PORTS_TRIED }, (_, at) => PORT + at);
  const port = /^\d{1,5}$/u.test(words) ? Number(words) : NaN;
  if (port <= 65_535) return [port];
  throw new CommandError(`--port ${words} is not a port.`, { hint: "A port is a number from 0 to 65535." });
}
