import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { openStore } from "@kulla/store";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runKulla } from "../src/index.ts";

const PASSWORD = "vargmal tresk oblong 7";

let folder: string;
let store: Awaited<ReturnType<typeof openStore>>; // keeps the database running between the commands

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "kulla-account-"));
  store = await openStore({ workspace: join(folder, ".kulla") });
  await store.openCase({ name: "one", title: "One", openedAt: "2026-11-21T00:00:00.000Z" });
}, 180_000);

afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, maxRetries: 10 });
});

async function run(args: readonly string[], given = "") {
  const [input, output, errors] = [new PassThrough(), new PassThrough(), new PassThrough()];
  input.end(given);
  const world = {
    folder,
    input,
    output,
    errors,
    environment: { USER: "tester" },
    now: () => Date.UTC(2026, 10, 21),
    stopwatch: () => 0,
  };
  const status = await runKulla({ ...world, arguments: args, signal: new AbortController().signal });
  output.end();
  errors.end();
  return { status, stdout: await text(output), stderr: await text(errors) };
}

describe("kulla account", () => {
  it("adds the first admin, with a password from standard input", async () => {
    const args = ["account", "add", "arta", "--clearance", "RED", "--admin", "--password-file", "-"];
    expect(await run(args, "short\n")).toMatchObject({ status: 2, stdout: "" });
    expect(await run(args, "")).toMatchObject({ status: 2, stdout: "" });
    expect(await run(args, `${PASSWORD}\n`)).toMatchObject({
      status: 0,
      stdout: "arta is added: clearance TLP:RED, admin.\n",
    });
    expect((await run(args, `${PASSWORD}\n`)).stderr).toMatch(/already/u);
    const listed = await run(["account", "list", "--json"]);
    expect(JSON.parse(listed.stdout)).toMatchObject([
      { name: "arta", clearance: "TLP:RED", isAdmin: true, hasPassword: true },
    ]);
    expect(listed.stdout).not.toMatch(/argon2|vargmal/u);
  });

  it("changes, gives roles, and says what is wrong", async () => {
    await run(["account", "add", "besa", "--email", "besa@example.org"]);
    expect((await run(["account", "change", "besa", "--clearance", "TLP:AMBER", "--open-cases"])).stdout).toBe(
      "besa is changed: clearance TLP:AMBER.\n",
    );
    expect((await run(["account", "role", "besa", "lead", "--case", "one"])).stdout).toBe("besa is lead in one.\n");
    expect((await run(["account", "role", "besa", "none", "--case", "one"])).stdout).toBe("besa has no role in one.\n");
    for (const [args, words] of [
      [["account", "role", "besa", "owner", "--case", "one"], /not a role/u],
      [["account", "role", "besa", "lead", "--case", "two"], /no case two/u],
      [["account", "role", "nobody", "lead", "--case", "one"], /no account nobody/u],
      [["account", "change", "arta", "--no-admin"], /Nobody would be left/u],
      [["account", "change", "arta", "--disable", "--enable"], /exclude/u],
      [["account", "add", "Not Good"], /cannot be named/u],
      [["account", "token", "besa", "--for", "x", "--scope", "all"], /not a scope/u],
      [["account", "token", "besa", "--for", "x", "--days", "400"], /not a number/u],
    ] as const)
      expect(await run(args)).toMatchObject({ status: 2, stdout: "", stderr: expect.stringMatching(words) });
  });

  it("makes a token, which is printed alone", async () => {
    const { stdout, stderr } = await run(["account", "token", "arta", "--for", "export", "--days", "30"]);
    expect(stdout).toMatch(/^kulla_[A-Za-z0-9_-]{43}\n$/u);
    expect(stderr).toContain("2026-12-21");
  });
});

describe("kulla audit", () => {
  it("shows what was done to accounts, and that the log holds", async () => {
    const { stdout } = await run(["audit", "list"]);
    expect(stdout).toMatch(/kulla tester +account-added +– +.*of arta/u);
    expect(stdout).not.toMatch(/kulla_|vargmal/u);
    const verified = await run(["audit", "verify"]);
    expect(verified).toMatchObject({ status: 0 });
    const head = /^head {2}([0-9a-f]{64})$/mu.exec(verified.stdout)?.[1] ?? "";
    expect((await run(["audit", "verify", "--expect", head])).stdout).toContain("is in it");
    expect(await run(["audit", "verify", "--expect", "f".repeat(64)])).toMatchObject({ status: 1 });
    expect(await run(["audit", "verify", "--expect", "nonsense"])).toMatchObject({ status: 2 });
    expect(JSON.parse((await run(["audit", "list", "--case", "one", "--json"])).stdout)).toHaveLength(2);
  });
});
