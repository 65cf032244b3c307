import { ApiProblem } from "@kulla/api";
import { QueryCache, QueryClient } from "@tanstack/react-query";

/** Times that a call is repeated where the server cannot be reached or is overloaded. */
const TRIES = 2;

/** Refused for good: asking again changes nothing. */
const isFinal = (error: unknown): boolean => error instanceof ApiProblem && error.problem.status < 500;

/** Keeps what was read. Events of the server say when it is out of date, so nothing is read again for its age alone. */
export function createQueries(onSignedOut: () => void): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({
      onError: (error) => {
        if (error instanceof ApiProblem && error.problem.status === 401) onSignedOut();
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: 5 * 60_000,
        refetchOnWindowFocus: false,
        retry: (times, error) => !isFinal(error) && times < TRIES,
      },
      mutations: { retry: (times, error) => error instanceof TypeError && times < TRIES },
    },
  });
}
