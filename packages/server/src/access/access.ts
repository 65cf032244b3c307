import type { Instant, Tlp } from "@kulla/core";
import type { AccessStore, AuditEntry, Session } from "@kulla/store";
import type { Demands } from "./demands.ts";
import type { AuditLog } from "./audit-log.ts";
import type { OneTimeLinks } from "./one-time-links.ts";
import type { OpenIdProvider, OpenIdSettings } from "./open-id-provider.ts";
import type { PasswordHashes } from "./password-hashes.ts";
import type { Viewer } from "./viewer.ts";

/** Account of the analyst at the machine itself: no row has it. */
export const LOCAL_ACCOUNT = "local";

export interface AccessSettings {
  /** `local`: one analyst at this machine, by a one-time link; `team`: accounts. */
  readonly mode: "local" | "team";
  /** Name of the analyst at this machine, for decisions and the audit log. */
  readonly localName: string;
  /** As browsers reach a team's server: `https://kulla.example.org`. Without it the server answers to this machine's own names only. */
  readonly origin?: string;
  /** A provider at which people of a team sign in, by OpenID Connect. */
  readonly oidc?: OpenIdSettings;
  /** Requests of one account, or of one address before it is known, in a minute. */
  readonly requestsPerMinute: number;
}

/** What decides who may come in, and keeps what they did. One for a server. */
export interface Access {
  readonly settings: AccessSettings;
  readonly store: AccessStore;
  readonly log: AuditLog;
  readonly links: OneTimeLinks;
  readonly hashes: PasswordHashes;
  readonly provider: OpenIdProvider | undefined;
  readonly demands: Demands;
  readonly now: () => Instant;
}

/** Who asks, and by what. */
export interface Caller {
  readonly viewer: Viewer;
  readonly fullName: string;
  readonly hasPassword: boolean;
  readonly hasSecondFactor: boolean;
  /** The session; absent where it is a token. */
  readonly session?: Pick<Session, "id" | "expiresAt" | "way" | "confirmedAt">;
  readonly token?: { readonly id: string; readonly scopes: readonly ("read" | "write" | "admin")[] };
}

/** What an entry of the audit log says of who acts. */
export function actorOf(
  caller: Caller,
  address: string,
): Pick<AuditEntry, "account" | "name" | "address" | "token"> & { marking: Tlp } {
  const { account, name, clearance } = caller.viewer;
  return { account, name, address, marking: clearance, ...(caller.token !== undefined && { token: caller.token.id }) };
}
