import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Loaded } from "../components/loaded.tsx";
import { fetchSession, SESSION_KEY, SessionProvider } from "../data/session.tsx";
import { SignIn } from "./sign-in.tsx";

/** Shows the workbench to whoever is signed in, and to everybody else the way to sign in. */
export function SessionGate({ children }: { readonly children: ReactNode }) {
  const state = useQuery({
    queryKey: SESSION_KEY,
    // No signal is taken: a call that uses a one-time link up must not be broken off where the page is drawn anew.
    queryFn: () => fetchSession(),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <Loaded query={state}>
      {(session) =>
        session.viewer === undefined ? (
          <SignIn state={session} />
        ) : (
          <SessionProvider session={{ ...session, viewer: session.viewer }}>{children}</SessionProvider>
        )
      }
    </Loaded>
  );
}
