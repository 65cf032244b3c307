import { readFile } from "node:fs/promises";
import type { Finding, Read } from "@kulla/core";
import { addAll, sha256Hex } from "@kulla/core";
import { openNameModel, openTechniqueModel, type ExtractionResources } from "@kulla/extraction";

/** Bytes of the models that extraction reads with; one that is absent is done without. */
export interface ModelFiles {
  readonly techniques?: Uint8Array;
  readonly names?: Uint8Array;
}

/** The models that Kulla ships; the same place seen from `casework/src` and from the bundle in `cli/dist`. */
const TECHNIQUES = new URL("../../extraction/data/techniques.bin", import.meta.url);
const NAMES = new URL("../../extraction/data/name-tagger.bin", import.meta.url);

export async function shippedModels(): Promise<ModelFiles> {
  const [techniques, names] = await Promise.all([readFile(TECHNIQUES), readFile(NAMES)]);
  return { techniques: new Uint8Array(techniques), names: new Uint8Array(names) };
}

/** Models that are open, and what tells them from others. */
export interface OpenModels {
  readonly models: NonNullable<ExtractionResources["models"]>;
  /** `techniques 267007f8ce99, names 5d1b0b6f3a9e`; empty without models. */
  readonly version: string;
}

/** Opens models; a file that cannot be used becomes a finding. */
export function openModels({ techniques, names }: ModelFiles): Read<OpenModels> {
  const findings: Finding[] = [];
  const models: { -readonly [K in keyof OpenModels["models"]]: OpenModels["models"][K] } = {};
  const versions: string[] = [];
  if (techniques !== undefined) {
    const opened = openTechniqueModel(techniques);
    addAll(findings, opened.findings);
    if (opened.value !== undefined) models.techniques = opened.value;
    versions.push(`techniques ${sha256Hex(techniques).slice(0, 12)}`);
  }
  if (names !== undefined) {
    const opened = openNameModel(names);
    addAll(findings, opened.findings);
    if (opened.value !== undefined) models.names = opened.value;
    versions.push(`names ${sha256Hex(names).slice(0, 12)}`);
  }
  return { value: { models, version: versions.join(", ") }, findings };
}
