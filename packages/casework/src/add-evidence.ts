import { readFile } from "node:fs/promises";
import type { Evidence, Finding, Instant, Read, Store, Tlp } from "@kulla/core";
import { sha256Hex } from "@kulla/core";
import { detectMediaType } from "@kulla/reading";
import { finding } from "./findings.ts";
import type { GatherOptions } from "./gather-files.ts";
import { GATHER_LIMITS, gatherFiles, unreadable } from "./gather-files.ts";
import type { Progress } from "./progress.ts";

/** Bytes that do not come from a file: standard input. */
export interface InlineFile {
  readonly name: string;
  readonly origin: string;
  readonly bytes: Uint8Array;
}

export interface AddEvidenceInput extends GatherOptions {
  readonly paths: readonly string[];
  readonly inline?: readonly InlineFile[];
  readonly caseName: string;
  readonly store: Store;
  readonly now: Instant;
  /** Label of everything that is added. */
  readonly marking?: Tlp;
  readonly onProgress?: Progress;
  readonly signal?: AbortSignal;
}

/** What came in: the evidence of each file that could be read, in the order of the walk. */
export interface AddedEvidence {
  readonly evidence: readonly Evidence[];
  /** How many of them the case did not have before. */
  readonly fresh: number;
}

/**
 * Adds files, whole folders and bytes to a case that is open. Each file is kept before the next is read, so a run that is cut off
 * loses none that it has passed. A file that cannot be read is a finding; the rest goes on.
 */
export async function addEvidence(input: AddEvidenceInput): Promise<Read<AddedEvidence>> {
  const { store, caseName } = input;
  const gathered = await gatherFiles(input.paths, input);
  const findings = [...gathered.findings];
  const known = new Map((await store.evidence(caseName)).map((one) => [one.id, one]));
  const before = known.size;
  const added: Evidence[] = [];
  const total = gathered.value.length + (input.inline?.length ?? 0);
  for await (const file of contents(input, gathered.value, findings)) {
    input.signal?.throwIfAborted();
    input.onProgress?.({ what: "Adding", done: added.length, total, item: file.name });
    const evidence = describe(file, input);
    const twin = known.get(evidence.id);
    if (twin === undefined) {
      await store.addEvidence(caseName, evidence, file.bytes);
      known.set(evidence.id, evidence);
    } else if (twin.name !== evidence.name) {
      const message = `These are the same bytes as ${twin.name}; they count once.`;
      findings.push(finding("evidence-same-bytes", message, { file: evidence.name, evidence: evidence.id }));
    } else if ((await store.bytes(evidence.id)) === undefined) {
      await store.addEvidence(caseName, evidence, file.bytes);
    }
    added.push(twin ?? evidence);
  }
  if (total === 0 && input.paths.length > 0)
    findings.push(finding("evidence-none", "There was no file to add.", { file: input.paths.join(", ") }));
  return { value: { evidence: added, fresh: known.size - before }, findings };
}

/** The bytes, one file at a time: those of inline files, then those of gathered ones that can be read. */
async function* contents(
  { inline = [], limits = GATHER_LIMITS }: AddEvidenceInput,
  files: readonly { readonly path: string; readonly name: string; readonly origin: string }[],
  findings: Finding[],
): AsyncGenerator<InlineFile> {
  for (const file of inline) {
    if (file.bytes.length <= limits.maxBytes) yield file;
    else
      findings.push(
        finding("evidence-too-large", "There is more than the limit for one file. It was not read.", {
          file: file.name,
        }),
      );
  }
  for (const { path, name, origin } of files) {
    let bytes: Uint8Array;
    try {
      bytes = await readFile(path);
    } catch (error) {
      findings.push(unreadable(error, name));
      continue;
    }
    yield { name, origin, bytes };
  }
}

function describe(file: InlineFile, { now, marking }: AddEvidenceInput): Evidence {
  return {
    id: sha256Hex(file.bytes),
    size: file.bytes.length,
    name: file.name,
    mediaType: detectMediaType(file.bytes, file.name),
    origin: file.origin,
    receivedAt: now,
    ...(marking === undefined ? {} : { marking }),
  };
}
