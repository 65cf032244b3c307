import { mkdir, open, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { kill, pid } from "node:process";
import type { Read } from "@kulla/core";
import { renderHtml, renderJson, stixPieces, toStixBundle } from "@kulla/sharing";
import type { CaseFile } from "./case-file.ts";
import { sourceInfo } from "./case-file.ts";

/** Paths of the files that were written. */
export interface WrittenDossier {
  readonly html: string;
  readonly json: string;
  readonly stix: string;
}

/**
 * Writes `dossier.html`, `dossier.json` and `dossier.stix.json`. Each is complete on disk before it takes its name, so a run that
 * is cut off leaves either the old file or the new one. The findings say what STIX has no room for.
 */
export async function writeDossier(file: CaseFile, folder: string): Promise<Read<WrittenDossier>> {
  const written = {
    html: join(folder, "dossier.html"),
    json: join(folder, "dossier.json"),
    stix: join(folder, "dossier.stix.json"),
  };
  await mkdir(folder, { recursive: true });
  await removeLeftovers(folder);
  await writeWhole(written.html, renderHtml(file.dossier));
  await writeWhole(written.json, renderJson(file.dossier));
  // The largest by far: made when the others are written, and never whole in memory.
  const { value: bundle, findings } = stixOf(file);
  await writeWhole(written.stix, stixPieces(bundle));
  return { value: written, findings };
}

/** The case as a STIX bundle. The findings say what STIX has no room for. */
export function stixOf({
  opened,
  documents,
  statements,
  decisions,
  graph,
  contradictions,
  catalogue,
  now,
  dossier,
}: CaseFile) {
  return toStixBundle({
    caseName: opened.name,
    title: opened.title,
    documents: documents.map(sourceInfo),
    statements,
    decisions,
    graph,
    contradictions,
    catalogue,
    now,
    marking: dossier.marking,
    ...(dossier.assessment === undefined ? {} : { assessment: dossier.assessment }),
  });
}

async function writeWhole(path: string, text: string | Iterable<string>): Promise<void> {
  // Two processes may write the same dossier at once: each has a file of its own, and the last to finish gives it its name.
  const unfinished = `${path}.${pid}.unfinished`;
  const handle = await open(unfinished, "w");
  try {
    for (const piece of typeof text === "string" ? [text] : text) await handle.appendFile(piece);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(unfinished, path);
}

/** Removes what runs that were killed left half-written. */
async function removeLeftovers(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const writer = /^dossier\.[a-z.]{4,12}\.(\d{1,10})\.unfinished$/.exec(name)?.[1];
    if (writer !== undefined && !isRunning(Number(writer))) await rm(join(folder, name), { force: true });
  }
}

function isRunning(process: number): boolean {
  try {
    return kill(process, 0);
  } catch (error) {
    // EPERM: it runs, as somebody else.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
