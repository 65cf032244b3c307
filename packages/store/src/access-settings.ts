import type { Database } from "./schema.ts";

/** What is set for all accounts of a workspace, by name. */
export interface AccessSettingRows {
  read(name: string): Promise<string | undefined>;
  write(name: string, value: string): Promise<void>;
}

export function accessSettingsOf(db: Database): AccessSettingRows {
  return {
    read: async (name) => {
      const row = await db
        .selectFrom("kulla.access_settings")
        .select("value")
        .where("name", "=", name)
        .executeTakeFirst();
      return row?.value;
    },
    write: async (name, value) => {
      await db
        .insertInto("kulla.access_settings")
        .values({ name, value })
        .onConflict((conflict) => conflict.column("name").doUpdateSet({ value }))
        .execute();
    },
  };
}
