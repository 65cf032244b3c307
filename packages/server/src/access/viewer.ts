import type { Tlp } from "@kulla/core";

/** Roles in a case: each can do what the one before can. */
export const CASE_ROLES = ["reader", "analyst", "lead", "admin"] as const;

export type CaseRole = (typeof CASE_ROLES)[number];

/** Who asks, as far as the server has made sure. Everything that a handler gives is made for this viewer and nobody else. */
export interface Viewer {
  /** Id of the account; `local` for the analyst at this machine. */
  readonly account: string;
  /** Name that decisions and the audit log carry. */
  readonly name: string;
  /** Highest label that the viewer may see. */
  readonly clearance: Tlp;
  /** Runs the workspace: accounts, settings. It gives no role in a case. */
  readonly isAdmin: boolean;
  /** May open cases, and is admin of those that he opens. */
  readonly mayOpenCases: boolean;
  /** Role in a case; undefined where the viewer may not know that the case exists. */
  roleIn(caseName: string): Promise<CaseRole | undefined>;
  /** Names of the cases in which the viewer has a role; undefined where that is all of them. */
  cases(): Promise<readonly string[] | undefined>;
  /** Makes the viewer admin of a case that he has just opened. */
  takeCase(caseName: string): Promise<void>;
}

/** Whether a role can do what another can. */
export function isAtLeast(role: CaseRole, needed: CaseRole): boolean {
  return CASE_ROLES.indexOf(role) >= CASE_ROLES.indexOf(needed);
}
