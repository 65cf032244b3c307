import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readPassword } from "../src/embedded/cluster.ts";
import { readPostmaster } from "../src/embedded/postmaster.ts";
import { openDatabase } from "../src/connection.ts";
import { openStore } from "../src/index.ts";
import { addUser, startOwnServer } from "./own-server.ts";
import { bytesOf, NOON, sampleDecision, sampleEvidence, sampleStatement, sampleWork } from "./samples.ts";
import { freshWorkspace } from "./workspace.ts";

const TABLES = [
  "cases",
  "evidence",
  "evidence_chunks",
  "statements",
  "decisions",
  "workspace_decisions",
  "work",
  "audit",
];

/** The ways to change a row, each as SQL on one table. */
function changes(table: string): { table: string; what: string; text: string }[] {
  const same = `${column(table)} = ${column(table)}`;
  const overriding = table === "cases" ? "overriding system value" : "";
  const ways = {
    update: `update kulla.${table} set ${same}`,
    "update no row of": `update kulla.${table} set ${same} where false`,
    "delete from": `delete from kulla.${table}`,
    "delete no row of": `delete from kulla.${table} where false`,
    truncate: `truncate kulla.${table} cascade`,
    "update by an insert into": `insert into kulla.${table} ${overriding} select * from kulla.${table}
      on conflict on constraint ${table}_pkey do update set ${column(table)} = excluded.${column(table)}`,
    [AS_REPLICA]: `set session_replication_role = replica; update kulla.${table} set ${same}`,
  };
  return Object.entries(ways).map(([what, text]) => ({ table, what, text }));
}

/** Triggers do not fire in such a session, unless they are told to. Only a superuser may open one. */
const AS_REPLICA = "update as a replica";

function column(table: string): string {
  return table === "evidence_chunks" ? "bytes" : "body";
}

const server = await startOwnServer();
const ownUrl = await addUser(server, "plain");
const makerUrl = await addUser(server, "maker", "createrole");
const workspace = freshWorkspace();
const stores = [
  await openStore({ workspace }),
  await openStore({ workspace, databaseUrl: ownUrl }),
  await openStore({ workspace, databaseUrl: makerUrl }),
];

async function embeddedOwner(): Promise<pg.ClientConfig> {
  const data = join(workspace, "postgres");
  const { port } = (await readPostmaster(data))!;
  return { host: "127.0.0.1", port, user: "kulla", password: await readPassword(data), database: "postgres" };
}

const targets = [
  { name: "the embedded server", owner: await embeddedOwner(), superuser: true, role: true },
  {
    name: "a server of the user, by its plain user",
    owner: { connectionString: ownUrl },
    superuser: false,
    role: false,
  },
  {
    name: "a server of the user, by a user who may create roles",
    owner: { connectionString: makerUrl },
    superuser: false,
    role: true,
  },
  {
    name: "a server of the user, by its superuser",
    owner: { connectionString: server.url("root", "plain") },
    superuser: true,
    role: false,
  },
];

beforeAll(async () => {
  for (const store of stores) {
    await store.openCase({ name: "c", title: "C", openedAt: NOON });
    const bytes = bytesOf("evidence");
    const evidence = sampleEvidence(bytes, "e.txt");
    await store.addEvidence("c", evidence, bytes);
    const statement = sampleStatement("words");
    const decisions = [sampleDecision(statement, "reason")];
    await store.append("c", { statements: [statement], decisions, work: [sampleWork(evidence.id)] });
    await store.decide(decisions);
  }
});

afterAll(async () => {
  for (const store of stores) await store.close();
  await server.stop();
});

describe.each(targets)("append-only tables on $name", ({ owner, superuser, role }) => {
  async function attempt(text: string, before = ""): Promise<string> {
    const client = new pg.Client(owner);
    await client.connect();
    try {
      if (before !== "") await client.query(before);
      await client.query(text);
      return "done";
    } catch (error) {
      return error instanceof pg.DatabaseError ? `${error.code ?? ""} ${error.message}` : String(error);
    } finally {
      await client.end();
    }
  }

  const all = TABLES.flatMap(changes).filter(({ what }) => superuser || what !== AS_REPLICA);

  it.each(all)("the owner cannot $what $table", async ({ text }) => {
    expect(await attempt(text)).toMatch(/^23001 kulla\.\w+ is append-only: (?:UPDATE|DELETE|TRUNCATE) is refused/u);
  });

  if (!role) return;

  it.each(all.filter(({ what }) => what !== AS_REPLICA))(
    "the role of the store may not $what $table",
    async ({ text }) => {
      expect(await attempt(text, "set role kulla_writer")).toMatch(/^42501 permission denied/u);
    },
  );

  it.each(TABLES)("the role of the store may not drop or alter %s", async (table) => {
    for (const text of [`drop table kulla.${table}`, `alter table kulla.${table} disable trigger all`]) {
      expect(await attempt(text, "set role kulla_writer")).toMatch(/^42501 must be owner/u);
    }
  });
});

it("everything is still there after all of that", async () => {
  for (const store of stores) {
    expect(await store.cases()).toHaveLength(1);
    const [evidence] = await store.evidence("c");
    expect(await store.bytes(evidence!.id)).toEqual(bytesOf("evidence"));
    expect(await store.statements("c")).toEqual([sampleStatement("words")]);
    expect(await store.decisions("c")).toHaveLength(1);
    expect(await store.decided()).toHaveLength(1);
    expect(await store.work("c")).toHaveLength(1);
  }
});

it("the store works as the role that may only read and add, where there is one", async () => {
  const client = new pg.Client(await embeddedOwner());
  await client.connect();
  await client.query("alter table kulla.cases disable trigger append_only");
  const db = await openDatabase(client, await embeddedOwner());
  await expect(db.deleteFrom("kulla.cases").execute()).rejects.toMatchObject({ code: "42501" });
  await db.destroy();
  await client.query("alter table kulla.cases enable always trigger append_only");
  await client.end();
});
