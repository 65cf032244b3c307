import type { RouteContract, RouteResult } from "@kulla/api";
import { ApiProblem, PAGE_HEADER, problemDetails } from "@kulla/api";

export interface SendingBytes<R extends RouteContract> {
  readonly route: R;
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Blob;
  /** Bytes of these that have left. */
  readonly onProgress: (sent: number) => void;
  readonly signal: AbortSignal;
}

/**
 * Sends bytes to a route that takes them. `fetch` tells nothing of how much has left, so this goes the older way, which does.
 *
 * @throws ApiProblem where the server refuses, TypeError where it cannot be reached, AbortError where the signal is aborted, NotReadableError or
 * NotFoundError where the file cannot be read any more
 */
export function sendBytes<R extends RouteContract>(given: SendingBytes<R>): Promise<RouteResult<R>> {
  const { route, address, headers, bytes, onProgress, signal } = given;
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(route.method, address);
    request.setRequestHeader("accept", "application/json");
    request.setRequestHeader(PAGE_HEADER, "1");
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.addEventListener("progress", ({ loaded }) => onProgress(loaded));
    request.addEventListener("load", () => {
      const reply = parsed(request.responseText);
      if (request.status < 200 || request.status >= 300) return reject(problemOf(request.status, reply));
      const read = route.reply?.safeParse(reply);
      if (read?.success === false) reject(read.error);
      else resolve(read?.data as RouteResult<R>);
    });
    request.addEventListener("error", () => {
      // A file that was moved or changed fails in the same way as a line that breaks.
      const readable = bytes.slice(0, 1).arrayBuffer();
      readable.then(() => reject(new TypeError("The server cannot be reached.")), reject);
    });
    request.addEventListener("abort", () => reject(new DOMException("Stopped.", "AbortError")));
    signal.addEventListener("abort", () => request.abort(), { once: true });
    if (signal.aborted) reject(new DOMException("Stopped.", "AbortError"));
    else request.send(bytes);
  });
}

function problemOf(status: number, reply: unknown): ApiProblem {
  const problem = problemDetails.safeParse(reply);
  if (problem.success) return new ApiProblem(problem.data);
  const title = `The server answered ${String(status)}`;
  return new ApiProblem({ type: "about:blank", title, status, code: "server-unexpected-answer" });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
