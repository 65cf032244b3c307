import type { Instant } from "@kulla/core";
import type { AccessStore } from "@kulla/store";
import type { Access, AccessSettings } from "./access.ts";
import { demandsOf } from "./demands.ts";
import { auditLog } from "./audit-log.ts";
import { oneTimeLinks } from "./one-time-links.ts";
import { openIdProvider } from "./open-id-provider.ts";
import { passwordHashes } from "./password-hashes.ts";

export interface AccessOptions extends Partial<AccessSettings> {
  readonly store: AccessStore;
  readonly now: () => Instant;
}

/** Requests in a minute that no person's work needs: the page makes a few for each panel. */
const REQUESTS_PER_MINUTE = 3_000;

/** What decides who may come in. By default for the one analyst at this machine. */
export function createAccess({ store, now, ...given }: AccessOptions): Access {
  const settings: AccessSettings = {
    mode: given.mode ?? "local",
    localName: given.localName ?? "analyst",
    requestsPerMinute: given.requestsPerMinute ?? REQUESTS_PER_MINUTE,
    ...(given.origin !== undefined && { origin: given.origin }),
    ...(given.oidc !== undefined && { oidc: given.oidc }),
  };
  const isTeam = settings.mode === "team";
  return {
    settings,
    store,
    log: auditLog(store.audit),
    links: oneTimeLinks(now),
    hashes: passwordHashes(),
    provider: isTeam && given.oidc !== undefined ? openIdProvider(given.oidc) : undefined,
    demands: demandsOf({ store, now }),
    now,
  };
}
