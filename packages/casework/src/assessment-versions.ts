import { link, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pid } from "node:process";
import type { Assessment } from "@kulla/attribution";
import type { Finding, Instant, Read } from "@kulla/core";
import { canonicalJson } from "@kulla/core";
import { finding } from "./findings.ts";

/** An assessment as it was issued with a dossier. It stays as it was, whatever Kulla and its knowledge become. */
export interface AssessmentVersion {
  /** From 1 on. */
  readonly number: number;
  readonly issuedAt: Instant;
  readonly assessment: Assessment;
}

/** What a file of a version holds. */
interface VersionFile extends AssessmentVersion {
  readonly format: "kulla-assessment";
}

/** Folder of a case's versions: one file each, `0001.json`. */
export const assessmentFolder = (workspace: string, caseName: string): string =>
  join(workspace, "cases", caseName, "assessments");

const NAME = /^(\d{4,9})\.json$/u;

/** Other processes that may issue a version at the same moment before this one gives up. */
const TRIES = 20;

/** The versions of a case, the oldest first. A file that is none is told and left out. */
export async function assessmentVersions(folder: string): Promise<Read<readonly AssessmentVersion[]>> {
  const findings: Finding[] = [];
  const versions: AssessmentVersion[] = [];
  for (const name of await versionFiles(folder)) {
    const version = readVersion(await readFile(join(folder, name), "utf8"), Number(NAME.exec(name)?.[1]));
    if (version !== undefined) versions.push(version);
    else {
      const message = `${name} is no version of an assessment and is passed over.`;
      findings.push(finding("assessment-version-damaged", message, { file: join(folder, name) }));
    }
  }
  return { value: versions, findings };
}

/** Names of the files, in the order of their numbers. */
async function versionFiles(folder: string): Promise<readonly string[]> {
  try {
    const names = (await readdir(folder)).filter((name) => NAME.test(name));
    return names.sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}

function readVersion(text: string, number: number): AssessmentVersion | undefined {
  try {
    const read = JSON.parse(text) as Partial<VersionFile> | null;
    const { format, issuedAt, assessment } = read ?? {};
    if (format !== "kulla-assessment" || read?.number !== number || typeof issuedAt !== "string") return undefined;
    return isAssessment(assessment) ? { number, issuedAt, assessment } : undefined;
  } catch {
    return undefined;
  }
}

/** As far as a comparison reads it: the file may be of another version of Kulla. */
function isAssessment(value: Partial<Assessment> | undefined): value is Assessment {
  const { engine, inputs, roles, levels, confidence } = value ?? {};
  return (
    typeof engine === "string" &&
    typeof inputs?.evidence === "string" &&
    Array.isArray(roles) &&
    roles.length > 0 &&
    roles.every((role) => Array.isArray(role.hypotheses) && Array.isArray(role.naming.names)) &&
    Array.isArray(levels?.cluster) &&
    Array.isArray(levels.organisation) &&
    Array.isArray(levels.state) &&
    typeof confidence?.level === "string"
  );
}

/** The number that an assessment has or would get, and the version before it. */
export function placeAmong(
  versions: readonly AssessmentVersion[],
  assessment: Assessment,
): { readonly version: number; readonly previous?: AssessmentVersion } {
  const last = versions.at(-1);
  if (last === undefined) return { version: 1 };
  const isSame = canonicalJson(last.assessment) === canonicalJson(assessment);
  if (!isSame) return { version: last.number + 1, previous: last };
  const previous = versions.at(-2);
  return { version: last.number, ...(previous === undefined ? {} : { previous }) };
}

/**
 * Keeps an assessment as the next version, unless it is that of the last one. Whole or not at all; two processes that issue at once get a number each.
 *
 * @returns the version that the assessment has now
 */
export async function issueAssessment(
  folder: string,
  assessment: Assessment,
  now: Instant,
): Promise<AssessmentVersion> {
  await mkdir(folder, { recursive: true });
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const { value: versions } = await assessmentVersions(folder);
    const last = versions.at(-1);
    if (last !== undefined && canonicalJson(last.assessment) === canonicalJson(assessment)) return last;
    const highest = Number.parseInt((await versionFiles(folder)).at(-1) ?? "0", 10);
    const version = { number: highest + 1, issuedAt: now, assessment };
    if (await keep(folder, version)) return version;
  }
  throw new Error(`No version could be kept in ${folder}: others take the numbers.`);
}

/** Files begun by this process: two of one process that are written at once have a name each. */
let begun = 0;

/** False where somebody else has taken the number. */
async function keep(folder: string, version: AssessmentVersion): Promise<boolean> {
  const path = join(folder, `${String(version.number).padStart(4, "0")}.json`);
  begun += 1;
  const unfinished = `${path}.${pid}.${begun}.unfinished`;
  const content: VersionFile = { format: "kulla-assessment", ...version };
  await writeFile(unfinished, `${JSON.stringify(content)}\n`, { flush: true });
  try {
    await link(unfinished, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  } finally {
    await rm(unfinished, { force: true });
  }
}
