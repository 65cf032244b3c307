import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { shellCommands } from "../readme-commands.mjs";

const README = readFileSync(new URL("../../README.md", import.meta.url), "utf8");

describe("README", () => {
  it("shows the two commands within the first screen, then one's own files", () => {
    const screen = README.split("\n").slice(0, 24).join("\n");
    expect(shellCommands(screen)).toEqual(["npm start", "npm test", "npx kulla investigate DIR"]);
  });

  it("has only commands that .ci/run can run: ours", () => {
    const commands = shellCommands(README);
    expect(commands.length).toBeGreaterThan(5);
    for (const command of commands) expect(command).toMatch(/^(?:npm (?:start|test|run \w+)|npx kulla )/u);
  });
});

describe("shellCommands", () => {
  it("takes sh blocks only, and drops comments", () => {
    const page = "```sh\n# first\na --b   # why\n\nc\n```\n```text\nno\n```\n```sh\nd\n```\n";
    expect(shellCommands(page)).toEqual(["a --b", "c", "d"]);
  });
});
