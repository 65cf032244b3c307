import { z } from "zod";
import { caseParams, pageOf, pageQuery } from "./page.ts";
import { defineRoute } from "./route.ts";
import { sentence } from "./sentence.ts";

export const attackTechnique = z.object({
  tid: z.string(),
  name: z.string().optional(),
  /** Names of its tactics. */
  tactics: z.array(z.string()),
  /** printed: a source prints the id · implied: a source names the behaviour. */
  basis: z.enum(["printed", "implied", "printed and implied"]),
  reading: z.object({ probability: z.number(), deciding: z.array(z.string()) }).optional(),
  sentence,
  statements: z.number().int(),
  documents: z.number().int(),
  origins: z.number().int(),
});

export type AttackTechnique = z.output<typeof attackTechnique>;

export const listTechniques = defineRoute({
  id: "attack.list",
  method: "GET",
  path: "/cases/:case/attack",
  summary: "The techniques that the case tells of, by id.",
  params: caseParams,
  query: pageQuery,
  reply: pageOf(attackTechnique),
  tagged: true,
});

export const downloadLayer = defineRoute({
  id: "attack.layer",
  method: "GET",
  path: "/cases/:case/attack/layer",
  summary: "The techniques of the case as a layer of the ATT&CK Navigator (format 4.5).",
  params: caseParams,
  replyBytes: { mediaTypes: ["application/json"] },
});

const attackCatalogue = z.object({
  /** Of the shipped knowledge: `19.0`. */
  version: z.string(),
  tactics: z.array(z.object({ id: z.string(), name: z.string() })),
  techniques: z.array(
    z.object({
      tid: z.string(),
      name: z.string(),
      tactics: z.array(z.string()),
      parent: z.string().optional(),
    }),
  ),
});

export type AttackCatalogue = z.output<typeof attackCatalogue>;

export const readAttackCatalogue = defineRoute({
  id: "catalogue.attack",
  method: "GET",
  path: "/catalogue/attack",
  summary: "Tactics in the order of an attack, and techniques, of the shipped ATT&CK catalogue.",
  reply: attackCatalogue,
});

export const listGroups = defineRoute({
  id: "catalogue.groups",
  method: "GET",
  path: "/catalogue/groups",
  summary: "The groups of the catalogue with how many techniques it relates to each.",
  reply: z.object({
    items: z.array(
      z.object({ id: z.string(), name: z.string(), names: z.array(z.string()), techniques: z.number().int() }),
    ),
  }),
});

export const readGroupTechniques = defineRoute({
  id: "catalogue.groupTechniques",
  method: "GET",
  path: "/catalogue/groups/:group/techniques",
  summary: "The techniques that the catalogue relates to a group, and how many works say so of each.",
  params: z.object({ group: z.string().regex(/^G\d{4}$/) }),
  reply: z.object({
    id: z.string(),
    name: z.string(),
    techniques: z.array(z.object({ tid: z.string(), works: z.number().int() })),
  }),
});
