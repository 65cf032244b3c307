import type { Knowledge, Tool } from "@kulla/casework";
import type { Instant } from "@kulla/core";
import type { WorkbenchStore } from "@kulla/store";
import { accessStore } from "@kulla/store";
import { accessGate } from "./access/access-gate.ts";
import type { AccessSettings } from "./access/access.ts";
import { createAccess } from "./access/create-access.ts";
import { createServer } from "./app.ts";
import type { ServerOptions } from "./app.ts";
import { Problem } from "./problem.ts";
import type { Workbench } from "./workbench.ts";

export interface StartInput extends Pick<ServerOptions, "page" | "https" | "onFailure" | "trustProxy"> {
  readonly kept: WorkbenchStore;
  readonly tool: Tool;
  readonly knowledge: Knowledge;
  readonly now: () => Instant;
  readonly writeDossier: Workbench["writeDossier"];
  readonly host: string;
  /** 0 takes one that is free. */
  readonly port: number;
  readonly access: Pick<AccessSettings, "mode" | "localName"> & Partial<Pick<AccessSettings, "origin" | "oidc">>;
}

/** A server that listens. */
export interface RunningServer {
  /** `http://127.0.0.1:4280` */
  readonly address: string;
  /** A link that signs the analyst at this machine in, once: to a page of the workbench. */
  readonly link: (page?: string) => string;
  readonly close: () => Promise<void>;
}

/** Names of this machine to itself: nobody else reaches it there. */
const OWN_HOSTS = ["127.0.0.1", "localhost", "::1"];

/**
 * Starts the workbench.
 *
 * @throws Problem `access-listening-unsafe`
 * @throws Error of the system where it cannot listen there
 */
export async function startServer(input: StartInput): Promise<RunningServer> {
  const { kept, tool, knowledge, now, writeDossier, host, port, https } = input;
  requireSafe(input);
  const { store, views, search, contents, jobs, uploads } = kept;
  const access = createAccess({ store: accessStore(kept.database.db), now, ...input.access });
  const app = await createServer({
    workbench: {
      store,
      views,
      search,
      contents,
      jobs,
      uploads,
      readBytes: (id) => kept.readBytes(id),
      writeDossier,
      tool,
      knowledge,
      now,
    },
    gate: accessGate(access),
    ...(input.page !== undefined && { page: input.page }),
    ...(https !== undefined && { https }),
    ...(input.onFailure !== undefined && { onFailure: input.onFailure }),
    ...(input.trustProxy !== undefined && { trustProxy: input.trustProxy }),
  });
  const listening = await app.listen({ host, port });
  const address = input.access.origin ?? listening;
  return { address, link: (page = "") => access.links.make(address + page), close: () => app.close() };
}

/** Beyond this machine only with accounts, and never in plain text. @throws Problem */
function requireSafe({ host, https, trustProxy, access }: StartInput): void {
  if (OWN_HOSTS.includes(host)) return;
  const isTeam = access.mode === "team";
  if (isTeam && (https !== undefined || trustProxy !== undefined)) return;
  const why = isTeam ? "without encryption" : "without accounts";
  throw new Problem("access-listening-unsafe", `At ${host} others could reach the workbench ${why}.`);
}
