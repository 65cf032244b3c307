import type { Finding } from "@kulla/core";
import type { ActorReport } from "./describe-actor.ts";
import { finding } from "./findings.ts";

/** The finding that nobody is called so, where the report has nothing. */
export function unknownActor({ query, viewpoint, meanings, relations, inCase }: ActorReport): readonly Finding[] {
  if (meanings.length + relations.length + inCase.length > 0) return [];
  const { of, asOf } = viewpoint;
  const who = of === undefined ? "Nobody in the catalogue" : `By the word of ${of}, nobody`;
  const when = asOf === undefined ? "" : ` as of ${asOf}`;
  return [finding("actor-unknown", `${who} is called ${query}${when}.`)];
}
