import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { shippedCatalogue } from "@kulla/casework";
import { CommandError } from "./exit.ts";
import type { CommonOptions } from "./settings.ts";
import type { World } from "./terminal.ts";

/** The catalogue to use: option, then environment, then the one that is shipped. @throws CommandError where there is no such file */
export async function catalogueText(options: CommonOptions, world: World): Promise<string> {
  const named = options.catalogue ?? world.environment["KULLA_CATALOGUE"];
  if (named === undefined || named === "") return shippedCatalogue();
  try {
    return await readFile(resolve(world.folder, named), "utf8");
  } catch {
    throw new CommandError(`The catalogue ${named} cannot be read.`, {
      hint: "Make one with: kulla catalogue build enterprise-attack.json misp-galaxy/clusters/ --out FILE",
    });
  }
}
