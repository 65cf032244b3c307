import { readFile } from "node:fs/promises";
import {
  addCatalogueFile,
  beginCatalogueBuild,
  buildCatalogueVersion,
  listCatalogueBuilds,
  listCatalogueVersions,
  chooseCatalogueVersion,
} from "@kulla/api";
import type { CatalogueBuild, CatalogueVersion } from "@kulla/api";
import { gatherFiles } from "@kulla/casework";
import { CommandError, EXIT } from "../exit.ts";
import { printFindings } from "../print-findings.ts";
import { createProgressBar } from "../progress-bar.ts";
import type { World } from "../terminal.ts";
import type { Remote } from "./remote.ts";

/** Milliseconds between two looks at how far the server is. */
const LOOK = 300;

/** Builds that are looked through for one's own: as many are open at most, and a few that have ended. */
const LOOKED_THROUGH = 50;

/** The versions that a workbench has, the oldest first. */
export async function remoteVersions({ client }: Remote): Promise<readonly CatalogueVersion[]> {
  return (await client.call(listCatalogueVersions, {})).items;
}

/** Has a workbench use a version from now on. */
export async function useRemoteVersion({ client }: Remote, version: string, readAgain: boolean) {
  return client.call(chooseCatalogueVersion, { params: { version }, body: readAgain ? { readAgain } : {} });
}

/**
 * Sends files to a workbench and waits until it has built a version of them.
 *
 * @throws CommandError where none could be built; what was noticed is printed before
 */
export async function buildRemotely(remote: Remote, paths: readonly string[], world: World): Promise<CatalogueVersion> {
  const { client, screen, send } = remote;
  const gathered = await gatherFiles(paths, { from: world.folder });
  printFindings(gathered.findings, screen);
  const bar = createProgressBar(world.errors, world.stopwatch, screen.isQuiet);
  const { id } = await client.call(beginCatalogueBuild, {});
  const names = new Set<string>();
  try {
    for (const [done, { path, name }] of gathered.value.entries()) {
      bar.show({ what: "Sending", done, total: gathered.value.length, item: name });
      const own = names.has(name) ? `${done + 1} ${name}` : name; // of two folders, with files of one name
      names.add(own);
      const headers = { "content-type": "application/octet-stream" };
      const body = new Uint8Array(await readFile(path));
      await send(addCatalogueFile, { params: { build: id, name: own } }, { body, headers });
    }
    await client.call(buildCatalogueVersion, { params: { build: id } });
    const built = await untilBuilt(remote, id, (progress) => bar.show(progress));
    bar.clear();
    printFindings(
      built.findings.map(({ file, ...one }) => ({ ...one, ...(file !== undefined && { at: { file } }) })),
      screen,
    );
    const version = (await remoteVersions(remote)).find((one) => one.id === built.version);
    if (version !== undefined) return version;
    const why =
      built.problem === undefined ? "The build was stopped." : `${built.problem.message} [${built.problem.code}]`;
    throw new CommandError(why, { exitCode: EXIT.failed });
  } finally {
    bar.clear();
  }
}

type Shown = NonNullable<CatalogueBuild["progress"]>;

async function untilBuilt(
  { client, signal }: Remote,
  id: string,
  show: (progress: { what: string; done: number; total: number; item?: string }) => void,
): Promise<CatalogueBuild> {
  for (;;) {
    signal.throwIfAborted();
    const { items } = await client.call(listCatalogueBuilds, { query: { limit: LOOKED_THROUGH } });
    const build = items.find((one) => one.id === id);
    if (build === undefined) throw new CommandError("Somebody has removed the build.", { exitCode: EXIT.failed });
    if (["done", "failed", "cancelled"].includes(build.state)) return build;
    const { what, done, total, item }: Shown = build.progress ?? { what: "Waiting", done: 0, total: 1 };
    show({ what, done, total, ...(item !== undefined && { item }) });
    await new Promise((resolve) => setTimeout(resolve, LOOK));
  }
}
