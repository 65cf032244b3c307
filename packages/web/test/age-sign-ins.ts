import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

/** Where the client of the database is at hand. */
const STORE = fileURLToPath(new URL("../../store/", import.meta.url));

const SCRIPT = `
const { readFileSync } = require("node:fs");
const { Client } = require("pg");
const data = process.argv[1];
const port = Number(readFileSync(data + "/postmaster.pid", "utf8").split("\\n")[3]);
const password = readFileSync(data + "/kulla-password", "utf8").trim();
(async () => {
  const client = new Client({ host: "127.0.0.1", port, user: "kulla", password, database: "postgres" });
  await client.connect();
  await client.query("update kulla.sessions set confirmed_at = '2020-01-01T00:00:00.000Z'");
  await client.end();
})();
`;

/** Makes all sign-ins of a running workspace long ago: the server goes by its own clock, and waiting for a quarter of an hour is no test. */
export async function ageSignIns(workspace: string): Promise<void> {
  await promisify(execFile)(process.execPath, ["-e", SCRIPT, `${workspace}/postgres`], { cwd: STORE });
}
