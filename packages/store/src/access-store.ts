import type { AccessSettingRows } from "./access-settings.ts";
import { accessSettingsOf } from "./access-settings.ts";
import type { AccountEvents } from "./account-events.ts";
import { accountEventsOf } from "./account-events.ts";
import type { KeptReplyRows } from "./kept-replies.ts";
import { keptReplyRows } from "./kept-replies.ts";
import type { KnownBrowsers } from "./known-browsers.ts";
import { knownBrowsersOf } from "./known-browsers.ts";
import type { Accounts } from "./accounts.ts";
import { accountsOf } from "./accounts.ts";
import type { Audit } from "./audit.ts";
import { auditOf } from "./audit.ts";
import { guarded } from "./connection.ts";
import type { Memberships } from "./memberships.ts";
import { membershipsOf } from "./memberships.ts";
import type { StoreOptions } from "./open-store.ts";
import { openDatabaseOf } from "./open-store.ts";
import type { Database } from "./schema.ts";
import type { Sessions } from "./sessions.ts";
import { sessionsOf } from "./sessions.ts";
import type { SignInAttempts } from "./sign-in-attempts.ts";
import { signInAttemptsOf } from "./sign-in-attempts.ts";
import type { Tokens } from "./tokens.ts";
import { tokensOf } from "./tokens.ts";

/** Who may come in, and what they did. Every call throws a StoreProblem where the database is not at hand. */
export interface AccessStore {
  readonly accounts: Accounts;
  readonly sessions: Sessions;
  readonly tokens: Tokens;
  readonly memberships: Memberships;
  readonly attempts: SignInAttempts;
  readonly audit: Audit;
  readonly browsers: KnownBrowsers;
  readonly events: AccountEvents;
  readonly settings: AccessSettingRows;
  readonly replies: KeptReplyRows;
}

/** The access store on an open database. */
export function accessStore(db: Database): AccessStore {
  return {
    accounts: guardedAll(accountsOf(db)),
    sessions: guardedAll(sessionsOf(db)),
    tokens: guardedAll(tokensOf(db)),
    memberships: guardedAll(membershipsOf(db)),
    attempts: guardedAll(signInAttemptsOf(db)),
    audit: guardedAll(auditOf(db)),
    browsers: guardedAll(knownBrowsersOf(db)),
    events: guardedAll(accountEventsOf(db)),
    settings: guardedAll(accessSettingsOf(db)),
    replies: guardedAll(keptReplyRows(db)),
  };
}

/** Opens the access store alone, for commands. Close it at the end. @throws StoreProblem */
export async function openAccessStore(
  options: StoreOptions,
): Promise<AccessStore & { readonly close: () => Promise<void> }> {
  const opened = await openDatabaseOf(options);
  return { ...accessStore(opened.db), close: () => opened.db.destroy().then(() => opened.close()) };
}

type Calls = Readonly<Record<string, (...given: never[]) => Promise<unknown>>>;

/** The same calls; what the database does to them comes out as a StoreProblem. */
function guardedAll<T extends { [K in keyof T]: (...given: never[]) => Promise<unknown> }>(calls: T): T {
  const wrapped = Object.entries(calls as Calls).map(
    ([name, call]) => [name, (...given: never[]) => guarded(() => call(...given))] as const,
  );
  return Object.fromEntries(wrapped) as T;
}
