import { createHash } from "node:crypto";
import type { Finding, Read, Sha256 } from "@kulla/core";
import type { Catalogue, Relations } from "@kulla/knowledge";
import { openCatalogue, openRelations, relationsAsOf } from "@kulla/knowledge";

/** The files of the reference knowledge: the catalogue, and the relations that were built with it. */
export interface KnowledgeText {
  readonly catalogue: string;
  readonly relations: string;
}

/** The reference knowledge that a case is judged by. */
export interface Knowledge {
  readonly catalogue: Catalogue;
  readonly relations: Relations;
  /** Of the two files: what an assessment notes, so that it can be made again. */
  readonly sha256: Sha256;
  /** Day to which it goes: that of its release, or `asOf` where that is earlier. */
  readonly released: string;
  /** Only what was published by then is in the relations. */
  readonly asOf?: string;
}

/** Opens the files; with `asOf` (EDTF day, month or year) the relations are those that could be known at its end. */
export function openKnowledge(text: KnowledgeText, asOf?: string): Read<Knowledge> {
  const catalogue = openCatalogue(text.catalogue);
  const opened = openRelations(text.relations);
  const relations = asOf === undefined ? opened.value : relationsAsOf(opened.value, asOf);
  const findings: Finding[] = [...catalogue.findings, ...opened.findings];
  const value: Knowledge = {
    catalogue: catalogue.value,
    relations,
    sha256: knowledgeHash(text),
    released: relations.released,
    ...(asOf === undefined ? {} : { asOf }),
  };
  return { value, findings };
}

/** The same knowledge as far as it could be known at the end of a day, month or year (EDTF). */
export function knowledgeAsOf(knowledge: Knowledge, asOf: string): Knowledge {
  const relations = relationsAsOf(knowledge.relations, asOf);
  return { ...knowledge, relations, released: relations.released, asOf };
}

/** Names a version: SHA-256 of the SHA-256 sums of the two files. */
export function knowledgeHash({ catalogue, relations }: KnowledgeText): Sha256 {
  return sha256(`${sha256(catalogue)}\n${sha256(relations)}\n`);
}

function sha256(text: string): Sha256 {
  return createHash("sha256").update(text, "utf8").digest("hex");
}
