import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as after } from "node:timers/promises";

/**
 * A folder that several files of tests need, made once for each run of tests (`scripts/run-folder.ts`): the first that asks makes it,
 * the others wait. What comes from it must be copied, not changed.
 *
 * @throws Error where it could not be made, to each that asks
 */
export async function madeOnce(name: string, make: (folder: string) => Promise<void>): Promise<string> {
  const run = process.env["KULLA_TEST_RUN"];
  if (run === undefined) throw new Error("Run tests by vitest's configuration at the root: it names their folder.");
  const folder = join(run, name);
  const [made, failed] = [`${folder}.made`, `${folder}.failed`];
  while (!existsSync(made)) {
    if (existsSync(failed)) throw new Error(readFileSync(failed, "utf8"));
    if (isFirst(`${folder}.begun`))
      await make(folder).then(
        () => writeFileSync(made, ""),
        (error: unknown) => writeFileSync(failed, error instanceof Error ? error.message : String(error)),
      );
    else await after(100);
  }
  return folder;
}

function isFirst(mark: string): boolean {
  try {
    mkdirSync(mark);
    return true;
  } catch {
    return false;
  }
}
