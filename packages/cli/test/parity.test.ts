// What docs/parity.md says of commands, routes and servers, held to what there is.
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import { ROUTES } from "@kulla/api";
import type { Command } from "commander";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createProgram } from "../src/program.ts";
import { runKulla } from "../src/run-kulla.ts";
import type { World } from "../src/terminal.ts";

const PAGE = readFileSync(fileURLToPath(new URL("../../../docs/parity.md", import.meta.url)), "utf8");
const [TABLE = "", OPTIONS = "", OTHERS = ""] = PAGE.split(/^## /mu);

const cells = (line: string) => line.split("|").map((cell) => cell.trim());
const ROWS = TABLE.split("\n")
  .filter((line) => line.startsWith("| `kulla "))
  .map((line) => {
    const [, command = "", , routes = "", server = ""] = cells(line);
    const ids = routes === "–" ? [] : routes.split(", ");
    return { command: command.replaceAll("`", "").replace(/^kulla /u, ""), routes: ids, server };
  });

const folder = mkdtempSync(join(tmpdir(), "kulla-parity-"));
const TOKEN = "kulla_secret_0123456789abcdef";

function world(given: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const written: string[] = [];
  const sink = () =>
    new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        written.push(chunk.toString("utf8"));
        done();
      },
    });
  const input = new PassThrough();
  input.end();
  const made: World = {
    arguments: given,
    environment: { USER: "tester", ...environment },
    folder,
    input,
    output: sink(),
    errors: sink(),
    now: () => 0,
    stopwatch: () => 0,
    signal: new AbortController().signal,
  };
  return { made, written };
}

/** The commands that do something, by their whole names: `case list`. Those that are not for people are left out. */
function leaves(command: Command, above = ""): [string, Command][] {
  return command
    .createHelp()
    .visibleCommands(command)
    .flatMap((one): [string, Command][] => {
      if (one.name() === "help") return [];
      const name = `${above} ${one.name()}`.trim();
      return one.commands.length === 0 ? [[name, one]] : leaves(one, name);
    });
}

const WHOLE = await createProgram(world([]).made, { exitCode: 0 });
const COMMANDS = leaves(WHOLE);

/** What each argument and demanded option is given, by its name. */
const GIVEN: Readonly<Record<string, readonly string[]>> = {
  path: ["report.txt"],
  case: ["albania"],
  name: ["albania"],
  statement: ["s-1f3a"],
  without: ["s-1f3a"],
  source: ["1"],
  code: ["B2"],
  actor: ["Iran"],
  item: ["technique:T1485"],
  rating: ["II"],
  relevance: ["low"],
  ratio: ["5"],
  text: ["seen"],
  grade: ["B2"],
  decision: ["d-1f3a5c07"],
  cluster: ["CL-0001"],
  number: ["1"],
  activity: ["C0038"],
  other: ["CL-0002"],
  group: ["G0049"],
  words: ["wiper"],
  version: ["1f3a5c07d9e2"],
  reason: ["why"],
};

/** A whole line for a command. */
function lineOf(name: string, command: Command): string[] {
  const values = (of: string) => {
    const given = GIVEN[of];
    if (given === undefined) throw new Error(`Say what ${name} is given as ${of}.`);
    return given;
  };
  return [
    ...name.split(" "),
    ...command.registeredArguments.flatMap((one) => values(one.name())),
    ...command.options
      .filter(({ mandatory }) => mandatory)
      .filter(({ defaultValue }) => defaultValue === undefined)
      .flatMap((one) => [one.long ?? "", ...values(one.attributeName())]),
  ];
}

describe("docs/parity.md", () => {
  it("has a row for every command, and none for what is no command", () => {
    expect(ROWS.map(({ command }) => command).sort()).toEqual(COMMANDS.map(([name]) => name).sort());
  });

  it("says of every command that a server does it, or why none does", () => {
    for (const { command, server } of ROWS)
      expect([command, server]).toEqual([command, expect.stringMatching(/^(?:yes$|no: .{15})/u)]);
  });

  it("names every route there is, and no other", () => {
    const named = [...ROWS.flatMap(({ routes }) => routes), ...(OTHERS.match(/[a-zA-Z]+\.[a-zA-Z]+(?=[,.])/gu) ?? [])];
    expect([...new Set(named)].sort()).toEqual(ROUTES.map(({ id }) => id).sort());
  });

  it("names options that there are", () => {
    const all = new Set(
      [WHOLE, ...COMMANDS.map(([, one]) => one)].flatMap(({ options }) => options.map(({ long }) => long)),
    );
    const named = [...OPTIONS.matchAll(/^\| `(--[a-z-]+)`/gmu)].map(([, option]) => option);
    expect(named.length).toBeGreaterThan(0);
    for (const option of named) expect([...all]).toContain(option);
  });
});

describe("kulla --server", () => {
  const asked: string[] = [];
  let server: Server;
  let address = "";

  beforeAll(async () => {
    writeFileSync(join(folder, "report.txt"), "On 15 July 2022 a wiper hit the ministry.\n");
    // It lets nobody in, and notes what it was asked for.
    server = createServer((request, reply) => {
      asked.push(request.url ?? "");
      const problem = {
        type: "/problems/access-required",
        title: "Sign in first",
        status: 401,
        code: "access-required",
      };
      reply.writeHead(401, { "content-type": "application/problem+json" }).end(JSON.stringify(problem));
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  afterAll(() => {
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  });

  const run = async (line: readonly string[], token = TOKEN) => {
    asked.length = 0;
    const { made, written } = world([...line, "--server", address], { KULLA_TOKEN: token });
    const status = await runKulla(made);
    return { status, text: written.join("") };
  };

  const served = COMMANDS.filter(([name]) => ROWS.find(({ command }) => command === name)?.server === "yes");

  it.each(served)("asks the server for: %s", async (name, command) => {
    const { status, text } = await run(lineOf(name, command));
    expect(asked[0]).toMatch(/^\/api\/v1\//u);
    expect([status, text]).toEqual([2, expect.stringContaining("[access-required]") as string]);
    expect(text).toContain("KULLA_TOKEN is wrong");
    expect(text).not.toContain(TOKEN);
  });

  it("asks it for a list of observations and for a name alone too", async () => {
    writeFileSync(join(folder, "seen.json"), JSON.stringify({ techniques: ["T1485"] }));
    expect((await run(["attribute", "--observed", "seen.json"])).text).toContain("[access-required]");
    expect(asked).toEqual(["/api/v1/weighing"]);
    await run(["actor", "OilRig", "--case", "albania"]);
    expect(asked).toEqual(["/api/v1/cases/albania/actor-names?name=OilRig"]);
  });

  it("refuses in a line what is not for a server, before it asks", async () => {
    for (const line of [["serve"], ["work"], ["account", "list"], ["audit", "list"]]) {
      const { status, text } = await run(line);
      expect([line, status, asked, text]).toEqual([line, 2, [], expect.stringContaining("without --server") as string]);
    }
  });

  it("never prints a token that no header can hold", async () => {
    const { status, text } = await run(["case", "list"], "secret\nsecond line é");
    expect([status, asked]).toEqual([2, []]);
    expect(text).toContain("characters that no API token has");
    expect(text).not.toContain("secret");
  });

  it("lets nobody decide in another's name", async () => {
    const { status, text } = await run([
      "hypothesis",
      "add",
      "Iran",
      "--case",
      "a",
      "--reason",
      "x",
      "--by",
      "B. Kola",
    ]);
    expect([status, asked]).toEqual([2, []]);
    expect(text).toContain("whose token it is");
  });
});

describe("kulla --server, where it is no workbench", () => {
  const answers: Record<string, [number, string, string]> = {
    "another version": [
      404,
      "application/problem+json",
      JSON.stringify({
        type: "",
        title: "There is no such thing",
        status: 404,
        detail: "There is no such address here that you may see.",
        code: "server-not-found",
      }),
    ],
    "not an answer of a workbench": [502, "text/html", "<h1>Bad gateway</h1>"],
    "not what this Kulla expects": [200, "application/json", JSON.stringify({ items: [{ other: true }] })],
  };

  it.each(Object.entries(answers))("says so: %s", async (words, [code, type, body]) => {
    const server = createServer((_request, reply) => {
      reply.writeHead(code, { "content-type": type }).end(body);
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    const { made, written } = world(["case", "list", "--server", `http://127.0.0.1:${port}`], { KULLA_TOKEN: TOKEN });
    const status = await runKulla(made);
    server.closeAllConnections();
    server.close();
    expect(status).toBe(1);
    expect(written.join("")).toContain(words);
  });

  it("tells a wrong address, and a port that speaks no TLS", async () => {
    const server = createServer((_request, reply) => reply.end());
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    const ask = async (address: string) => {
      const { made, written } = world(["case", "list", "--server", address], { KULLA_TOKEN: TOKEN });
      return [await runKulla(made), written.join("")];
    };
    expect(await ask(`https://127.0.0.1:${port}`)).toEqual([
      1,
      expect.stringContaining("does not speak TLS") as string,
    ]);
    server.closeAllConnections();
    server.close();
    await once(server, "close");
    expect(await ask(`http://127.0.0.1:${port}`)).toEqual([1, expect.stringContaining("ECONNREFUSED") as string]);
    expect(await ask("ftp://example.org")).toEqual([2, expect.stringContaining("no address of a server") as string]);
  });
});
