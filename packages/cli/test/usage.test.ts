import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { tmpdir } from "node:os";
import { describe, expect, it } from "vitest";
import { runKulla } from "../src/index.ts";

/** Runs a command line in this process, in a world of values: what needs no database needs no process of its own. */
async function run(args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const [input, output, errors] = [new PassThrough(), new PassThrough(), new PassThrough()];
  const status = await runKulla({
    arguments: args,
    environment,
    folder: tmpdir(),
    input,
    output,
    errors,
    now: () => 0,
    stopwatch: () => 0,
    signal: new AbortController().signal,
  });
  output.end();
  errors.end();
  return { status, stdout: await text(output), stderr: await text(errors) };
}

const COMMANDS = [
  [],
  ["investigate"],
  ["explain"],
  ["case"],
  ["case", "list"],
  ["case", "show"],
  ["case", "export"],
  ["serve"],
  ["work"],
  ["evidence"],
  ["evidence", "add"],
  ["evidence", "list"],
  ["source"],
  ["source", "list"],
  ["source", "rate"],
  ["source", "unrate"],
  ["facts"],
  ["decision"],
  ["hypothesis"],
  ["cluster"],
  ["decision", "list"],
  ["decision", "undo"],
  ["hypothesis", "list"],
  ["hypothesis", "add"],
  ["hypothesis", "argue"],
  ["hypothesis", "rate"],
  ["hypothesis", "relevance"],
  ["cluster", "list"],
  ["cluster", "show"],
  ["cluster", "propose"],
  ["cluster", "activities"],
  ["cluster", "history"],
  ["cluster", "accept"],
  ["cluster", "form"],
  ["cluster", "grow"],
  ["cluster", "shrink"],
  ["cluster", "merge"],
  ["cluster", "split"],
  ["cluster", "keep-apart"],
  ["cluster", "rename"],
  ["cluster", "promote"],
  ["cluster", "undo"],
  ["catalogue"],
  ["catalogue", "search"],
  ["catalogue", "build"],
  ["catalogue", "versions"],
  ["account"],
  ["account", "add"],
  ["account", "change"],
  ["account", "list"],
  ["account", "role"],
  ["account", "token"],
  ["audit"],
  ["audit", "verify"],
  ["audit", "list"],
  ["actor"],
];

describe("kulla --help", () => {
  it.each(COMMANDS.map((command) => [command.join(" "), command] as const))("%s", async (_name, command) => {
    const { status, stdout, stderr } = await run([...command, "--help"]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatchSnapshot();
  });

  it("has examples for every command that does something", async () => {
    for (const command of COMMANDS.filter(
      ([first, second]) => second !== undefined || first === "investigate" || first === "actor",
    )) {
      expect((await run([...command, "--help"])).stdout, command.join(" ")).toContain("Examples:");
    }
  });

  it("prints the version", async () => {
    expect(await run(["--version"])).toMatchObject({ status: 0, stdout: "0.1.0\n" });
  });
});

describe("wrong use", () => {
  it.each([
    ["an unknown command", ["investigat", "."], /unknown command 'investigat'[^]*Did you mean investigate/u],
    ["an unknown option", ["case", "list", "--jsn"], /unknown option '--jsn'[^]*Did you mean --json/u],
    ["nothing to investigate", ["investigate"], /Name a file or a folder[^]*--case/u],
    ["a missing argument", ["explain", "-c", "x"], /missing required argument 'statement'/u],
    ["a missing option", ["facts"], /required option '-c, --case <name>' not specified/u],
    [
      "a path that is not there",
      ["investigate", "nowhere"],
      /There is no file or folder nowhere\.[^]*Relative paths start at/u,
    ],
    ["a name that no case can have", ["investigate", ".", "--case", "../x"], /A case cannot be named "..\/x"/u],
    ["a time that is none", ["case", "list", "--now", "soon"], /--now soon is not a time[^]*2026-11-21/u],
    ["a label that is none", ["investigate", ".", "--marking", "secret"], /not a TLP 2\.0 label[^]*TLP:CLEAR/u],
    ["a format that is none", ["facts", "--case", "a", "--format", "xml"], /Allowed choices are gold/u],
    [
      "a catalogue that is not there",
      ["catalogue", "search", "x", "--catalogue", "no.json"],
      /no\.json cannot be read/u,
    ],
  ])("%s ends with 2 and says what to do", async (_name, args, expected) => {
    const { status, stdout, stderr } = await run(args);
    expect(stderr).toMatch(expected);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  });
});

describe("kulla catalogue search", () => {
  it("finds by any name, with who asserts it, as a table and as JSON", async () => {
    const table = await run(["catalogue", "search", "zerocleare"]);
    expect(table.status).toBe(0);
    expect(table.stdout).toMatch(/S\d{4}\s+software\s+ZeroCleare/u);
    const { stdout } = await run(["catalogue", "search", "zerocleare", "--json"]);
    const [hit] = JSON.parse(stdout) as unknown[];
    expect(hit).toMatchObject({ id: "S1151", name: "ZeroCleare", kind: "software" });
  });

  it("says so where nothing is found", async () => {
    const { status, stdout, stderr } = await run(["catalogue", "search", "qqqqqq"]);
    expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
    expect(stderr).toContain("nothing named qqqqqq");
  });
});
