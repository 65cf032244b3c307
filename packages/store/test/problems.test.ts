import { chmodSync, mkdirSync, readdirSync, writeFileSync, appendFileSync } from "node:fs";
import { dirname, join } from "node:path";
import pg from "pg";
import { afterAll, describe, expect, it } from "vitest";
import { guarded, requireSuitable } from "../src/connection.ts";
import type { StoreOptions } from "../src/index.ts";
import { openStore, STORE_FINDINGS, StoreProblem } from "../src/index.ts";
import { addUser, query, startOwnServer } from "./own-server.ts";
import { bytesOf, NOON, sampleEvidence } from "./samples.ts";
import { freshWorkspace } from "./workspace.ts";

const server = await startOwnServer();
afterAll(() => server.stop());

/** Opens and expects a problem with this code. @returns its message */
async function problemOf(options: StoreOptions, code: keyof typeof STORE_FINDINGS): Promise<string> {
  const opened = await openStore(options).then(
    async (store) => {
      await store.close();
      return undefined;
    },
    (error: unknown) => error,
  );
  expect(opened).toBeInstanceOf(StoreProblem);
  const { finding, message } = opened as StoreProblem;
  expect(finding).toMatchObject({ code, severity: "error", message });
  return message;
}

/** A workspace that has been opened and closed once. */
async function usedWorkspace(): Promise<string> {
  const workspace = freshWorkspace();
  await (await openStore({ workspace })).close();
  return workspace;
}

describe("a workspace that cannot be used", () => {
  it("is a file", async () => {
    const workspace = freshWorkspace();
    writeFileSync(workspace, "");
    expect(await problemOf({ workspace }, "store-workspace-unwritable")).toContain(workspace);
  });

  it("lies below a file", async () => {
    const workspace = freshWorkspace();
    writeFileSync(workspace, "");
    await problemOf({ workspace: join(workspace, "below") }, "store-workspace-unwritable");
  });

  it.runIf(process.platform === "linux")("lies where no folder can be made", async () => {
    await problemOf({ workspace: "/proc/kulla" }, "store-workspace-unwritable");
  });

  it.runIf(process.getuid?.() !== 0)("may not be written", async () => {
    const workspace = freshWorkspace();
    chmodSync(dirname(workspace), 0o500);
    await problemOf({ workspace }, "store-workspace-unwritable");
    chmodSync(dirname(workspace), 0o700);
  });

  it("was made by another version of PostgreSQL", async () => {
    const workspace = await usedWorkspace();
    writeFileSync(join(workspace, "postgres", "PG_VERSION"), "16\n");
    expect(await problemOf({ workspace }, "store-version-mismatch")).toContain("PostgreSQL 16");
  });

  it("has a folder of that name that is no database", async () => {
    const workspace = freshWorkspace();
    mkdirSync(join(workspace, "postgres"), { recursive: true });
    await problemOf({ workspace }, "store-version-mismatch");
  });

  it("has settings that the server refuses", async () => {
    const workspace = await usedWorkspace();
    appendFileSync(join(workspace, "postgres", "postgresql.conf"), "\nnonsense = yes\n");
    expect(await problemOf({ workspace }, "store-server-failed")).toContain("nonsense");
  });

  it("has lost its password", async () => {
    const workspace = await usedWorkspace();
    writeFileSync(join(workspace, "postgres", "kulla-password"), "wrong\n");
    expect(await problemOf({ workspace }, "store-server-failed")).toContain("password");
  });
});

describe("a DATABASE_URL that cannot be used", () => {
  const workspace = freshWorkspace();

  it.each([
    ["not an address", "no address at all"],
    ["nothing there", "postgres://user:s3cret@127.0.0.1:1/db"],
    ["no such host", "postgres://user:s3cret@kulla.invalid/db"],
    ["a wrong password", server.url("root", "postgres").replace(/:[^:@]*@/u, ":s3cret@")],
    ["an unknown database", server.url("root", "absent")],
  ])("has %s", async (_what, databaseUrl) => {
    const message = await problemOf({ workspace, databaseUrl }, "store-database-refused");
    expect(message).not.toContain("s3cret");
    expect(message).not.toContain("p%40ss");
  });

  it("has a database of another encoding", async () => {
    await server.sql("create database ascii template template0 encoding 'SQL_ASCII' locale_provider libc locale 'C'");
    const databaseUrl = server.url("root", "ascii");
    expect(await problemOf({ workspace, databaseUrl }, "store-database-unsuitable")).toContain("SQL_ASCII");
  });

  it("has a user who may not create the tables", async () => {
    await addUser(server, "guest");
    await server.sql("create database theirs");
    await problemOf({ workspace, databaseUrl: server.url("guest", "theirs") }, "store-database-unsuitable");
  });

  it("has a server that is too old", async () => {
    const owner = new pg.Client(server.url("root", "postgres"));
    await owner.connect();
    await expect(requireSuitable(owner, 990_000)).rejects.toMatchObject({
      finding: { code: "store-version-mismatch" },
    });
    await owner.end();
  });

  it("has the tables of a newer Kulla", async () => {
    const databaseUrl = await addUser(server, "newer");
    await (await openStore({ workspace, databaseUrl })).close();
    await query(databaseUrl, "insert into kulla.migrations values ('999-newer', 'now')");
    expect(await problemOf({ workspace, databaseUrl }, "store-schema-newer")).toContain("999-newer");
  });

  it("leaves the workspace folder alone in each of these cases", () => {
    expect(readdirSync(dirname(workspace))).toEqual([]);
  });
});

describe("during the work", () => {
  it("damaged evidence is told, and mended by adding the original", async () => {
    const workspace = freshWorkspace();
    const store = await openStore({ workspace });
    await store.openCase({ name: "c", title: "C", openedAt: NOON });
    const bytes = bytesOf("as it came");
    const evidence = sampleEvidence(bytes, "e.txt");
    await store.addEvidence("c", evidence, bytes);
    const file = join(workspace, "evidence", evidence.id.slice(0, 2), evidence.id.slice(2));
    chmodSync(file, 0o600);
    writeFileSync(file, "as it is not");
    await expect(store.bytes(evidence.id)).rejects.toMatchObject({
      finding: { code: "store-evidence-damaged", at: { evidence: evidence.id, file } },
    });
    await store.addEvidence("c", evidence, bytes);
    expect(await store.bytes(evidence.id)).toEqual(bytes);
    await store.close();
  });

  it("damaged evidence in the database is told", async () => {
    const databaseUrl = await addUser(server, "damaged");
    const store = await openStore({ workspace: freshWorkspace(), databaseUrl });
    await store.openCase({ name: "c", title: "C", openedAt: NOON });
    const bytes = bytesOf("as it came");
    const evidence = sampleEvidence(bytes, "e.txt");
    await store.addEvidence("c", evidence, bytes);
    const trigger = (what: string) => `alter table kulla.evidence_chunks ${what} trigger append_only`;
    const change = "update kulla.evidence_chunks set bytes = 'other'";
    await query(databaseUrl, `${trigger("disable")}; ${change}; ${trigger("enable always")}`);
    await expect(store.bytes(evidence.id)).rejects.toMatchObject({ finding: { code: "store-evidence-damaged" } });
    await store.close();
  });

  it.each([
    ["53100", "store-disk-full"],
    ["57P01", "store-connection-lost"],
    ["08006", "store-connection-lost"],
  ])("the server's %s is %s", async (state, code) => {
    const failing = query(server.url("root", "postgres"), `do $$ begin raise 'x' using errcode = '${state}'; end $$`);
    await expect(guarded(() => failing)).rejects.toMatchObject({ finding: { code } });
  });

  it("a bug stays a bug", async () => {
    const failing = query(server.url("root", "postgres"), "select nonsense");
    await expect(guarded(() => failing)).rejects.toBeInstanceOf(pg.DatabaseError);
  });
});

it("every code starts with the topic of the package", () => {
  expect(Object.keys(STORE_FINDINGS).filter((code) => !code.startsWith("store-"))).toEqual([]);
});

describe("a database that does not answer in time", () => {
  it("ends a statement that waits for a lock of somebody else, and nothing of it is kept", async () => {
    const database = await addUser(server, "patient");
    const store = await openStore({ workspace: freshWorkspace(), databaseUrl: database, patience: 500 });
    const opened = { name: "c", title: "C", openedAt: NOON };
    const holder = new pg.Client({ connectionString: database });
    await holder.connect();
    await holder.query("begin");
    await holder.query("lock table kulla.cases in access exclusive mode");
    await expect(store.openCase(opened)).rejects.toMatchObject({ finding: { code: "store-too-slow" } });
    await holder.query("rollback");
    expect(await store.cases()).toEqual([]);
    expect(await store.openCase(opened)).toEqual(opened);
    await holder.end();
    await store.close();
  });
});
