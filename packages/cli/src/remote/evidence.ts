import { open } from "node:fs/promises";
import type { EvidenceItem } from "@kulla/api";
import {
  addedEvidence,
  ApiProblem,
  appendToUpload,
  beginUpload,
  finishUpload,
  listEvidence,
  openCase,
  readCase,
  UPLOAD_MEDIA_TYPE,
} from "@kulla/api";
import type { GatheredFile } from "@kulla/casework";
import { gatherFiles } from "@kulla/casework";
import type { Tlp } from "@kulla/core";
import { printFindings } from "../print-findings.ts";
import type { NamedInput } from "../input-paths.ts";
import { drawTable } from "../table.ts";
import type { World } from "../terminal.ts";
import { allPages } from "./all-pages.ts";
import type { Remote } from "./remote.ts";

/** Bytes of a piece: a line that breaks loses less than this. */
const PIECE = 8_388_608;

export interface RemoteFiles extends NamedInput {
  readonly caseName: string;
  readonly marking?: Tlp;
  /** Of a case that is opened; its name where there is none. */
  readonly title?: string;
}

/** Sends files to a case, which is opened where it is new. @returns how many there were */
export async function addRemoteEvidence(remote: Remote, files: RemoteFiles, world: World): Promise<number> {
  const { screen } = remote;
  const { caseName } = files;
  const { added, findings } = await sendRemoteEvidence(remote, files, world);
  const fresh = added.filter(({ isNew }) => isNew).length;
  if (screen.isJson)
    screen.print(JSON.stringify({ evidence: added.map((one) => one.evidence), fresh, findings }, undefined, 2));
  else screen.print(`${fresh} added to ${caseName}, ${added.length - fresh} were there already.`);
  return added.length;
}

/** Sends files to a case, which is opened where it is new. */
export async function sendRemoteEvidence(remote: Remote, files: RemoteFiles, world: World) {
  const { screen } = remote;
  const { paths, inline } = files;
  await requireRemoteCase(remote, files);
  const { value, findings } = await gatherFiles(paths, { from: world.folder });
  printFindings(findings, screen);
  const added: { readonly evidence: EvidenceItem; readonly isNew: boolean }[] = [];
  for (const { name, origin, bytes } of inline) {
    const read = (start: number) => Promise.resolve(Buffer.from(bytes.subarray(start, start + PIECE)));
    added.push(await sendFile(remote, files, { name, origin, size: bytes.length, read }));
  }
  for (const file of value) added.push(await sendPath(remote, files, file));
  return { added, findings };
}

/** Prints what a case has. */
export async function listRemoteEvidence({ client, screen }: Remote, caseName: string): Promise<void> {
  const all = await allPages(client, listEvidence, { params: { case: caseName } });
  if (screen.isJson) return screen.print(JSON.stringify(all, undefined, 2));
  const rows = all.map(({ name, size, mediaType, state, marking, id }) => [name, size, mediaType, state, marking, id]);
  screen.print(drawTable(["name", "bytes", "kind", "state", "label", "sha-256"], rows));
}

async function requireRemoteCase({ client }: Remote, { caseName: name, title = name }: RemoteFiles): Promise<void> {
  try {
    await client.call(readCase, { params: { case: name } });
  } catch (error) {
    if (!(error instanceof ApiProblem) || error.problem.status !== 404) throw error;
    await client.call(openCase, { body: { name, title } });
  }
}

interface SentFile {
  readonly name: string;
  readonly origin: string;
  readonly size: number;
  readonly read: (start: number) => Promise<Buffer>;
}

async function sendPath(remote: Remote, files: RemoteFiles, { path, name, origin }: GatheredFile) {
  const handle = await open(path);
  try {
    const { size } = await handle.stat();
    const read = async (start: number) => {
      const piece = Buffer.alloc(Math.min(PIECE, size - start));
      const { bytesRead } = await handle.read(piece, 0, piece.length, start);
      return piece.subarray(0, bytesRead);
    };
    return await sendFile(remote, files, { name, origin, size, read });
  } finally {
    await handle.close();
  }
}

/** Piece by piece, as an upload that can be gone on with. */
async function sendFile({ client, send }: Remote, { caseName, marking }: RemoteFiles, file: SentFile) {
  const { name, origin, size, read } = file;
  const label = marking === undefined ? {} : { marking };
  const begun = { name, origin, size, ...label };
  const upload = await client.call(beginUpload, { params: { case: caseName }, body: begun });
  const params = { case: caseName, upload: upload.id };
  for (let sent = 0; sent < size;) {
    const piece = await read(sent);
    if (piece.length === 0) break; // the file has become shorter; finishing says so
    const headers = { "content-type": UPLOAD_MEDIA_TYPE, "upload-offset": String(sent) };
    await send(appendToUpload, { params }, { body: new Uint8Array(piece), headers });
    sent += piece.length;
  }
  return addedEvidence.parse(await client.call(finishUpload, { params }));
}
