import { ApiProblem } from "@kulla/api";
import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import { SESSION_KEY } from "./session.tsx";

/** Times that a call is repeated where the server cannot be reached or is overloaded. */
const TRIES = 2;

/** Refused for good: asking again changes nothing. */
const isFinal = (error: unknown): boolean => error instanceof ApiProblem && error.problem.status < 500;

/** Keeps what was read. Events of the server say when it is out of date, so nothing is read again for its age alone. */
export function createQueries(): QueryClient {
  const signOut = (error: Error): void => {
    // The session has ended: who asks again is told how to sign in.
    if (error instanceof ApiProblem && error.problem.status === 401)
      void queries.invalidateQueries({ queryKey: SESSION_KEY });
  };
  const queries = new QueryClient({
    queryCache: new QueryCache({ onError: signOut }),
    mutationCache: new MutationCache({ onError: signOut }),
    defaultOptions: {
      queries: {
        staleTime: 5 * 60_000,
        refetchOnWindowFocus: false,
        retry: (times, error) => !isFinal(error) && times < TRIES,
      },
      mutations: { retry: (times, error) => error instanceof TypeError && times < TRIES },
    },
  });
  return queries;
}
