import type { Generated } from "kysely";

/*
 * The tables of access. Unlike the truths they can change, but for the audit log. Instants are ISO 8601 in UTC with milliseconds, as
 * text; of secrets there are only hashes.
 */

export interface AccountTable {
  id: string;
  /** Under which the account signs in; it stands in decisions and in the audit log and never changes. */
  name: string;
  full_name: string;
  email: string | null;
  /** argon2id, in PHC form. */
  password_hash: string | null;
  /** Who it is at an OpenID provider. */
  issuer: string | null;
  subject: string | null;
  /** Key of one-time codes (RFC 6238), base32. */
  second_factor: string | null;
  /** Time step of the last code that was used: none counts twice. */
  second_factor_step: number | null;
  recovery_codes: Generated<string[]>;
  clearance: string;
  is_admin: boolean;
  may_open_cases: boolean;
  added_at: string;
  disabled_at: string | null;
}

export interface SessionTable {
  id: string;
  /** SHA-256 of the cookie's secret. */
  hash: string;
  account: string;
  way: string;
  address: string;
  agent: string;
  opened_at: string;
  seen_at: string;
  expires_at: string;
  /** When its owner last proved who he is: by the sign-in, or by the password since. */
  confirmed_at: string;
}

export interface KeptReplyTable {
  account: string;
  clearance: string;
  key_hash: string;
  digest: string;
  asked_at: string;
  expires_at: string;
  /** Sealed; null while the write is under way. */
  reply: Buffer | null;
}

export interface KnownBrowserTable {
  hash: string;
  account: string;
  expires_at: string;
}

export interface AccountEventTable {
  id: Generated<number>;
  account: string;
  kind: string;
  at: string;
  address: string;
  agent: string;
  times: number;
}

export interface AccessSettingTable {
  name: string;
  value: string;
}

export interface TokenTable {
  id: string;
  /** SHA-256 of the token. */
  hash: string;
  account: string;
  name: string;
  scopes: string[];
  clearance: string;
  cases: string[] | null;
  made_at: string;
  expires_at: string;
  used_at: string | null;
  revoked_at: string | null;
}

export interface MembershipTable {
  case_id: number;
  account: string;
  role: string;
}

export interface SignInFailureTable {
  id: Generated<number>;
  /** Whom failures are counted for: hash of a name, or of an address. */
  subject: string;
  at: string;
}

export interface OidcAttemptTable {
  state_hash: string;
  verifier: string;
  nonce: string;
  started_at: string;
}

export interface AuditTable {
  /** 1, 2, 3 … without a gap. */
  seq: number;
  /** SHA-256 of the previous hash, the number and the body. */
  hash: string;
  previous: string;
  case_name: string | null;
  marking: string;
  body: string;
}

export interface AccessTables {
  "kulla.accounts": AccountTable;
  "kulla.sessions": SessionTable;
  "kulla.tokens": TokenTable;
  "kulla.memberships": MembershipTable;
  "kulla.sign_in_failures": SignInFailureTable;
  "kulla.oidc_attempts": OidcAttemptTable;
  "kulla.audit": AuditTable;
  "kulla.kept_replies": KeptReplyTable;
  "kulla.known_browsers": KnownBrowserTable;
  "kulla.account_events": AccountEventTable;
  "kulla.access_settings": AccessSettingTable;
}
