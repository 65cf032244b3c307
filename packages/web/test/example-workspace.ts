import { execFileSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as after } from "node:timers/promises";
import { PAGE_HEADER } from "@kulla/api";
import { ended, printedAddress, runKulla, startKulla } from "./kulla.ts";
import { madeOnce } from "./made-once.ts";

/** Name of the example case. */
export const EXAMPLE = "albania-2022";

/** The time at which the example case was investigated. */
export const INVESTIGATED_AT = "2026-11-21T10:46:00Z";

/** A workspace of one's own in which the example case is investigated, assessed, and computed for who may see everything. */
export async function exampleWorkspace(): Promise<string> {
  const example = await madeOnce("example", makeExample);
  const folder = mkdtempSync(`${example}-`);
  // Not by Node: the files of the database belong to its user, and stay so.
  execFileSync("cp", ["-a", `${example}/.`, folder]);
  return folder;
}

/** A workspace of one's own in which nothing is yet. */
export function emptyWorkspace(): string {
  return mkdtempSync(join(tmpdir(), "kulla-web-"));
}

async function makeExample(folder: string): Promise<void> {
  const at = ["--now", INVESTIGATED_AT, "--quiet"];
  await runKulla(folder, ["investigate", `examples/${EXAMPLE}`, ...at]);
  await runKulla(folder, ["attribute", EXAMPLE, ...at]);
  const serving = startKulla(folder, ["serve", "--port", "0"]);
  try {
    await computedBy(new URL(await printedAddress(serving)));
  } finally {
    await ended(serving);
  }
}

/** Looks at the case as its page does, until its panels are computed. */
async function computedBy(link: URL): Promise<void> {
  const key = link.hash.replace("#link=", "");
  const headers = { [PAGE_HEADER]: "1", "content-type": "application/json" };
  const opened = await fetch(`${link.origin}/api/v1/session/link`, {
    method: "POST",
    headers,
    body: JSON.stringify({ key }),
  });
  const cookie = opened.headers.get("set-cookie")?.split(";", 1)[0] ?? "";
  const read = async (): Promise<Response> =>
    fetch(`${link.origin}/api/v1/cases/${EXAMPLE}/answer`, { headers: { ...headers, cookie } });
  await untilComputed(async () => (await read()).json());
}

/** Asks for the answer until it is computed and nothing newer is waited for. */
export async function untilComputed(answer: () => Promise<unknown>): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    const { freshness } = (await answer()) as { readonly freshness?: { revision: number; stale: boolean } };
    if (freshness !== undefined && freshness.revision > 0 && !freshness.stale) return;
    await after(200);
  }
  throw new Error("The panels of the example case were not computed in two minutes.");
}
