import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { InlineFile } from "@kulla/casework";
import { GATHER_LIMITS } from "@kulla/casework";
import { CommandError } from "./exit.ts";
import type { Input, World } from "./terminal.ts";

/** What the user named: paths, and standard input where one of them is `-`. */
export interface NamedInput {
  readonly paths: readonly string[];
  readonly inline: readonly InlineFile[];
}

/**
 * Checks that every path is there, and reads standard input for `-`.
 *
 * @throws CommandError naming the first path that is not there
 */
export async function readInputPaths(given: readonly string[], name: string, world: World): Promise<NamedInput> {
  const paths = given.filter((path) => path !== "-");
  for (const path of paths) {
    const isThere = await stat(resolve(world.folder, path)).then(
      () => true,
      () => false,
    );
    if (!isThere) {
      throw new CommandError(`There is no file or folder ${path}.`, {
        hint: `Relative paths start at ${world.folder}.`,
      });
    }
  }
  if (paths.length === given.length) return { paths, inline: [] };
  return { paths, inline: [{ name, origin: "standard input", bytes: await readAll(world.input) }] };
}

/** The text of one file, or of standard input for `-`. @throws CommandError where it cannot be read */
export async function readInputText(path: string, world: World): Promise<string> {
  const bytes =
    path === "-"
      ? await readAll(world.input)
      : await readFile(resolve(world.folder, path)).catch(() => {
          throw new CommandError(`The file ${path} cannot be read.`, {
            hint: `Relative paths start at ${world.folder}.`,
          });
        });
  return new TextDecoder().decode(bytes);
}

/** All bytes of a stream, one more than the limit at most, so that an endless one is told by its size. */
async function readAll(input: Input): Promise<Uint8Array> {
  if (input.isTTY === true) {
    throw new CommandError("Standard input is a terminal: there is nothing to read from -.", {
      hint: "Pipe a file into it: curl -s https://example.org/report | kulla investigate - --case NAME",
    });
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of input as AsyncIterable<Uint8Array>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > GATHER_LIMITS.maxBytes) break;
  }
  return Buffer.concat(chunks);
}
