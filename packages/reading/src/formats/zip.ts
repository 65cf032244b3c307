import { placeOf } from "../draft.ts";
import type { Collector, Source } from "../draft.ts";
import { finding } from "../findings.ts";
import type { ReadingCode } from "../findings.ts";
import { detectMediaType } from "../media-type.ts";
import { listZip, unpackEntry } from "./zip-file.ts";
import type { ZipEntry, ZipProblem } from "./zip-file.ts";

const PROBLEMS: Readonly<Record<ZipProblem, readonly [ReadingCode, string]>> = {
  damaged: ["reading-damaged", "The member is damaged or cut."],
  encrypted: ["reading-encrypted", "The member is protected by a password."],
  method: ["reading-unsupported", "The member is packed in a way that is not read."],
  "too-large": ["reading-too-large", "The member is larger than the limit for one file."],
  bomb: ["reading-bomb", "The member unpacks to far more bytes than it has; it was left out."],
  "too-slow": ["reading-too-slow", "Unpacking took longer than the limit."],
};

/** Reads the members of an archive, each with `read`. Names are never used as paths: nothing is written. */
export async function readZip(
  source: Source,
  collector: Collector,
  read: (member: Source) => Promise<void>,
): Promise<void> {
  const { findings, budget } = collector;
  const { entries, isCut } = listZip(source.bytes, budget.limits.maxMembers);
  if (isCut) {
    const message = `The archive is damaged: it has no directory at its end. ${String(entries.length)} members were found from its beginning.`;
    findings.push(finding("reading-damaged", message, placeOf(source)));
  } else if (entries.length === 0)
    findings.push(finding("reading-empty", "The archive has no members.", placeOf(source)));
  for (const entry of entries) {
    if (entry.isFolder || isHousekeeping(entry.name)) continue;
    if (!budget.takeMember()) {
      const message = `More than ${String(budget.limits.maxMembers)} members; the rest was not read.`;
      findings.push(finding("reading-too-many-members", message, placeOf(source)));
      return;
    }
    if (budget.timeIsUp) {
      const message = "Time was up; the rest of the members was not read.";
      if (budget.tellsTime) findings.push(finding("reading-too-slow", message, placeOf(source)));
      return;
    }
    await budget.pause();
    const member = memberOf(source, entry, collector);
    if (member !== undefined) await read(member);
  }
}

/** What archivers of a desktop add beside the files. */
function isHousekeeping(name: string): boolean {
  return name.startsWith("__MACOSX/") || /(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini)$/.test(name);
}

function memberOf(source: Source, entry: ZipEntry, collector: Collector): Source | undefined {
  const { bytes, problem } = unpackEntry(source.bytes, entry, collector.budget);
  const member = partOf(source, entry.name, bytes);
  if (problem !== undefined) {
    const [code, message] = PROBLEMS[problem];
    if (problem !== "too-slow" || collector.budget.tellsTime)
      collector.findings.push(finding(code, message, placeOf(member)));
    if (problem !== "damaged" || bytes.length === 0) return undefined;
  }
  return member;
}

/** A member or attachment as a source of its own. */
export function partOf(source: Source, name: string, bytes: Uint8Array, charset?: string): Source {
  return {
    evidence: source.evidence,
    name: `${source.name} > ${name}`,
    part: [...source.part, name],
    bytes,
    mediaType: detectMediaType(bytes, name),
    ...(charset === undefined ? {} : { charset }),
  };
}
