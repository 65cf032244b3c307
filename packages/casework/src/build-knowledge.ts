import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type {
  Finding,
  Instant,
  KnowledgeBuilds,
  KnowledgeContents,
  KnowledgeShelf,
  PackedKnowledge,
  ShelvedKnowledge,
} from "@kulla/core";
import { openCatalogue, openRelations } from "@kulla/knowledge";
import type { Catalogue, Relations } from "@kulla/knowledge";
import type { BuiltCatalogue } from "./catalogue.ts";
import { buildCatalogueFrom } from "./catalogue.ts";
import { finding } from "./findings.ts";
import type { KnowledgeText } from "./knowledge.ts";
import { knowledgeHash } from "./knowledge.ts";
import { releaseDay } from "./knowledge-versions.ts";
import { letOthersGo } from "./let-others-go.ts";
import type { Progress } from "./progress.ts";

/** Bytes that a gzipped file of a build may unpack to: the ATT&CK bundle has about 50 MB. */
const MOST_UNPACKED = 200_000_000;

/** Findings that are kept with a build: a hostile file may give a million. */
const MOST_FINDINGS = 200;

/** Characters of the message of a finding that are kept. */
const LONGEST_MESSAGE = 1_000;

const pack = promisify(gzip);

export interface BuildKnowledgeInput {
  readonly shelf: KnowledgeShelf;
  readonly builds: KnowledgeBuilds;
  readonly now: Instant;
  readonly onProgress: Progress;
  readonly signal: AbortSignal;
}

/**
 * Builds a version of the reference knowledge from the files of a build, and keeps it on the shelf beside the others; none is chosen by that. Files that are no
 * catalogue change nothing. Done twice, it has the result of once.
 *
 * @returns why none could be built
 * @throws DOMException `AbortError` where the signal is aborted
 */
export async function buildKnowledge(id: string, input: BuildKnowledgeInput): Promise<Finding | undefined> {
  const { shelf, builds, now, onProgress, signal } = input;
  const build = await builds.find(id);
  // Thrown away, or finished by who was killed right after.
  if (build === undefined || build.result !== undefined) return undefined;
  const total = build.files.length + 2;
  const read = async function* () {
    let done = 0;
    for await (const file of builds.files(id)) {
      await letOthersGo(signal);
      onProgress({ what: "Reading", done, total, item: file.name });
      yield file;
      done += 1;
    }
    onProgress({ what: "Compiling", done, total });
    await letOthersGo(signal);
  };
  const { value, findings } = await buildCatalogueFrom(read(), MOST_UNPACKED);
  const problem = value === undefined ? nothingBuilt() : problemWith(value);
  if (value === undefined || problem !== undefined) {
    await builds.finish(id, told([...(problem === undefined ? [] : [problem]), ...findings]));
    return problem;
  }
  onProgress({ what: "Keeping", done: total - 1, total });
  const kept = await shelveKnowledge(
    shelf,
    { catalogue: value.text, relations: value.relationsText },
    { keptAt: now, keptBy: build.begunBy },
  );
  await builds.finish(id, { ...told(findings), version: kept.id });
  return undefined;
}

/** Puts a version on the shelf, where it is not there already. */
export async function shelveKnowledge(
  shelf: KnowledgeShelf,
  text: KnowledgeText,
  by: Pick<ShelvedKnowledge, "keptAt" | "keptBy">,
): Promise<ShelvedKnowledge> {
  const version = { id: idOfKnowledge(text), released: releaseDay(text.relations), ...by };
  const shelved = { ...version, contents: contentsOfText(text) };
  await shelf.keep(shelved, await packed(text));
  return shelved;
}

/** First 12 digits of its SHA-256. */
export function idOfKnowledge(text: KnowledgeText): string {
  return knowledgeHash(text).slice(0, 12);
}

/** What a version has, from its files. */
export function contentsOfText({ catalogue, relations }: KnowledgeText): KnowledgeContents {
  return contentsOf(openCatalogue(catalogue).value, openRelations(relations).value);
}

function contentsOf(catalogue: Catalogue, { uses }: Relations): KnowledgeContents {
  const { actors, software, techniques, campaigns, builtFrom } = catalogue;
  return {
    actors: actors.length,
    software: software.length,
    techniques: techniques.length,
    campaigns: campaigns.length,
    relations: uses.length,
    builtFrom: builtFrom.map(({ name, version }) => ({ name, version })),
  };
}

async function packed({ catalogue, relations }: KnowledgeText): Promise<PackedKnowledge> {
  return { catalogue: await pack(catalogue), relations: await pack(relations) };
}

function nothingBuilt(): Finding {
  return finding("catalogue-not-built", "No catalogue could be built: no file is an enterprise ATT&CK bundle.");
}

function problemWith({ bundle: file, catalogue, relations }: BuiltCatalogue): Finding | undefined {
  const hasGroups = catalogue.actors.some(({ id }) => /^G\d/u.test(id));
  if (!hasGroups || catalogue.techniques.length === 0)
    return finding(
      "catalogue-not-built",
      "No catalogue could be built: the bundle has no ATT&CK groups or techniques.",
      {
        file,
      },
    );
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(relations.released))
    return finding("catalogue-undated", "The bundle does not say when it was made; no version can be kept of it.", {
      file,
    });
  return undefined;
}

const WEIGHT = { error: 0, warning: 1, info: 2 } as const;

/** The findings that matter most, and how many there were. */
function told(findings: readonly Finding[]): { readonly findings: readonly Finding[]; readonly noticed: number } {
  const kept = [...findings].sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]).slice(0, MOST_FINDINGS);
  return {
    findings: kept.map((one) => ({ ...one, message: one.message.slice(0, LONGEST_MESSAGE) })),
    noticed: findings.length,
  };
}
