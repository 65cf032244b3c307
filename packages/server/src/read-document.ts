import type { DocumentText } from "@kulla/api";
import { documentText } from "@kulla/api";
import { partFacet } from "@kulla/casework";
import type { Tlp } from "@kulla/core";
import type { Workbench } from "./workbench.ts";

/** A document of evidence, named as citations do. */
export interface DocumentRef {
  readonly evidence: string;
  readonly part?: readonly string[] | undefined;
}

/** The document that a citation names, as the newest views have it; undefined where they have none at this clearance. */
export async function readDocument(
  { views }: Pick<Workbench, "views">,
  caseName: string,
  clearance: Tlp,
  { evidence, part }: DocumentRef,
): Promise<DocumentText | undefined> {
  const facets = { evidence: [evidence], part: [partFacet(part)] };
  const page = await views.page({ caseName, clearance, panel: "documents", limit: 1, facets });
  const key = page?.items[0]?.key;
  if (key === undefined) return undefined;
  const body = await views.row(caseName, clearance, "documents.text", key);
  return body === undefined ? undefined : documentText.parse(body);
}
