import { join } from "node:path";
import pg from "pg";
import { expect, it } from "vitest";
import { readPassword } from "../src/embedded/cluster.ts";
import { readPostmaster } from "../src/embedded/postmaster.ts";
import { openStore } from "../src/index.ts";
import { NOON, sampleDecision, sampleStatement } from "./samples.ts";
import { freshWorkspace } from "./workspace.ts";

it("a workspace of the first tables gets those of later Kullas and keeps what it has", async () => {
  const workspace = freshWorkspace();
  const first = await openStore({ workspace });
  await first.openCase({ name: "c", title: "C", openedAt: NOON });
  const statement = sampleStatement("words");
  await first.append("c", { statements: [statement] });
  const data = join(workspace, "postgres");
  const { port } = (await readPostmaster(data))!;
  const password = await readPassword(data);
  const client = new pg.Client({ host: "127.0.0.1", port, user: "kulla", password, database: "postgres" });
  await client.connect();
  for (const table of await tablesOfLater(client)) await client.query(`drop table kulla.${table} cascade`);
  await client.query("delete from kulla.migrations where name > '001-truths'");
  const second = await openStore({ workspace });
  const decision = sampleDecision(statement, "reason");
  await second.decide([decision]);
  expect(await second.decided()).toEqual([decision]);
  expect(await second.statements("c")).toEqual([statement]);
  const refused = client.query("delete from kulla.workspace_decisions");
  await expect(refused).rejects.toMatchObject({ code: "23001" });
  await client.end();
  await Promise.all([first.close(), second.close()]);
});

const FIRST = ["cases", "evidence", "evidence_chunks", "statements", "decisions", "work"];

/** The tables that came after the first ones. */
async function tablesOfLater(client: pg.Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>(
    "select tablename as name from pg_tables where schemaname = 'kulla' and tablename !~ '^migrations' order by 1",
  );
  return rows.map(({ name }) => name).filter((name) => !FIRST.includes(name));
}
