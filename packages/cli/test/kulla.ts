import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const LAUNCHER = fileURLToPath(new URL("../bin/kulla.js", import.meta.url));

/** The time that tests take as now. */
export const NOW = "2026-11-21T00:00:00.000Z";

export interface Ended {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly environment?: Readonly<Record<string, string>>;
  readonly input?: string | Uint8Array;
}

/** A folder of its own in which the real `kulla` runs, as a process. */
export class Place {
  readonly folder = mkdtempSync(join(tmpdir(), "kulla-cli-"));

  put(files: Readonly<Record<string, string | Uint8Array>>): this {
    for (const [name, content] of Object.entries(files)) {
      const path = join(this.folder, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
    }
    return this;
  }

  /** Starts `kulla` and does not wait for it. */
  start(args: readonly string[], { environment = {} }: RunOptions = {}): ChildProcess {
    const { DATABASE_URL: _, KULLA_WORKSPACE: __, KULLA_CATALOGUE: ___, ...inherited } = process.env;
    return spawn(process.execPath, [LAUNCHER, ...args], { cwd: this.folder, env: { ...inherited, ...environment } });
  }

  run(args: readonly string[], options: RunOptions = {}): Promise<Ended> {
    const child = this.start(args, options);
    child.stdin?.end(options.input);
    return ended(child);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 10 });
  }
}

/** What a process wrote, and how it ended. */
export function ended(child: ChildProcess): Promise<Ended> {
  const chunks: { stdout: Buffer[]; stderr: Buffer[] } = { stdout: [], stderr: [] };
  child.stdout?.on("data", (chunk: Buffer) => chunks.stdout.push(chunk));
  child.stderr?.on("data", (chunk: Buffer) => chunks.stderr.push(chunk));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status, signal) => {
      const text = (from: Buffer[]) => Buffer.concat(from).toString("utf8");
      resolve({ status, signal, stdout: text(chunks.stdout), stderr: text(chunks.stderr) });
    });
  });
}
