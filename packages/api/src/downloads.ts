import { z } from "zod";
import { caseParams } from "./page.ts";
import { defineRoute } from "./route.ts";

/** Forms of the dossier, and what each is. */
export const DOSSIER_FORMATS = {
  html: "text/html; charset=utf-8",
  json: "application/json; charset=utf-8",
  stix: "application/stix+json;version=2.1",
} as const;

export const dossierFormat = z.enum(["html", "json", "stix"]);

export type DossierFormat = z.output<typeof dossierFormat>;

export const downloadDossier = defineRoute({
  id: "dossier.download",
  method: "GET",
  path: "/cases/:case/dossier-file/:format",
  summary: "The dossier as a file: one HTML page, JSON, or a STIX 2.1 bundle; of what you may see, as of now.",
  description: "It is written while it is sent, by a process of its own; a large case takes its time.",
  params: caseParams.extend({ format: dossierFormat }),
  replyBytes: { mediaTypes: Object.values(DOSSIER_FORMATS) },
});
