import type { KnowledgeDesk } from "@kulla/casework";
import type { Instant } from "@kulla/core";
import type { WorkbenchStore } from "@kulla/store";
import { accessStore } from "@kulla/store";
import { accessGate } from "./access/access-gate.ts";
import type { AccessSettings } from "./access/access.ts";
import { createAccess } from "./access/create-access.ts";
import { requireSafeListening } from "./access/safe-listening.ts";
import { createServer } from "./app.ts";
import type { ServerOptions } from "./app.ts";
import type { Workbench } from "./workbench.ts";

export interface StartInput
  extends
    Pick<ServerOptions, "page" | "https" | "onFailure" | "trustProxy">,
    Pick<Workbench, "writeDossier" | "ask" | "versions"> {
  readonly kept: WorkbenchStore;
  readonly desk: KnowledgeDesk;
  readonly now: () => Instant;
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

/** Milliseconds for which an upload is kept that nobody goes on with, and between two looks for such. */
const UPLOAD_LIFE = 86_400_000;
const LOOK_EVERY = 3_600_000;

/**
 * Starts the workbench.
 *
 * @throws Problem `access-listening-unsafe`
 * @throws Error of the system where it cannot listen there
 */
export async function startServer(input: StartInput): Promise<RunningServer> {
  const { kept, desk, now, writeDossier, ask, versions, host, port, https } = input;
  const { mode, origin } = input.access;
  requireSafeListening({ host, mode, origin, hasTls: https !== undefined, hasProxy: input.trustProxy !== undefined });
  const { store, views, search, contents, jobs, uploads, savedViews, builds } = kept;
  const access = createAccess({ store: accessStore(kept.database.db), now, ...input.access });
  const app = await createServer({
    workbench: {
      store,
      views,
      search,
      contents,
      jobs,
      uploads,
      savedViews,
      readBytes: (id) => kept.readBytes(id),
      writeDossier,
      ask,
      versions,
      builds,
      desk,
      get tool() {
        return desk.current().tool;
      },
      get knowledge() {
        return desk.current().knowledge;
      },
      now,
    },
    gate: accessGate(access),
    replies: access.store.replies,
    ...(input.page !== undefined && { page: input.page }),
    ...(https !== undefined && { https }),
    ...(input.onFailure !== undefined && { onFailure: input.onFailure }),
    ...(input.trustProxy !== undefined && { trustProxy: input.trustProxy }),
  });
  const listening = await app.listen({ host, port }).catch(async (error: unknown) => {
    await app.close();
    throw error;
  });
  const address = input.access.origin ?? listening;
  const stopForgetting = forgetUploads(input);
  return {
    address,
    link: (page = "") => access.links.make(address + page),
    close: () => {
      stopForgetting();
      return app.close();
    },
  };
}

/** Throws away, now and then, what was begun and not gone on with. @returns stops it */
function forgetUploads({ kept, now, onFailure }: StartInput): () => void {
  const look = () => {
    const since = new Date(Date.parse(now()) - UPLOAD_LIFE).toISOString();
    const forgetting = Promise.all([kept.uploads.forget(since), kept.builds.forget(since)]);
    forgetting.catch((error: unknown) => onFailure?.(error, { id: "", what: "old uploads" }));
  };
  look();
  const timer = setInterval(look, LOOK_EVERY);
  timer.unref();
  return () => {
    clearInterval(timer);
  };
}
