import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

/** A package of the npm workspace. */
export interface WorkspacePackage {
  /** Name without the scope: `core`. */
  readonly name: string;
  /** Absolute path of its folder. */
  readonly folder: string;
  /** Path of its `package.json`, relative to the root. */
  readonly manifest: string;
  /** Names of all that its manifest depends on, of every kind. */
  readonly dependencies: readonly string[];
}

interface Manifest {
  readonly name?: string;
  readonly workspaces?: readonly string[];
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** The packages that the root manifest's `workspaces` names (`folder` or `folder/*`), sorted by name. */
export function workspacePackages(root: string): readonly WorkspacePackage[] {
  const { workspaces = [] } = readManifest(join(root, "package.json"));
  const folders = workspaces.flatMap((pattern) =>
    pattern.endsWith("/*") ? subfolders(join(root, pattern.slice(0, -2))) : [join(root, pattern)],
  );
  return folders
    .filter((folder) => existsSync(join(folder, "package.json")))
    .map((folder) => describe(root, folder))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function describe(root: string, folder: string): WorkspacePackage {
  const path = join(folder, "package.json");
  const manifest = readManifest(path);
  const dependencies = [manifest.dependencies, manifest.devDependencies, manifest.peerDependencies];
  return {
    name: (manifest.name ?? "").replace(/^@[a-z]+\//u, ""),
    folder,
    manifest: relative(root, path),
    dependencies: dependencies.flatMap((names) => Object.keys(names ?? {})).sort(),
  };
}

function readManifest(path: string): Manifest {
  return JSON.parse(readFileSync(path, "utf8")) as Manifest;
}

function subfolders(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(folder, entry.name));
}

const CODE = /\.(?:[cm]?[jt]s|[jt]sx)$/u;
const NOT_OURS = new Set(["node_modules", "dist", "golden"]);

/** All code files of a package, its tests and scripts too, sorted by path. */
export function sourceFiles(folder: string): readonly string[] {
  const found: string[] = [];
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !NOT_OURS.has(entry.name)) found.push(...sourceFiles(path));
    else if (entry.isFile() && CODE.test(entry.name)) found.push(path);
  }
  return found.sort();
}
