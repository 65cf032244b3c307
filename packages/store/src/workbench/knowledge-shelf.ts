import type { KnowledgeChoice, KnowledgeContents, KnowledgeShelf, ShelvedKnowledge } from "@kulla/core";
import { guarded } from "../connection.ts";
import { illegibleText, legibleText } from "../legible-text.ts";
import type { Database } from "../schema.ts";
import { tellEvent } from "./events.ts";

/** Versions of the reference knowledge in the database: whoever works on it has the same, wherever it runs. */
export function knowledgeShelf(db: Database): KnowledgeShelf {
  return {
    versions: () =>
      guarded(async () => {
        const rows = await db
          .selectFrom("kulla.knowledge_versions")
          .select(["id", "released", "kept_at", "kept_by", "contents"])
          .orderBy("released")
          .orderBy("id")
          .execute();
        return rows.map((row): ShelvedKnowledge => ({
          id: row.id,
          released: row.released,
          keptAt: row.kept_at,
          keptBy: illegibleText(row.kept_by),
          contents: JSON.parse(row.contents) as KnowledgeContents,
        }));
      }),
    keep: ({ id, released, keptAt, keptBy, contents }, packed) =>
      guarded(async () => {
        const told = {
          id,
          released,
          kept_at: keptAt,
          kept_by: legibleText(keptBy),
          contents: JSON.stringify(contents),
        };
        const [catalogue, relations] = [Buffer.from(packed.catalogue), Buffer.from(packed.relations)];
        await db
          .insertInto("kulla.knowledge_versions")
          .values({ ...told, catalogue, relations })
          .onConflict((conflict) => conflict.doNothing())
          .execute();
      }),
    load: (id) =>
      guarded(() =>
        db
          .selectFrom("kulla.knowledge_versions")
          .select(["catalogue", "relations"])
          .where("id", "=", legibleText(id))
          .executeTakeFirst(),
      ),
    choice: () =>
      guarded(async () => {
        const row = await db
          .selectFrom("kulla.knowledge_choices")
          .selectAll()
          .orderBy("number", "desc")
          .limit(1)
          .executeTakeFirst();
        if (row === undefined) return undefined;
        return { id: row.version, chosenAt: row.chosen_at, chosenBy: illegibleText(row.chosen_by) };
      }),
    choose: ({ id, chosenAt, chosenBy }: KnowledgeChoice) =>
      guarded(() =>
        db.transaction().execute(async (transaction) => {
          const row = { version: id, chosen_at: chosenAt, chosen_by: legibleText(chosenBy) };
          await transaction.insertInto("kulla.knowledge_choices").values(row).execute();
          await tellEvent(transaction, { kind: "knowledge", marking: "TLP:CLEAR", version: id });
        }),
      ),
  };
}
