import type { SessionState } from "@kulla/api";
import { LINK_FRAGMENT, openLink, readSession } from "@kulla/api";
import type { ReactNode } from "react";
import { createContext, use } from "react";
import { server } from "./server.ts";

/** Who works here. */
export type Viewer = NonNullable<SessionState["viewer"]>;

export interface Session extends SessionState {
  readonly viewer: Viewer;
}

/** What sessions are kept under among the queries. */
export const SESSION_KEY = ["session"] as const;

/**
 * Who one is, and the ways to sign in. Where the address carries the key of a one-time link, that is used first and taken out of the
 * address, so that it stays in no history.
 */
export async function fetchSession(): Promise<SessionState> {
  const { hash, pathname, search } = window.location;
  if (hash.startsWith(LINK_FRAGMENT)) {
    const key = decodeURIComponent(hash.slice(LINK_FRAGMENT.length));
    window.history.replaceState(window.history.state, "", pathname + search);
    return server.call(openLink, { body: { key } });
  }
  return server.call(readSession, {});
}

const SessionContext = createContext<Session | undefined>(undefined);

export function SessionProvider({ session, children }: { readonly session: Session; readonly children: ReactNode }) {
  return <SessionContext value={session}>{children}</SessionContext>;
}

/** The session: who works here, and whether this is one analyst's machine or a team's. */
export function useSession(): Session {
  const session = use(SessionContext);
  if (session === undefined) throw new Error("Nobody is signed in here.");
  return session;
}
