import type { RouteResult } from "@kulla/api";
import { addEvidence } from "@kulla/api";
import type { Tlp } from "@kulla/core";
import { server } from "../../data/server.ts";
import { keepTrying } from "./keep-trying.ts";
import { sendBytes } from "./send-bytes.ts";

/** A file on its way, with what is told of it meanwhile. */
export interface SendingFile {
  readonly caseName: string;
  readonly name: string;
  readonly file: File;
  readonly marking?: Tlp | undefined;
  /** Bytes that the server has, or that have left for it. */
  readonly onProgress: (sent: number) => void;
  /** The line is broken: it is tried again in so many milliseconds. */
  readonly onBreak: (wait: number) => void;
  readonly signal: AbortSignal;
}

export type Added = RouteResult<typeof addEvidence>;

/**
 * Sends the bytes of a file at once, again where the line breaks.
 *
 * @throws ApiProblem where the server refuses, TypeError where it cannot be reached, AbortError where the signal is aborted
 */
export function sendFile({ caseName, name, file, marking, onProgress, onBreak, signal }: SendingFile): Promise<Added> {
  const query = { name, ...(marking !== undefined && { marking }) };
  const headers = { "content-type": "application/octet-stream", "idempotency-key": crypto.randomUUID() };
  const sending = {
    ...{ route: addEvidence, headers, bytes: file, onProgress, signal },
    address: server.url(addEvidence, { params: { case: caseName }, query }),
  };
  return keepTrying({ attempt: () => sendBytes(sending), onBreak, signal });
}
