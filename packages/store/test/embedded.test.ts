import { execFileSync, spawnSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { createCluster } from "../src/embedded/cluster.ts";
import { parsePostmaster, readPostmaster } from "../src/embedded/postmaster.ts";
import { environmentFor, installedPackage, preparePrograms } from "../src/embedded/programs.ts";
import { parseAccounts, serverUser } from "../src/embedded/server-user.ts";
import { startServer, stopServer } from "../src/embedded/server.ts";
import { openStore } from "../src/index.ts";
import { freshWorkspace } from "./workspace.ts";

const asRoot = process.getuid?.() === 0;
const PROGRAM = fileURLToPath(new URL("./appending-process.ts", import.meta.url));

/** A copy of the platform package as npm unpacks it: without symbolic links. */
function packageWithoutLinks(): string {
  const copy = join(freshWorkspace(), "package");
  cpSync(installedPackage(), copy, { recursive: true, verbatimSymlinks: true });
  const libraries = join(copy, "native", "lib");
  for (const name of readdirSync(libraries)) {
    if (lstatSync(join(libraries, name)).isSymbolicLink()) rmSync(join(libraries, name));
  }
  return copy;
}

describe.runIf(process.platform === "linux")("programs", () => {
  it("run though npm has not run the package's install script", { timeout: 120_000 }, async () => {
    const workspace = freshWorkspace();
    mkdirSync(workspace);
    for (const folder of [workspace, dirname(workspace)]) chmodSync(folder, 0o755);
    const copy = packageWithoutLinks();
    for (const folder of [dirname(dirname(copy)), dirname(copy)]) chmodSync(folder, 0o755);
    const before = readdirSync(join(copy, "native", "lib"));
    const user = await serverUser(undefined);
    const programs = await preparePrograms(copy, join(workspace, "libraries"), user);
    expect(programs.libraries?.split(":")).toEqual([join(workspace, "libraries"), join(copy, "native", "lib")]);
    const again = await preparePrograms(copy, join(workspace, "libraries"), user);
    expect(again).toEqual(programs);
    const folder = { data: join(workspace, "postgres"), log: join(workspace, "log"), programs, user };
    await createCluster(folder.data, programs, user);
    expect(await startServer(folder)).toBe(true);
    expect(await startServer(folder)).toBe(false); // there can be only one
    await stopServer(folder);
    expect(await readPostmaster(folder.data)).toBeUndefined();
    expect(readdirSync(join(copy, "native", "lib"))).toEqual(before); // the installation stays as it was
  });

  it.runIf(asRoot)("are copied for a user who cannot enter the installation", { timeout: 120_000 }, async () => {
    const copy = packageWithoutLinks(); // in a folder of mode 0700
    const copies = join(freshWorkspace(), "copies");
    mkdirSync(dirname(copies));
    for (const folder of [dirname(copies), dirname(dirname(copies))]) chmodSync(folder, 0o755);
    const user = await serverUser(undefined);
    const programs = await preparePrograms(copy, join(copies, "unused"), user, copies);
    expect(programs.postgres.startsWith(copies)).toBe(true);
    const options = { ...user, env: environmentFor(programs), cwd: "/", encoding: "utf8" } as const;
    expect(execFileSync(programs.postgres, ["-V"], options)).toContain("(PostgreSQL) 17");
    expect(readdirSync(copies).filter((name) => !name.startsWith("unused"))).toHaveLength(1);
  });

  it("that cannot be run are told", async () => {
    const copy = packageWithoutLinks();
    writeFileSync(join(copy, "native", "bin", "postgres"), "#!/bin/sh\necho not on this machine >&2\nexit 127\n");
    const prepared = preparePrograms(copy, join(copy, "links"), undefined);
    await expect(prepared).rejects.toMatchObject({
      finding: { code: "store-programs-missing", message: expect.stringContaining("not on this machine") },
    });
  });

  it("get nothing of the user's PG settings", () => {
    process.env.PGPORT = "1";
    const environment = environmentFor({ initdb: "", postgres: "", pgCtl: "", version: "" });
    delete process.env.PGPORT;
    expect(environment.PGPORT).toBeUndefined();
    expect(environment).toMatchObject({ LC_ALL: "C", PATH: process.env.PATH });
  });
});

describe("a workspace", () => {
  it("is for the eyes of its user only, and its server for this machine only", async () => {
    const workspace = freshWorkspace();
    const store = await openStore({ workspace });
    const mode = (...path: string[]) => statSync(join(workspace, ...path)).mode & 0o777;
    expect([mode(), mode("evidence"), mode("postgres")]).toEqual([0o700, 0o700, 0o700]);
    expect([mode("postgres", "kulla-password"), mode("postgres.log")]).toEqual([0o600, 0o600]);
    const address = readPostmasterLine(join(workspace, "postgres", "postmaster.pid"), 5);
    expect(address).toBe("127.0.0.1");
    expect(readPostmasterLine(join(workspace, "postgres", "postmaster.pid"), 4)).toBe(""); // no socket
    await store.close();
  });

  it.runIf(asRoot && existsSync("/usr/bin/setpriv"))(
    "can be used by a user who is not root",
    { timeout: 120_000 },
    () => {
      const nobody = parseAccounts(execFileSync("getent", ["passwd", "nobody"], { encoding: "utf8" })).get("nobody")!;
      const workspace = freshWorkspace();
      chmodSync(dirname(workspace), 0o755);
      mkdirSync(workspace, { mode: 0o700 });
      chownSync(workspace, nobody.uid, nobody.gid);
      const flags = ["--conditions=source", "--import", "tsx", PROGRAM, workspace, "nobody", "3"];
      const run = spawnSync(process.execPath, flags, {
        ...nobody,
        encoding: "utf8",
        env: { ...process.env, HOME: workspace },
      });
      expect(run.stderr).toBe("");
      expect(run.stdout.split("\n").filter((line) => line.startsWith("s-"))).toHaveLength(3);
      expect(statSync(join(workspace, "postgres")).uid).toBe(nobody.uid);
    },
  );

  it.runIf(asRoot)("of another user can be used by root, and stays theirs", { timeout: 120_000 }, async () => {
    const workspace = freshWorkspace();
    await (await openStore({ workspace })).close();
    const owner = statSync(join(workspace, "postgres")).uid;
    expect(owner).not.toBe(0);
    await (await openStore({ workspace })).close();
    expect(statSync(join(workspace, "postgres")).uid).toBe(owner);
  });
});

describe("postmaster.pid", () => {
  const whole = "4711\n/data\n1795259219\n45999\n\n127.0.0.1\n  9977945         4\nready   \n";

  it.each([
    [whole, { pid: 4711, port: 45999, ready: true }],
    [whole.replace("ready   ", "starting"), { pid: 4711, port: 45999, ready: false }],
    ["4711\n/data\n1795259219\n45999\n", { pid: 4711, port: 45999, ready: false }],
    ["4711\n", { pid: 4711, port: 0, ready: false }],
    ["", undefined],
    ["\n", undefined],
    ["-4\n/data\n", undefined],
    ["nonsense", undefined],
  ])("%j", (text, expected) => {
    expect(parsePostmaster(text)).toEqual(expected);
  });
});

it("accounts are read from a passwd file", () => {
  const accounts = parseAccounts(
    "root:x:0:0::/root:/bin/sh\nnobody:x:65534:65533::/:\n\nbroken\n+::::::\nneg:x:-2:-2::/:\n",
  );
  expect([...accounts]).toEqual([
    ["root", { uid: 0, gid: 0 }],
    ["nobody", { uid: 65534, gid: 65533 }],
  ]);
});

function readPostmasterLine(file: string, index: number): string | undefined {
  return execFileSync("cat", [file], { encoding: "utf8" }).split("\n")[index]?.trim();
}
