/**
 * Holds the code to the package table in `docs/ARCHITECTURE.md`: `npm run check:layers`.
 *
 * It fails on an import or a dependency that the table does not allow, on a package without a row and a row without a
 * package, on an import past another package's public face, on anything impure in layers 0 to 2, and on covering nothing.
 */
import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { argv, exit } from "node:process";
import { fileURLToPath } from "node:url";
import { parsePackageTable } from "./layers/package-table.ts";
import type { PackageRow } from "./layers/package-table.ts";
import { importsOf, impuritiesOf, parseSource } from "./layers/source-facts.ts";
import { sourceFiles, workspacePackages } from "./layers/workspace.ts";
import type { WorkspacePackage } from "./layers/workspace.ts";

const SCOPE = "@kulla/";
const LAST_PURE_LAYER = 2;

export interface LayerReport {
  readonly packages: number;
  readonly files: number;
  readonly imports: number;
  /** One line each, `path:line: what is wrong`, sorted. */
  readonly violations: readonly string[];
}

/** Checks the workspace at `root` against its own package table. */
export function checkLayers(root: string): LayerReport {
  const table = parsePackageTable(readFileSync(join(root, "docs/ARCHITECTURE.md"), "utf8"));
  const packages = workspacePackages(root);
  const violations = [...tableViolations(table, packages)];
  let files = 0;
  let imports = 0;
  for (const pkg of packages) {
    const row = table.get(pkg.name);
    if (row === undefined) continue;
    for (const path of sourceFiles(pkg.folder)) {
      const checked = fileViolations(root, path, pkg, row);
      files += 1;
      imports += checked.imports;
      violations.push(...checked.violations);
    }
  }
  if (files === 0) violations.push("docs/ARCHITECTURE.md: the check covers no file at all");
  return { packages: packages.length, files, imports, violations: violations.sort() };
}

/** Rows and packages must be the same set, rows may only name rows of lower or equal layers, and manifests follow rows. */
function* tableViolations(table: ReadonlyMap<string, PackageRow>, packages: readonly WorkspacePackage[]) {
  const where = "docs/ARCHITECTURE.md";
  const present = new Set(packages.map((pkg) => pkg.name));
  for (const row of table.values()) {
    if (!present.has(row.name))
      yield `${where}:${row.line}: the table has \`${row.name}\`, but there is no such package`;
    for (const name of row.mayImport) {
      const other = table.get(name);
      if (other === undefined) yield `${where}:${row.line}: \`${row.name}\` may import \`${name}\`, which has no row`;
      else if (other.layer > row.layer)
        yield `${where}:${row.line}: \`${row.name}\` may not import upwards, from \`${name}\``;
    }
  }
  for (const pkg of packages) {
    const row = table.get(pkg.name);
    if (row === undefined) {
      yield `${pkg.manifest}:1: package \`${pkg.name}\` has no row in ${where}`;
      continue;
    }
    for (const dependency of pkg.dependencies) {
      const name = dependency.startsWith(SCOPE) ? dependency.slice(SCOPE.length) : undefined;
      if (name !== undefined && !row.mayImport.includes(name)) {
        yield `${pkg.manifest}:1: \`${pkg.name}\` depends on \`${name}\`, which its row does not name`;
      }
    }
  }
}

function fileViolations(root: string, path: string, pkg: WorkspacePackage, row: PackageRow) {
  const source = parseSource(path, readFileSync(path, "utf8"));
  const file = relative(root, path);
  const isSource = relative(pkg.folder, path).startsWith("src");
  const found = importsOf(source);
  const violations: string[] = [];
  for (const { specifier, line } of found) {
    const problem = importProblem(specifier, path, pkg, row, isSource);
    if (problem !== undefined) violations.push(`${file}:${line}: ${problem}`);
  }
  if (isSource && row.layer <= LAST_PURE_LAYER) {
    for (const { what, line } of impuritiesOf(source)) {
      violations.push(
        `${file}:${line}: ${what} in \`${pkg.name}\`, which is pure (layer ${row.layer}): take it as a value`,
      );
    }
  }
  return { imports: found.length, violations };
}

function importProblem(
  specifier: string,
  path: string,
  pkg: WorkspacePackage,
  row: PackageRow,
  isSource: boolean,
): string | undefined {
  if (specifier.startsWith(".")) {
    const target = relative(pkg.folder, join(path, "..", specifier));
    const isLauncher = relative(pkg.folder, path).startsWith("bin"); // it may build what it launches
    if (isLauncher && target.startsWith("../../scripts/")) return undefined;
    return target.startsWith("..") ? `imports ${specifier}, outside of its package \`${pkg.name}\`` : undefined;
  }
  if (specifier.startsWith("node:")) {
    return isSource && row.layer <= LAST_PURE_LAYER
      ? `imports ${specifier} in \`${pkg.name}\`, which is pure (layer ${row.layer}): take it as a port or a value`
      : undefined;
  }
  if (!specifier.startsWith(SCOPE)) return undefined;
  const [name = "", ...deep] = specifier.slice(SCOPE.length).split("/");
  if (deep.length > 0) return `imports ${specifier}: only the public face ${SCOPE}${name} may be imported`;
  if (name === pkg.name) return isSource ? `imports its own package by name` : undefined;
  return row.mayImport.includes(name)
    ? undefined
    : `\`${pkg.name}\` may not import \`${name}\`: its row does not name it`;
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const report = checkLayers(fileURLToPath(new URL("..", import.meta.url)));
  for (const violation of report.violations) console.error(violation);
  console.log(
    `layers: ${report.packages} packages, ${report.files} files, ${report.imports} imports, ${report.violations.length} violations`,
  );
  exit(report.violations.length === 0 ? 0 : 1);
}
