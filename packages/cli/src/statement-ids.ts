import { CommandError } from "./exit.ts";

/** Ids of statements, or their first characters. @throws CommandError where one is neither */
export function requireIds(ids: readonly string[]): readonly string[] {
  return ids.map(requireId);
}

/** The id of a statement, or its first characters. @throws CommandError where it is neither */
export function requireId(id: string): string {
  if (/^s-[0-9a-f]{1,32}$/u.test(id)) return id;
  throw new CommandError(`${id} is no id of a statement.`, {
    hint: "Such as s-1f3a. Ids stand in dossier.json, in kulla facts, and behind the sentences of dossier.html.",
  });
}
