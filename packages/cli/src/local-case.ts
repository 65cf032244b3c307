import type { Tlp } from "@kulla/core";
import type { DossierForm } from "@kulla/casework";
import {
  caseFileAt,
  createTool,
  dossierPieces,
  judgedBy,
  knowledgeHash,
  shippedModels,
  storeAtClearance,
} from "@kulla/casework";
import { renderJson, renderText } from "@kulla/sharing";
import { requireCase } from "./case-option.ts";
import { loadCaseFile } from "./load-case-file.ts";
import { printFindings, printRemarks } from "./print-findings.ts";
import type { Session } from "./session.ts";

/** Prints the dossier of a case of this workspace as a file, of what a clearance may see. @throws CommandError where there is none */
export async function exportLocalCase(
  session: Session,
  name: string,
  form: DossierForm,
  clearance: Tlp,
): Promise<void> {
  const { store, screen, bar, now, world } = session;
  await requireCase(store, name);
  const text = await session.knowledge();
  const tool = createTool(text.catalogue, await shippedModels());
  const knowledge = { judgedBy: judgedBy(tool, text), version: knowledgeHash(text) };
  const { signal, stopwatch } = world;
  const seen = storeAtClearance(store, clearance, [name]);
  const file = await caseFileAt(seen, {
    caseName: name,
    tool,
    knowledge,
    now,
    signal,
    stopwatch,
    onProgress: bar.show,
  });
  bar.clear();
  for (const piece of dossierPieces(file, form)) await screen.printPiece(piece);
}

/** Prints the answer of a case of this workspace. @throws CommandError where there is none */
export async function showLocalCase(session: Session, name: string): Promise<void> {
  const { screen } = session;
  const file = await loadCaseFile(session, name, true);
  printFindings(file.findings, screen);
  if (screen.isJson) screen.print(renderJson(file.dossier));
  else screen.print(renderText(file.dossier, screen));
  printRemarks(file.findings, screen);
}
