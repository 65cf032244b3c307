import { readFile } from "node:fs/promises";
import type { Finding, Read } from "@kulla/core";
import { sha256Hex } from "@kulla/core";
import { openTechniqueModel, type ExtractionResources } from "@kulla/extraction";

/** Bytes of the models that extraction reads with; one that is absent is done without. */
export interface ModelFiles {
  readonly techniques?: Uint8Array;
}

/** The models that Kulla ships; the same place seen from `casework/src` and from the bundle in `cli/dist`. */
const TECHNIQUES = new URL("../../extraction/data/techniques.bin", import.meta.url);

export async function shippedModels(): Promise<ModelFiles> {
  return { techniques: new Uint8Array(await readFile(TECHNIQUES)) };
}

/** Models that are open, and what tells them from others. */
export interface OpenModels {
  readonly models: NonNullable<ExtractionResources["models"]>;
  /** `techniques 267007f8ce99`; empty without models. */
  readonly version: string;
}

/** Opens models; a file that cannot be used becomes a finding. */
export function openModels({ techniques }: ModelFiles): Read<OpenModels> {
  const findings: Finding[] = [];
  const models: { techniques?: NonNullable<OpenModels["models"]["techniques"]> } = {};
  const versions: string[] = [];
  if (techniques !== undefined) {
    const opened = openTechniqueModel(techniques);
    findings.push(...opened.findings);
    if (opened.value !== undefined) models.techniques = opened.value;
    versions.push(`techniques ${sha256Hex(techniques).slice(0, 12)}`);
  }
  return { value: { models, version: versions.join(", ") }, findings };
}
