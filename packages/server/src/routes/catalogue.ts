import type { CatalogueBuild } from "@kulla/api";
import {
  addCatalogueFile,
  beginCatalogueBuild,
  buildCatalogueVersion,
  catalogueEvent,
  followCatalogue,
  listCatalogueBuilds,
  listCatalogueVersions,
  removeCatalogueBuild,
  searchCatalogue,
  chooseCatalogueVersion,
} from "@kulla/api";
import type { ListedVersion } from "@kulla/casework";
import { askForDueViews, askToReadAgain, searchKnowledge } from "@kulla/casework";
import type { KnowledgeBuild, WorkspaceEvent } from "@kulla/core";
import type { Viewer } from "../access/viewer.ts";
import { bodyStream } from "../body-stream.ts";
import { openEventStream } from "../event-stream.ts";
import type { ServedRoute } from "../handle.ts";
import { serve } from "../handle.ts";
import { notFound, Problem } from "../problem.ts";
import type { Workbench } from "../workbench.ts";

/** The reference catalogue, which is public: what is in it, its versions, which one is used, and new ones. */
export const CATALOGUE_ROUTES: readonly ServedRoute[] = [
  serve(searchCatalogue, ({ workbench, query }) => {
    const hits = searchKnowledge(workbench.tool.catalogue, query.words);
    const items = hits.slice(0, query.limit).map(({ names, ...hit }) => ({
      ...hit,
      names: names.map(({ name, assertedBy }) => ({ name, assertedBy: [...assertedBy] })),
    }));
    return Promise.resolve({ items, total: hits.length });
  }),

  serve(listCatalogueVersions, async ({ workbench, viewer }) => {
    const { desk } = workbench;
    const [versions, choice] = await Promise.all([desk.versions(), desk.choice()]);
    return {
      items: versions.map((version) => versionItem(version, viewer)),
      isFixed: desk.isFixed,
      ...(choice !== undefined && { chosenAt: choice.chosenAt }),
      ...(choice !== undefined && viewer.isAdmin && { chosenBy: choice.chosenBy }),
    };
  }),

  serve(chooseCatalogueVersion, async ({ workbench, viewer, params, body }) => {
    const { desk, store } = workbench;
    if (desk.isFixed)
      throw new Problem("server-catalogue-fixed", "The server was started with a catalogue of its own.");
    const used = await desk.use(params.version, viewer.name);
    if (used === undefined) throw notFound("version");
    for (const { name } of await store.cases()) await askForDueViews(workbench, name, viewer.name);
    if (body.readAgain === true) await askToReadAgain(workbench, viewer.name);
    return versionItem(used, viewer);
  }),

  serve(beginCatalogueBuild, async ({ workbench, viewer }) =>
    buildItem(workbench, await workbench.builds.begin(viewer.name)),
  ),

  serve(addCatalogueFile, async ({ workbench, params, request }) =>
    buildItem(workbench, await workbench.builds.addFile(params.build, params.name, bodyStream(request))),
  ),

  serve(buildCatalogueVersion, async ({ workbench, viewer, params }) =>
    buildItem(workbench, await workbench.builds.ask(params.build, viewer.name)),
  ),

  serve(listCatalogueBuilds, async ({ workbench, query }) => {
    const builds = await workbench.builds.list(query.limit);
    return { items: await Promise.all(builds.map((build) => buildItem(workbench, build))) };
  }),

  serve(removeCatalogueBuild, async ({ workbench, params }) => {
    const build = await workbench.builds.find(params.build);
    if (build === undefined) throw notFound("build");
    if (build.job !== undefined) await workbench.jobs.cancel(build.job);
    await workbench.builds.remove(build.id);
    return undefined;
  }),

  serve(followCatalogue, async ({ workbench, signal, reply }) => {
    const stream = openEventStream(reply, signal);
    await workbench.jobs.follow(signal, (event) => {
      const item = eventItem(event);
      if (item !== undefined) stream.send(item.kind, JSON.stringify(catalogueEvent.parse(item)));
    });
    return undefined as never;
  }),
];

/** Who built or chose a version is for those who run the workspace. */
function versionItem({ keptBy, contents, ...version }: ListedVersion, { isAdmin }: Viewer) {
  const builtFrom = contents.builtFrom.map((one) => ({ ...one }));
  return {
    ...version,
    contents: { ...contents, builtFrom },
    ...(isAdmin && keptBy !== undefined && { keptBy }),
  };
}

/** A build with how its job stands. */
async function buildItem({ jobs }: Workbench, build: KnowledgeBuild): Promise<CatalogueBuild> {
  const { id, begunAt, begunBy, files, job: jobId, result } = build;
  const job = jobId === undefined ? undefined : await jobs.job(jobId);
  return {
    ...{ id, begunAt, begunBy },
    files: files.map((file) => ({ ...file })),
    state: job?.state ?? "open",
    ...(job?.progress !== undefined && { progress: job.progress }),
    ...(job?.problem !== undefined && { problem: job.problem }),
    ...(result?.version !== undefined && { version: result.version }),
    findings: (result?.findings ?? []).map(({ code, severity, message, at }) => ({
      ...{ code, severity, message },
      ...(at?.file !== undefined && { file: at.file }),
    })),
    noticed: result?.noticed ?? 0,
  };
}

function eventItem(event: WorkspaceEvent) {
  if (event.kind === "knowledge") return { kind: "used" as const, version: event.version };
  if (event.kind !== "job" || event.job.task.kind !== "knowledge") return undefined;
  return { kind: "build" as const, build: event.job.task.build };
}
