import type { PictureNode } from "@kulla/api";
import type { Messages } from "../../messages/messages.ts";

/** The name of a node. Incidents are called by their part in the case and their date. */
export function nodeLabel(
  { kind, name, role, date }: Pick<PictureNode, "kind" | "name" | "role" | "date">,
  { claims }: Pick<Messages, "claims">,
  timeWords: (edtf: string) => string,
): string {
  if (kind !== "incident" || role === undefined) return name;
  const words = claims.incidentRoles[role];
  const called = words.charAt(0).toUpperCase() + words.slice(1);
  return date === undefined ? called : `${called}, ${timeWords(date)}`;
}
