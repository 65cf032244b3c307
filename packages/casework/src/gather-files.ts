import type { Dirent } from "node:fs";
import { lstat, readdir, realpath, stat } from "node:fs/promises";
import { basename, join, resolve, sep } from "node:path";
import type { Finding, Read } from "@kulla/core";
import { finding } from "./findings.ts";

/** A file to be added. */
export interface GatheredFile {
  /** Where it is on this machine. */
  readonly path: string;
  /** Its name in the case: relative to the folder that was given, with `/` on every system. */
  readonly name: string;
  /** As the user gave it: `reports/a.html`. */
  readonly origin: string;
}

/** Bounds on what is gathered. Sizes in bytes. */
export interface GatherLimits {
  readonly maxBytes: number;
  readonly maxFiles: number;
  readonly maxDepth: number;
}

export const GATHER_LIMITS: GatherLimits = { maxBytes: 100_000_000, maxFiles: 20_000, maxDepth: 32 };

export interface GatherOptions {
  readonly limits?: GatherLimits;
  /** The folder at which relative paths start. */
  readonly from?: string;
  /** Paths that are left out without a word: the workspace and the folder that the dossier goes to. */
  readonly exclude?: readonly string[];
}

interface Gathering {
  readonly files: GatheredFile[];
  readonly findings: Finding[];
  readonly hidden: string[];
  readonly excluded: ReadonlySet<string>;
  readonly limits: GatherLimits;
  full: boolean;
}

/**
 * Lists the files that the given paths name, folders walked in the order of their names by code units. Nothing is opened here: size
 * and kind come from the file system's own record. Links inside a folder are not followed; a path that is itself a link is.
 */
export async function gatherFiles(
  paths: readonly string[],
  { limits = GATHER_LIMITS, exclude = [], from = "." }: GatherOptions = {},
): Promise<Read<readonly GatheredFile[]>> {
  const excluded = new Set(await Promise.all(exclude.map(canonicalPath)));
  const gathering: Gathering = { files: [], findings: [], hidden: [], excluded, limits, full: false };
  for (const path of paths) await gatherPath(path, resolve(from, path), gathering);
  const { files, findings, hidden } = gathering;
  if (hidden.length > 0) findings.push(hiddenFinding(hidden));
  return { value: files, findings };
}

async function gatherPath(given: string, path: string, gathering: Gathering): Promise<void> {
  try {
    const kind = await stat(path);
    const target = await canonicalPath(path);
    if (kind.isDirectory()) await walk(target, "", withoutEndSlash(given), 1, gathering);
    else await gatherEntry(target, basename(given), given, gathering);
  } catch (error) {
    gathering.findings.push(unreadable(error, given));
  }
}

async function walk(
  folder: string,
  prefix: string,
  origin: string,
  depth: number,
  gathering: Gathering,
): Promise<void> {
  const { findings, limits } = gathering;
  if (depth > limits.maxDepth) {
    const message = `Folders are nested more than ${limits.maxDepth} deep; what lies below was not added.`;
    findings.push(finding("evidence-too-deep", message, { file: prefix }));
    return;
  }
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    findings.push(unreadable(error, prefix === "" ? origin : prefix));
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  for (const entry of entries) {
    if (gathering.full) return;
    const path = join(folder, entry.name);
    const name = prefix === "" ? entry.name : `${prefix}/${entry.name}`;
    if (gathering.excluded.has(path)) continue;
    if (entry.name.startsWith(".")) gathering.hidden.push(name);
    else if (entry.isDirectory()) await walk(path, name, `${origin}/${entry.name}`, depth + 1, gathering);
    else await gatherEntry(path, name, `${origin}/${entry.name}`, gathering);
  }
}

async function gatherEntry(path: string, name: string, origin: string, gathering: Gathering): Promise<void> {
  const { files, findings, limits } = gathering;
  const at = { file: name };
  try {
    const entry = await lstat(path);
    if (entry.isSymbolicLink()) {
      findings.push(
        finding("evidence-link-skipped", "This is a symbolic link; links in a folder are not followed.", at),
      );
    } else if (!entry.isFile()) {
      findings.push(finding("evidence-special-skipped", "This is neither a file nor a folder, and was skipped.", at));
    } else if (entry.size > limits.maxBytes) {
      const message = `The file has ${inMegabytes(entry.size)}, the limit is ${inMegabytes(limits.maxBytes)}. It was not read.`;
      findings.push(finding("evidence-too-large", message, at));
    } else if (files.length >= limits.maxFiles) {
      gathering.full = true;
      const message = `There are more than ${limits.maxFiles} files; this one and all after it were not added.`;
      findings.push(finding("evidence-too-many", message, at));
    } else {
      files.push({ path, name, origin });
    }
  } catch (error) {
    findings.push(unreadable(error, name));
  }
}

/** Turns an error of the file system into a finding; any other error is a bug and goes on. */
export function unreadable(error: unknown, file: string): Finding {
  const code = error instanceof Error && "code" in error ? String(error.code) : undefined;
  if (code === undefined) throw error;
  if (code === "ENOENT" || code === "ENOTDIR") {
    return finding("evidence-not-found", `There is no file or folder ${file}.`, { file });
  }
  return finding("evidence-unreadable", `The system does not let ${file} be read (${code}).`, { file });
}

const NAMES_SHOWN = 5;

function hiddenFinding(hidden: readonly string[]): Finding {
  const shown = hidden.slice(0, NAMES_SHOWN).join(", ");
  const more = hidden.length > NAMES_SHOWN ? ` and ${hidden.length - NAMES_SHOWN} more` : "";
  return finding("evidence-hidden-skipped", `Hidden files and folders were not added: ${shown}${more}.`);
}

/** The path with links resolved as far as it exists, so that two spellings of one place are equal. */
async function canonicalPath(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    return resolve(path);
  }
}

function withoutEndSlash(path: string): string {
  const stripped = path.replaceAll(sep, "/").replace(/\/$/u, "");
  return stripped === "" ? "/" : stripped;
}

function inMegabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
