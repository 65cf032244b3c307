// What store gives. Types first.
export type { AccessStore } from "./access-store.ts";
export type { Account, AccountChange, Accounts, SecondFactor } from "./accounts.ts";
export type { Audit, AuditEntry, AuditQuery, AuditVerdict, KeptAuditEntry } from "./audit.ts";
export type { Member, MemberRole, Memberships } from "./memberships.ts";
export type { StoreOptions } from "./open-store.ts";
export type { Session, Sessions } from "./sessions.ts";
export type { OidcAttempt, SignInAttempts } from "./sign-in-attempts.ts";
export type { ApiToken, Tokens, TokenScope } from "./tokens.ts";
export type { OpenDatabase } from "./open-store.ts";
export type { WorkbenchOptions, WorkbenchStore, WorkerInput } from "./workbench/workbench-store.ts";
export type { TaskCall } from "./workbench/run-jobs.ts";
export { JobProblem } from "./workbench/run-jobs.ts";
export { openStore } from "./open-store.ts";
export { openWorkbenchStore, workbenchStore } from "./workbench/workbench-store.ts";
export { accessStore, openAccessStore } from "./access-store.ts";
export { AUDIT_ROOT } from "./audit.ts";
export { StoreProblem } from "./store-problem.ts";
export { STORE_FINDINGS } from "./findings.ts";
