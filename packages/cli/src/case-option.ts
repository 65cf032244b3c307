import { isCaseName } from "@kulla/casework";
import type { Case, Store } from "@kulla/core";
import { CommandError } from "./exit.ts";

/** The case of that name. @throws CommandError naming the cases that there are */
export async function requireCase(store: Store, name: string): Promise<Case> {
  const cases = await store.cases();
  const found = cases.find((one) => one.name === name);
  if (found !== undefined) return found;
  const names = cases.map((one) => one.name);
  const hint =
    names.length === 0
      ? "This workspace has no case yet. Open one with: kulla investigate DIR (or name another --workspace)"
      : `There are: ${names.slice(0, 10).join(", ")}${names.length > 10 ? " … (kulla case list)" : ""}`;
  throw new CommandError(`There is no case ${name}.`, { hint });
}

/** A name that a new case may have. @throws CommandError */
export function requireCaseName(name: string): string {
  if (isCaseName(name)) return name;
  throw new CommandError(`A case cannot be named ${JSON.stringify(name)}.`, {
    hint: "Use small letters, digits, points, hyphens and underscores, up to 80, a letter or digit first.",
  });
}
