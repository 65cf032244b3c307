import { downloadDossier, listCases } from "@kulla/api";
import type { CaseItem, DossierFormat } from "@kulla/api";
import type { Dossier } from "@kulla/sharing";
import { renderText } from "@kulla/sharing";
import { drawTable } from "../table.ts";
import { allPages } from "./all-pages.ts";
import type { Remote } from "./remote.ts";

/** Prints the cases that the caller may read. */
export async function listRemoteCases({ client, screen }: Remote): Promise<void> {
  const cases = await allPages(client, listCases, {});
  if (screen.isJson) return screen.print(JSON.stringify(cases.map(inBrief), undefined, 2));
  if (cases.length === 0) return screen.note("There is no case here that you may read.");
  const rows = cases.map((one) => [
    one.name,
    one.counts.evidence,
    one.counts.statements,
    one.role,
    one.marking,
    one.title,
  ]);
  screen.print(drawTable(["case", "evidence", "statements", "role", "label", "title"], rows));
}

/** As `kulla case list --json` has it of a workspace, with the caller's role and label. */
function inBrief({ counts, name, title, openedAt, ...more }: CaseItem) {
  return { name, title, openedAt, ...counts, ...more };
}

/** Prints the answer of a case. */
export async function showRemoteCase(remote: Remote, name: string): Promise<void> {
  const { screen } = remote;
  const text = await (await dossierOf(remote, name, "json")).text();
  if (screen.isJson) screen.print(text);
  else screen.print(renderText(JSON.parse(text) as Dossier, screen));
}

/** Prints the dossier as a file, as it comes. */
export async function exportRemoteCase(remote: Remote, name: string, format: DossierFormat): Promise<void> {
  const { body } = await dossierOf(remote, name, format);
  if (body === null) return;
  const text = new TextDecoder();
  for await (const piece of body) await remote.screen.printPiece(text.decode(piece as Uint8Array, { stream: true }));
  await remote.screen.printPiece(text.decode());
}

export function dossierOf(remote: Remote, name: string, format: DossierFormat): Promise<Response> {
  return remote.send(downloadDossier, { params: { case: name, format } });
}
