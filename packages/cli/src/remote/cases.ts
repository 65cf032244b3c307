import { downloadDossier, listCases } from "@kulla/api";
import type { CaseItem, DossierFormat } from "@kulla/api";
import type { Dossier } from "@kulla/sharing";
import { renderAssessment, renderText } from "@kulla/sharing";
import { CommandError } from "../exit.ts";
import { drawTable } from "../table.ts";
import type { Remote } from "./remote.ts";

/** Prints the cases that the caller may read. */
export async function listRemoteCases({ client, screen }: Remote): Promise<void> {
  const cases: CaseItem[] = [];
  for (let cursor: string | undefined; ;) {
    const page = await client.call(listCases, { query: { limit: 500, ...(cursor !== undefined && { cursor }) } });
    cases.push(...page.items);
    cursor = page.next;
    if (cursor === undefined) break;
  }
  if (screen.isJson) return screen.print(JSON.stringify(cases, undefined, 2));
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

/** Prints the answer of a case. */
export async function showRemoteCase(remote: Remote, name: string): Promise<void> {
  const { screen } = remote;
  const text = await (await dossierOf(remote, name, "json")).text();
  if (screen.isJson) screen.print(text);
  else screen.print(renderText(JSON.parse(text) as Dossier, screen));
}

/** Prints who did it. @throws CommandError where the case was not assessed */
export async function attributeRemoteCase(remote: Remote, name: string, explain: boolean): Promise<void> {
  const { screen } = remote;
  const { assessment } = JSON.parse(await (await dossierOf(remote, name, "json")).text()) as Dossier;
  if (assessment === undefined) throw new CommandError(`The case ${name} was not assessed.`);
  if (screen.isJson) screen.print(JSON.stringify(assessment.assessment, undefined, 2));
  else screen.print(renderAssessment(assessment, { ...screen, explain }));
}

/** Prints the dossier as a file, as it comes. */
export async function exportRemoteCase(remote: Remote, name: string, format: DossierFormat): Promise<void> {
  const { body } = await dossierOf(remote, name, format);
  if (body === null) return;
  const text = new TextDecoder();
  for await (const piece of body) await remote.screen.printPiece(text.decode(piece as Uint8Array, { stream: true }));
  await remote.screen.printPiece(text.decode());
}

function dossierOf(remote: Remote, name: string, format: DossierFormat): Promise<Response> {
  return remote.send(downloadDossier, { params: { case: name, format } });
}
