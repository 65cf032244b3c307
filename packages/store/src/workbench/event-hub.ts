import { setTimeout as sleep } from "node:timers/promises";
import type { WorkspaceEvent } from "@kulla/core";
import pg from "pg";
import { CHANNEL, readEvent } from "./events.ts";

/** Milliseconds between two attempts to listen again after the connection was lost. */
const AGAIN = 1_000;

type Tell = (event: WorkspaceEvent) => void;

/** Hears what all processes of the workspace tell, over one connection however many follow. */
export class EventHub {
  readonly #connection: pg.ClientConfig;
  readonly #tells = new Set<Tell>();
  readonly #stop = new AbortController();
  readonly #ready: Promise<void>;
  #isReady: () => void = () => undefined;
  #listening: Promise<void> | undefined;

  constructor(connection: pg.ClientConfig) {
    this.#connection = connection;
    this.#ready = new Promise((resolve) => (this.#isReady = resolve));
  }

  /** Tells of events until the signal is aborted, or this is closed. */
  async follow(signal: AbortSignal, tell: Tell): Promise<void> {
    if (signal.aborted) return;
    const own: Tell = (event) => tell(event);
    this.#tells.add(own);
    this.#begin();
    const either = AbortSignal.any([signal, this.#stop.signal]);
    await new Promise<void>((resolve) => {
      if (either.aborted) resolve();
      else either.addEventListener("abort", () => resolve(), { once: true });
    });
    this.#tells.delete(own);
  }

  /** Resolves when what is told from now on is heard. */
  ready(): Promise<void> {
    this.#begin();
    return this.#ready;
  }

  async close(): Promise<void> {
    this.#stop.abort();
    await this.#listening;
  }

  #begin(): void {
    this.#listening ??= this.#listen();
  }

  async #listen(): Promise<void> {
    const { signal } = this.#stop;
    while (!signal.aborted) {
      const client = new pg.Client({ ...this.#connection, application_name: "kulla events" });
      try {
        await this.#hear(client, signal);
      } catch {
        await sleep(AGAIN, undefined, { signal }).catch(() => undefined);
      } finally {
        await client.end().catch(() => undefined);
      }
    }
  }

  /** Hears until the signal is aborted. @throws where the connection is lost */
  async #hear(client: pg.Client, signal: AbortSignal): Promise<void> {
    const lost = new Promise<never>((_, reject) => {
      client.on("error", reject);
      client.on("end", () => reject(new Error("The connection for events has ended.")));
    });
    lost.catch(() => undefined);
    client.on("notification", ({ payload }) => {
      const event = readEvent(payload);
      if (event !== undefined) for (const tell of this.#tells) tell(event);
    });
    await client.connect();
    await client.query(`listen ${CHANNEL}`);
    this.#isReady();
    const stopped = new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
    await Promise.race([stopped, lost]);
  }
}
