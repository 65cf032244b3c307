import type { SessionState } from "@kulla/api";
import type { Tlp } from "@kulla/core";
import type { Access } from "./access.ts";
import { LOCAL_ACCOUNT } from "./access.ts";
import { OIDC_START } from "./policies.ts";

interface SignedIn {
  readonly account: string;
  readonly name: string;
  readonly fullName: string;
  readonly clearance: Tlp;
  readonly isAdmin: boolean;
  readonly mayOpenCases: boolean;
  readonly hasPassword: boolean;
  readonly hasSecondFactor: boolean;
  readonly lacksSecondFactor: boolean;
}

/** What the page is told of who is signed in, and how one can be. */
export function sessionStateOf(access: Access, viewer?: SignedIn, expiresAt?: string): SessionState {
  const { mode, oidc } = access.settings;
  const provider = access.provider === undefined || oidc === undefined ? undefined : oidc.title;
  return {
    mode,
    ways: {
      link: mode === "local",
      password: mode === "team",
      ...(provider !== undefined && { oidc: { title: provider, start: OIDC_START } }),
    },
    ...(viewer !== undefined && { viewer }),
    ...(expiresAt !== undefined && { expiresAt }),
  };
}

/** The analyst at this machine. */
export function localAnalyst(name: string): SignedIn {
  return {
    account: LOCAL_ACCOUNT,
    name,
    fullName: name,
    clearance: "TLP:RED",
    isAdmin: true,
    mayOpenCases: true,
    hasPassword: false,
    hasSecondFactor: false,
    lacksSecondFactor: false,
  };
}
