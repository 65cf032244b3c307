import { z } from "zod";
import { caseParams, pageOf, pageQuery } from "./page.ts";
import { defineRoute } from "./route.ts";
import { sentence } from "./sentence.ts";
import { toldIn } from "./told-in.ts";

export const actorItem = z.object({
  key: z.string(),
  name: z.string(),
  called: z
    .string()
    .optional()
    .describe("The name in the language that was asked for, where it has its own: of states."),
  kinds: z.array(z.string()),
  lines: z.array(sentence),
  aliases: z.array(z.object({ name: z.string(), sentence })),
});

export type ActorItem = z.output<typeof actorItem>;

export const listActors = defineRoute({
  id: "actors.list",
  method: "GET",
  path: "/cases/:case/actors",
  summary:
    "The parties that the case names as doing something, with what is said of them and what they are called by whom.",
  params: caseParams,
  query: pageQuery.extend({
    words: z.string().max(200).optional().describe("Beginnings of words of a name."),
    ...toldIn.shape,
  }),
  reply: pageOf(actorItem),
  tagged: true,
});

const actorName = z.object({
  name: z.string(),
  vendor: z.string().optional(),
  saidBy: z.array(z.string()),
  /** EDTF: the first dated word of it. */
  since: z.string().optional(),
  renamedTo: z.object({ name: z.string(), since: z.string().optional(), saidBy: z.string() }).optional(),
  disputedBy: z.array(z.string()),
});

const named = z.object({ name: z.string(), record: z.string().optional() });

const said = z.object({ value: z.string(), assertedBy: z.array(z.string()) });

/** Where a group of the catalogue is from, who sponsors it, whom it hits, when it was active, its sister groups. */
const background = z.looseObject({
  sponsors: z.array(z.looseObject(said.shape)),
  countries: z.array(z.looseObject(said.shape)),
  units: z.array(z.looseObject(said.shape)),
  victims: z.looseObject({
    countries: z.array(z.looseObject(said.shape)),
    sectors: z.array(z.looseObject(said.shape)),
  }),
  active: z.looseObject({ since: z.string().optional(), until: z.string().optional() }),
  sisters: z.array(z.looseObject({ group: z.string(), because: z.array(z.string()) })),
});

const viewpoint = z.string().trim().min(1).max(200).optional().describe("Only by the word of this dataset or vendor.");
const asOf = z
  .string()
  .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/)
  .optional()
  .describe("As known on this day, month or year.");
const nameQuery = z.object({ name: z.string().trim().min(1).max(200), viewpoint, asOf });

const actorReport = z.object({
  query: z.string(),
  viewpoint: z.object({ of: z.string().optional(), asOf: z.string().optional() }),
  released: z.string(),
  meanings: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      dataset: z.string(),
      status: z.enum(["revoked", "deprecated"]).optional(),
      names: z.array(actorName),
      sisters: z.array(z.string()).optional(),
      background: background.optional(),
    }),
  ),
  relations: z.array(
    z.object({
      left: named,
      relation: z.string(),
      right: named,
      saidBy: z.array(z.string()),
      since: z.string().optional(),
      likelihood: z.string().optional(),
      status: z.string(),
      quote: z.string().optional(),
      source: z.string().optional(),
      because: z.array(z.string()).optional(),
    }),
  ),
  collisions: z.array(
    z.object({ dataset: z.string(), records: z.array(z.object({ id: z.string(), name: z.string() })) }),
  ),
  undated: z.number().int(),
  /** Statements of the case that have the very name. */
  inCase: z.array(z.object({ statement: z.string(), type: z.string(), saidBy: z.string(), quote: z.string() })),
});

export type ActorReport = z.output<typeof actorReport>;

export const describeActor = defineRoute({
  id: "actors.describe",
  method: "GET",
  path: "/cases/:case/actor-names",
  summary: "What a name may mean: who calls whom so, since when, by whose word; of the catalogue and of the case.",
  params: caseParams,
  query: nameQuery,
  reply: actorReport,
});

export const lookUpActor = defineRoute({
  id: "actors.lookUp",
  method: "GET",
  path: "/actor-names",
  summary: "What a name may mean by the word of the reference catalogue, without a case.",
  query: nameQuery,
  reply: actorReport,
});
