import type { UploadItem } from "@kulla/api";
import {
  ApiProblem,
  appendToUpload,
  beginUpload,
  finishUpload,
  listUploads,
  readUpload,
  removeUpload,
  UPLOAD_MEDIA_TYPE,
} from "@kulla/api";
import { server } from "../../data/server.ts";
import { fileFingerprint } from "./file-fingerprint.ts";
import { keepTrying } from "./keep-trying.ts";
import { sendBytes } from "./send-bytes.ts";
import type { Added, SendingFile } from "./send-file.ts";

/** Bytes from which on a file is sent in pieces, so that it can be gone on with. */
export const IN_PIECES_FROM = 16_777_216;

/** Bytes of a piece. What has come of a piece when it is cut is kept. */
const PIECE = 16_777_216;

export interface SendingUpload extends SendingFile {
  /** The server keeps it under this id: by it the upload can be thrown away. */
  readonly onBegun: (upload: string) => void;
  /** All bytes have come: the server makes evidence of them. */
  readonly onFinish: () => void;
}

/**
 * Sends a file in pieces. Where the server has a part of it already, from before a cut or before the page was opened anew, it goes on there.
 *
 * @throws ApiProblem where the server refuses, TypeError where it cannot be reached for minutes, AbortError where the signal is aborted
 */
export async function sendUpload(sending: SendingUpload): Promise<Added> {
  const { caseName, file, onBreak, onBegun, onFinish, signal } = sending;
  const trying = { onBreak, signal };
  const upload = await keepTrying({ ...trying, attempt: () => beginOrGoOn(sending) });
  onBegun(upload.id);
  const params = { case: caseName, upload: upload.id };
  for (let received = upload.received; received < file.size;) {
    const from = received;
    received = await keepTrying({
      ...trying,
      attempt: async (tries) => sendPiece(sending, params, tries === 0 ? from : await receivedOf(params, signal)),
    });
  }
  onFinish();
  // Sent again with the same key it is done once.
  const idempotencyKey = crypto.randomUUID();
  return keepTrying({ ...trying, attempt: () => server.call(finishUpload, { params }, { signal, idempotencyKey }) });
}

/** Throws away what has come of an upload. */
export async function dropUpload(caseName: string, upload: string): Promise<void> {
  await server.call(removeUpload, { params: { case: caseName, upload } });
}

/** The upload of this very file that was not finished, else a new one. One with another label is of no use. */
async function beginOrGoOn({ caseName, name, file, marking, signal }: SendingUpload): Promise<UploadItem> {
  const params = { case: caseName };
  const fingerprint = await fileFingerprint(file, name);
  const { items } = await server.call(listUploads, { params }, { signal });
  const known = items.filter((item) => item.fingerprint === fingerprint && item.size === file.size);
  const own = known.find((item) => item.marking === marking);
  for (const { id } of known) if (id !== own?.id) await dropUpload(caseName, id);
  if (own !== undefined) return own;
  const body = { name, size: file.size, fingerprint, ...(marking !== undefined && { marking }) };
  return server.call(beginUpload, { params, body }, { signal, idempotencyKey: crypto.randomUUID() });
}

interface UploadPath {
  readonly case: string;
  readonly upload: string;
}

/** Sends what comes next. @returns the bytes that the server has now */
async function sendPiece({ file, onProgress, signal }: SendingUpload, params: UploadPath, from: number) {
  const bytes = file.slice(from, from + PIECE);
  const headers = { "content-type": UPLOAD_MEDIA_TYPE, "upload-offset": String(from) };
  const address = server.url(appendToUpload, { params });
  onProgress(from);
  const onPiece = (sent: number) => onProgress(from + sent);
  try {
    const kept = await sendBytes({ route: appendToUpload, address, headers, bytes, onProgress: onPiece, signal });
    return kept.received;
  } catch (error) {
    // The server has more or less than was thought: after a cut, or because another page sends the same file.
    if (!(error instanceof ApiProblem) || error.problem.status !== 409) throw error;
    const received = await receivedOf(params, signal);
    if (received === from) throw error;
    return received;
  }
}

async function receivedOf(params: UploadPath, signal: AbortSignal): Promise<number> {
  return (await server.call(readUpload, { params }, { signal })).received;
}
