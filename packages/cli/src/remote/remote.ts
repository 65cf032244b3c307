import { ApiProblem, createClient } from "@kulla/api";
import type { ApiClient, RouteContract, RouteArguments } from "@kulla/api";
import { CommandError } from "../exit.ts";
import type { Screen } from "../screen.ts";
import { createScreen } from "../screen.ts";
import type { CommonOptions } from "../settings.ts";
import type { World } from "../terminal.ts";
import { remoteFailure } from "./remote-failure.ts";

/** A workbench that runs elsewhere, with the caller's API token. */
export interface Remote {
  readonly client: ApiClient;
  readonly screen: Screen;
  /** Aborted when the user asks to stop. */
  readonly signal: AbortSignal;
  /** Calls a route whose body or reply are bytes. @throws ApiProblem */
  readonly send: <R extends RouteContract>(
    route: R,
    given: Omit<RouteArguments<R>, "body">,
    init?: RequestInit,
  ) => Promise<Response>;
}

/** The workbench that `--server` names; undefined where the command works on a workspace. @throws CommandError */
export function remoteOf(options: CommonOptions, world: World): Remote | undefined {
  if (options.server === undefined) return undefined;
  const server = serverOf(options.server);
  const token = requireToken(world.environment["KULLA_TOKEN"]);
  const headers = { authorization: `Bearer ${token}` };
  const send = (address: string, init: RequestInit) =>
    fetch(address, { ...init, signal: init.signal ?? world.signal, redirect: "error" });
  const client = createClient({ server, headers, send });
  return {
    client,
    screen: createScreen(options, world),
    signal: world.signal,
    send: async (route, given, init = {}) => {
      const reply = await send(client.url(route, given), {
        ...init,
        method: route.method,
        headers: { ...headers, ...(init.headers as Record<string, string> | undefined) },
      });
      if (!reply.ok) throw await ApiProblem.of(reply);
      return reply;
    },
  };
}

/**
 * Does something with a workbench that runs elsewhere.
 *
 * @throws CommandError where it refuses, or cannot be reached
 */
export async function withRemote<T>(remote: Remote, use: (remote: Remote) => Promise<T>): Promise<T> {
  try {
    return await use(remote);
  } catch (error) {
    throw remoteFailure(error) ?? error;
  }
}

/** A token that can be sent: what a header cannot hold would be printed by whoever refuses it. @throws CommandError */
function requireToken(token: string | undefined): string {
  const hint = "Make one at the workbench under Settings, and put it into the environment as KULLA_TOKEN.";
  if (token === undefined || token === "")
    throw new CommandError("There is no API token to show to the server.", { hint });
  if (!/^[\x21-\x7E]{1,1000}$/u.test(token))
    throw new CommandError("KULLA_TOKEN holds characters that no API token has.", { hint });
  return token;
}

/** @throws CommandError */
function serverOf(given: string): string {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  const isPlain = url?.protocol === "http:" && !["127.0.0.1", "localhost", "[::1]"].includes(url.hostname);
  if (isPlain)
    throw new CommandError(`--server ${given} would send the token in plain text.`, { hint: "Use https://." });
  if (url?.protocol === "https:" || url?.protocol === "http:") return url.origin;
  throw new CommandError(`--server ${given} is no address of a server.`, { hint: "Such as https://kulla.example.org" });
}
