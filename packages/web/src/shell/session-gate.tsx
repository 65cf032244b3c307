import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { lazy, Suspense, useState } from "react";
import { Loaded } from "../components/loaded.tsx";
import { fetchSession, SESSION_KEY, SessionProvider } from "../data/session.tsx";
import { SignIn } from "./sign-in.tsx";

const SecondFactorGate = lazy(async () => ({ default: (await import("./second-factor-gate.tsx")).SecondFactorGate }));

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
          <SessionProvider session={{ ...session, viewer: session.viewer }}>
            <WithSecondFactor isLacking={session.viewer.lacksSecondFactor}>{children}</WithSecondFactor>
          </SessionProvider>
        )
      }
    </Loaded>
  );
}

/** Shows the workbench to who has the second factor that is demanded; to others how to get one, until they have left that page. */
function WithSecondFactor({ isLacking, children }: { readonly isLacking: boolean; readonly children: ReactNode }) {
  const [isHeld, setIsHeld] = useState(isLacking);
  if (isLacking && !isHeld) setIsHeld(true);
  if (!isHeld) return children;
  return (
    <Suspense fallback={null}>
      <SecondFactorGate onDone={() => setIsHeld(false)} />
    </Suspense>
  );
}
