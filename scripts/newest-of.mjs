// When the newest of some files, and of all files in some folders, was written.
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** Milliseconds since 1970; 0 where there is nothing. */
export function newestOf(paths) {
  return Math.max(0, ...paths.map(newest));
}

function newest(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  return newestOf(readdirSync(path).map((name) => join(path, name)));
}
