import type { RouteResult } from "@kulla/api";
import { addEvidence, ApiProblem, PAGE_HEADER, problemDetails } from "@kulla/api";
import type { Tlp } from "@kulla/core";
import { server } from "../../data/server.ts";

export interface SendingFile {
  readonly caseName: string;
  readonly name: string;
  readonly file: Blob;
  readonly marking?: Tlp | undefined;
  readonly onProgress: (sent: number) => void;
  readonly signal: AbortSignal;
}

/**
 * Sends the bytes of a file. `fetch` tells nothing of how much has left, so this goes the older way, which does.
 *
 * @throws ApiProblem where the server refuses, TypeError where it cannot be reached, AbortError where the signal is aborted
 */
export function sendFile({ caseName, name, file, marking, onProgress, signal }: SendingFile) {
  return new Promise<RouteResult<typeof addEvidence>>((resolve, reject) => {
    const request = new XMLHttpRequest();
    const query = { name, ...(marking !== undefined && { marking }) };
    request.open("POST", server.url(addEvidence, { params: { case: caseName }, query }));
    request.setRequestHeader("accept", "application/json");
    request.setRequestHeader("content-type", "application/octet-stream");
    request.setRequestHeader("idempotency-key", crypto.randomUUID());
    request.setRequestHeader(PAGE_HEADER, "1");
    request.upload.addEventListener("progress", ({ loaded }) => onProgress(loaded));
    request.addEventListener("load", () => {
      const reply = parsed(request.responseText);
      if (request.status >= 200 && request.status < 300) {
        const read = addEvidence.reply.safeParse(reply);
        if (read.success) resolve(read.data);
        else reject(read.error);
        return;
      }
      const problem = problemDetails.safeParse(reply);
      const title = `The server answered ${String(request.status)}`;
      const unknown = { type: "about:blank", title, status: request.status, code: "server-unexpected-answer" };
      reject(new ApiProblem(problem.success ? problem.data : unknown));
    });
    request.addEventListener("error", () => reject(new TypeError("The server cannot be reached.")));
    request.addEventListener("abort", () => reject(new DOMException("Stopped.", "AbortError")));
    signal.addEventListener("abort", () => request.abort(), { once: true });
    if (signal.aborted) request.abort();
    else request.send(file);
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
