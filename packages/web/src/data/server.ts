import type { ApiClient } from "@kulla/api";
import { ApiProblem, createClient, PAGE_HEADER } from "@kulla/api";

/** Code of the problem by which the server wants the password again before something delicate. */
const NEEDS_CONFIRMATION = "access-confirmation-needed";

const client = createClient({
  server: "",
  send: (address, request) => fetch(address, request),
  headers: { [PAGE_HEADER]: "1" },
});

let confirmed: (() => Promise<boolean>) | undefined;

/** Has somebody asked for his password where the server wants it again; gives false where he does not give it. @returns stops it */
export function whenConfirmationIsNeeded(ask: () => Promise<boolean>): () => void {
  confirmed = ask;
  return () => {
    if (confirmed === ask) confirmed = undefined;
  };
}

/**
 * The server that gave this page. The header tells the server that a page of its own asks: no form of another site can send it
 * without being asked first.
 */
export const server: ApiClient = {
  url: (route, given) => client.url(route, given),
  call: async (route, given, options) => {
    try {
      return await client.call(route, given, options);
    } catch (error) {
      const isAsked = error instanceof ApiProblem && error.problem.code === NEEDS_CONFIRMATION;
      if (!isAsked || confirmed === undefined || !(await confirmed())) throw error;
      return client.call(route, given, options);
    }
  },
};
