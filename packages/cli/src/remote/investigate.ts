import { createWriteStream } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { ApiProblem, dossierFormat, issueVersion, listEvidence, listJobs, readAnswer } from "@kulla/api";
import type { EvidenceItem } from "@kulla/api";
import type { Dossier } from "@kulla/sharing";
import { renderText } from "@kulla/sharing";
import { CommandError, EXIT } from "../exit.ts";
import type { ExitCode } from "../exit.ts";
import { createProgressBar } from "../progress-bar.ts";
import type { World } from "../terminal.ts";
import { allPages } from "./all-pages.ts";
import { dossierOf } from "./cases.ts";
import type { RemoteFiles } from "./evidence.ts";
import { sendRemoteEvidence } from "./evidence.ts";
import type { Remote } from "./remote.ts";

/** Milliseconds between two looks at how far the server is. */
const LOOK = 500;

/** Files of a dossier, by form. */
const ENDINGS = { html: "dossier.html", json: "dossier.json", stix: "dossier.stix.json" } as const;

export interface RemoteInvestigation extends RemoteFiles {
  /** Folder for the dossier; without it none is written. */
  readonly out?: string;
  readonly isStrict: boolean;
}

/** Sends files to a case, waits until the workbench has read them, prints the answer, and takes the dossier to a folder where one is named. */
export async function investigateRemotely(remote: Remote, given: RemoteInvestigation, world: World): Promise<ExitCode> {
  const { client, screen } = remote;
  const { caseName, paths, inline, out, isStrict } = given;
  if (paths.length + inline.length > 0) await sendRemoteEvidence(remote, given, world);
  await untilRead(remote, caseName, world);
  const evidence = await allPages(client, listEvidence, { params: { case: caseName } });
  if (evidence.every(({ state }) => state !== "read"))
    throw new CommandError(`Nothing of the case ${caseName} could be read.`, { exitCode: EXIT.unread });
  const text = await (await dossierOf(remote, caseName, "json")).text();
  if (screen.isJson) screen.print(text);
  else screen.print(renderText(JSON.parse(text) as Dossier, screen));
  if (out !== undefined) await takeDossier(remote, caseName, out);
  await issue(remote, caseName);
  return isStrict && evidence.some(isUnread) ? EXIT.unread : EXIT.done;
}

const isUnread = ({ state, findings }: EvidenceItem): boolean => state !== "read" || findings.error > 0;

/** Waits until all evidence was looked at and the panels are those of now. */
async function untilRead({ client, screen }: Remote, caseName: string, world: World): Promise<void> {
  const bar = createProgressBar(world.errors, world.stopwatch, screen.isQuiet);
  const params = { case: caseName };
  try {
    for (;;) {
      world.signal.throwIfAborted();
      const { items } = await client.call(listJobs, { params, query: { limit: 500 } });
      const open = items.filter(({ state }) => state === "waiting" || state === "running");
      const { freshness } = await client.call(readAnswer, { params });
      if (open.length === 0 && freshness.revision > 0 && !freshness.stale) return;
      const progress = open.find((job) => job.progress !== undefined)?.progress;
      const { what = "Reading", done = 0, total = Math.max(1, open.length) } = progress ?? {};
      bar.show({ what, done, total });
      await new Promise((resolve) => setTimeout(resolve, LOOK));
    }
  } finally {
    bar.clear();
  }
}

async function takeDossier(remote: Remote, caseName: string, out: string): Promise<void> {
  await mkdir(out, { recursive: true });
  for (const format of dossierFormat.options) {
    const file = join(out, ENDINGS[format]);
    const { body } = await dossierOf(remote, caseName, format);
    if (body === null) continue;
    try {
      await pipeline(Readable.fromWeb(body), createWriteStream(`${file}.unfinished`));
      await rename(`${file}.unfinished`, file);
    } finally {
      await rm(`${file}.unfinished`, { force: true });
    }
  }
  remote.screen.note(`Dossier: ${dossierFormat.options.map((format) => join(out, ENDINGS[format])).join(", ")}`);
}

/** Keeps the answer as a version, as an investigation of a workspace does; whoever does not see the whole workspace issues none. */
async function issue({ client, screen }: Remote, caseName: string): Promise<void> {
  try {
    await client.call(issueVersion, { params: { case: caseName } });
  } catch (error) {
    if (!(error instanceof ApiProblem) || error.problem.status !== 403) throw error;
    screen.note("No version of the assessment was issued: that takes the sight of all cases.");
  }
}
