import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readPassword } from "../src/embedded/cluster.ts";
import { readPostmaster } from "../src/embedded/postmaster.ts";
import type { AccessStore } from "../src/index.ts";
import { AUDIT_ROOT, openAccessStore } from "../src/index.ts";
import { freshWorkspace } from "./workspace.ts";

const workspace = freshWorkspace();
let store: AccessStore & { readonly close: () => Promise<void> };
let owner: pg.Client;

/** Adds entries of readings, one after the other. */
async function add(...names: readonly string[]): Promise<void> {
  for (const name of names)
    await store.audit.append([{ at: "2026-11-21T08:00:00.000Z", name, kind: "read", case: "c", marking: "TLP:RED" }]);
}

beforeAll(async () => {
  store = await openAccessStore({ workspace });
  const data = join(workspace, "postgres");
  const { port } = (await readPostmaster(data))!;
  const password = await readPassword(data);
  owner = new pg.Client({ host: "127.0.0.1", port, user: "kulla", password, database: "postgres" });
  await owner.connect();
  await add(..."abcdefghij");
});

afterAll(async () => {
  await owner.end();
  await store.close();
});

describe("verification of the audit log", () => {
  /** Changes the table as its owner can who takes the guards away. */
  async function tamper(change: string): Promise<void> {
    await owner.query("alter table kulla.audit disable trigger append_only");
    await owner.query(change).finally(() => owner.query("alter table kulla.audit enable always trigger append_only"));
  }

  it("is refused a change by the database itself", async () => {
    for (const change of ["update kulla.audit set body = body", "delete from kulla.audit", "truncate kulla.audit"]) {
      await expect(owner.query(change)).rejects.toMatchObject({ code: "23001" });
      await owner.query("set role kulla_writer");
      await expect(owner.query(change)).rejects.toMatchObject({ code: "42501" });
      await owner.query("reset role");
    }
  });

  it.each([
    ["a changed entry", "update kulla.audit set body = replace(body, 'c', 'k') where seq = 3", 3],
    ["a changed label", "update kulla.audit set marking = 'TLP:GREEN' where seq = 4", 4],
    ["a changed case", "update kulla.audit set case_name = 'two' where seq = 5", 5],
    ["a changed hash", "update kulla.audit set hash = repeat('a', 64) where seq = 6", 6],
    ["a lost entry", "delete from kulla.audit where seq = 7", 8],
    [
      "an entry before the first",
      "insert into kulla.audit (seq, hash, previous, marking, body) values (-5, 'x', 'y', 'TLP:CLEAR', '{}')",
      -5,
    ],
    ["a body that is none", "update kulla.audit set body = '{' where seq = 2", 2],
  ])("finds %s", async (_what, change, brokenAt) => {
    await tamper("create table if not exists kulla.audit_copy as select * from kulla.audit");
    await tamper(change);
    expect((await store.audit.verify()).brokenAt).toBe(brokenAt);
    await tamper("delete from kulla.audit");
    await tamper("insert into kulla.audit select * from kulla.audit_copy");
    expect((await store.audit.verify()).brokenAt).toBeUndefined();
  });

  it("finds an end that was cut off, by a head that was noted", async () => {
    const noted = (await store.audit.verify()).head;
    await add("later");
    expect(await store.audit.verify(noted)).toMatchObject({ holdsExpected: true });
    await tamper("delete from kulla.audit where seq > (select max(seq) - 2 from kulla.audit)");
    expect(await store.audit.verify(noted)).toMatchObject({ holdsExpected: false });
    expect((await store.audit.verify()).brokenAt).toBeUndefined();
    expect(await store.audit.verify(AUDIT_ROOT)).toMatchObject({ holdsExpected: true });
  });

  it("holds an empty log for whole", async () => {
    await tamper("delete from kulla.audit");
    expect(await store.audit.verify()).toEqual({ entries: 0, head: AUDIT_ROOT });
    expect(await store.audit.verify(AUDIT_ROOT)).toMatchObject({ holdsExpected: true });
  });
});
