import { z } from "zod";
import { defineRoute } from "./route.ts";

export const catalogueHit = z.object({
  id: z.string(),
  kind: z.enum(["actor", "campaign", "software", "technique", "tactic"]),
  name: z.string(),
  /** The names that match first, then the others, each with who asserts it. */
  names: z.array(z.object({ name: z.string(), assertedBy: z.array(z.string()) })),
});

export type CatalogueHit = z.output<typeof catalogueHit>;

export const searchCatalogue = defineRoute({
  id: "catalogue.search",
  method: "GET",
  path: "/catalogue",
  summary: "Actors, software, techniques and tactics by a name, an id or the usual words, with who says so.",
  query: z.object({
    words: z.string().trim().min(1).max(200),
    limit: z.coerce.number().int().min(1).max(1000).default(20),
  }),
  reply: z.object({ items: z.array(catalogueHit), total: z.number().int() }),
  tagged: true,
});

/** A version of the reference catalogue. */
export const catalogueVersion = z.object({
  id: z.string().describe("First 12 digits of its SHA-256."),
  released: z.string().describe("Day on which the newest of its datasets was released."),
  kept: z
    .enum(["shipped", "workspace", "used"])
    .describe("shipped: with Kulla. workspace: built there. used: an assessment was made with it."),
  isUsed: z.boolean(),
  contents: z.object({
    actors: z.number().int(),
    software: z.number().int(),
    techniques: z.number().int(),
    campaigns: z.number().int(),
    relations: z.number().int(),
    builtFrom: z.array(z.object({ name: z.string(), version: z.string() })),
  }),
  keptAt: z.string().optional(),
  keptBy: z.string().optional().describe("Told to those who run the workspace."),
});

export type CatalogueVersion = z.output<typeof catalogueVersion>;

export const listCatalogueVersions = defineRoute({
  id: "catalogue.versions",
  method: "GET",
  path: "/catalogue/versions",
  summary: "The versions of the reference catalogue that are at hand, the oldest first, and which one is used.",
  reply: z.object({
    items: z.array(catalogueVersion),
    isFixed: z.boolean().describe("The server was started with a catalogue of its own: none can be chosen."),
    chosenAt: z.string().optional(),
    chosenBy: z.string().optional().describe("Told to those who run the workspace."),
  }),
  tagged: true,
});

export const chooseCatalogueVersion = defineRoute({
  id: "catalogue.use",
  method: "POST",
  path: "/catalogue/versions/:version/use",
  summary: "Work with this version from now on, at all servers of the workspace.",
  description:
    "Panels of all cases are computed anew. Assessments that were issued stay as they are, with the version that they were made with. Evidence that was read stays as it was read, unless `readAgain` asks for all of it to be read again: then decisions on single statements of the earlier reading stay in the log and no longer count.",
  params: z.object({ version: z.string().min(1).max(100) }),
  body: z.strictObject({ readAgain: z.boolean().optional() }),
  reply: catalogueVersion,
  idempotent: true,
});

const buildFinding = z.object({
  code: z.string(),
  severity: z.enum(["info", "warning", "error"]),
  message: z.string(),
  file: z.string().optional(),
});

/** A version that is being built, or was. */
export const catalogueBuild = z.object({
  id: z.string(),
  begunAt: z.string(),
  begunBy: z.string(),
  files: z.array(z.object({ name: z.string(), size: z.number().int() })).describe("Those that have come whole."),
  state: z.enum(["open", "waiting", "running", "done", "failed", "cancelled"]),
  progress: z.object({ what: z.string(), done: z.number(), total: z.number(), item: z.string().optional() }).optional(),
  problem: z.object({ code: z.string(), message: z.string() }).optional(),
  version: z.string().optional().describe("Id of the version that was built."),
  findings: z.array(buildFinding).describe("What was noticed in the files, the gravest first."),
  noticed: z.number().int().describe("How many findings there were; not all are told of a file that gives very many."),
});

export type CatalogueBuild = z.output<typeof catalogueBuild>;

/** Most bytes of one file of a build, and of all its files together. */
export const BUILD_FILE_LIMIT = 150_000_000;
export const BUILD_LIMIT = 300_000_000;

export const beginCatalogueBuild = defineRoute({
  id: "catalogue.begin",
  method: "POST",
  path: "/catalogue/builds",
  summary: "Begin a new version: its files follow, and then it is built.",
  reply: catalogueBuild,
  status: 201,
  idempotent: true,
});

export const listCatalogueBuilds = defineRoute({
  id: "catalogue.builds",
  method: "GET",
  path: "/catalogue/builds",
  summary: "The versions that are being built and the last that were, the newest first, with what was noticed.",
  query: z.object({ limit: z.coerce.number().int().min(1).max(50).default(10) }),
  reply: z.object({ items: z.array(catalogueBuild) }),
});

const buildParams = z.object({ build: z.string().min(1).max(100) });

export const addCatalogueFile = defineRoute({
  id: "catalogue.addFile",
  method: "PUT",
  path: "/catalogue/builds/:build/files/:name",
  summary:
    "A file of a build, as it is: an enterprise ATT&CK bundle (STIX 2.1) or a MISP galaxy file, plain or gzipped.",
  description: "It is kept whole or not at all, in the place of one of the same name. A build takes 300 MB.",
  params: buildParams.extend({ name: z.string().min(1).max(300) }),
  bodyBytes: { mediaTypes: ["application/octet-stream"] },
  reply: catalogueBuild,
});

export const buildCatalogueVersion = defineRoute({
  id: "catalogue.build",
  method: "POST",
  path: "/catalogue/builds/:build/build",
  summary: "All files have come: build a version of them, by a job. It is kept beside the others and not used by that.",
  params: buildParams,
  reply: catalogueBuild,
  status: 202,
});

export const removeCatalogueBuild = defineRoute({
  id: "catalogue.removeBuild",
  method: "DELETE",
  path: "/catalogue/builds/:build",
  summary: "Stop a build and throw its files away. A version that was built stays.",
  params: buildParams,
});

export const catalogueEvent = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("build"), build: z.string() }),
  z.object({ kind: z.literal("used"), version: z.string() }),
]);

export const followCatalogue = defineRoute({
  id: "catalogue.follow",
  method: "GET",
  path: "/catalogue/events",
  summary: "What happens with the catalogue, as it happens: a build went on, or another version was chosen.",
  description: "Events tell that something is to be read again, never what. A comment keeps the line open.",
  reply: catalogueEvent,
  events: true,
});
