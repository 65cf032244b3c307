import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { text } from "node:stream/consumers";
import { CommandError } from "./exit.ts";
import type { World } from "./terminal.ts";

/**
 * A password from a file, or from standard input for `-`: the first line, whole. An argument would stand in the list of processes and in
 * the shell's history.
 *
 * @throws CommandError where there is none
 */
export async function readPassword(file: string, world: World): Promise<string> {
  const words =
    file === "-"
      ? await text(world.input)
      : await readFile(resolve(world.folder, file), "utf8").catch(() => {
          throw new CommandError(`The password file ${file} cannot be read.`);
        });
  const password = words.split(/\r?\n/u, 1)[0] ?? "";
  if (password !== "") return password;
  throw new CommandError(
    file === "-" ? "Standard input has no password." : `${file} has no password in its first line.`,
  );
}
