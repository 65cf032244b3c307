import { readFileSync } from "node:fs";
import { join } from "node:path";
import { env } from "node:process";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";

const ROOT = fileURLToPath(new URL("../../../..", import.meta.url));

/** Folder of the published data. */
export const DATA = env["KULLA_DATA"] ?? join(ROOT, "../shared/data");

/** A stretch of a report that an annotator gave one technique. */
export interface AnnotatedPhrase {
  readonly text: string;
  readonly label: string;
  readonly document: string;
}

/** A report with all that was annotated in it. */
export interface AnnotatedReport {
  readonly title: string;
  readonly url?: string;
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number; readonly tid: string }[];
}

/** ATT&CK's sentence on how a group or a program uses a technique. */
export interface Procedure {
  readonly text: string;
  readonly tid: string;
  readonly urls: readonly string[];
}

export interface Attack {
  readonly procedures: readonly Procedure[];
  /** What became of revoked techniques: `T1574.002` → `T1574.001`. */
  readonly successors: ReadonlyMap<string, string>;
}

function unpacked(path: string): string {
  return gunzipSync(readFileSync(join(DATA, path))).toString("utf8");
}

function jsonLines(path: string): unknown[] {
  return unpacked(path)
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as unknown);
}

/** TRAM's sentences, each with one of its fifty techniques. */
export function readPhrases(): AnnotatedPhrase[] {
  interface Row {
    text: string;
    label: string;
    doc_title: string;
  }
  return (jsonLines("text/tram/sentences.jsonl.gz") as Row[]).map((row) => ({
    text: row.text,
    label: row.label,
    document: row.doc_title,
  }));
}

/** TRAM's whole reports. */
export function readReports(): AnnotatedReport[] {
  interface Row {
    title: string;
    mjson: { signal: string; asets: { type: string; annots: [number, number, ...unknown[]][] }[] };
  }
  return (jsonLines("text/tram/reports.jsonl.gz") as Row[]).map(({ title, mjson }) => {
    const url = /url:\s*(\S+)/.exec(mjson.signal.slice(0, 600))?.[1];
    const spans = mjson.asets.flatMap(({ type, annots }) => {
      const tid = /\((T\d{4}(?:\.\d{3})?)\)$/.exec(type)?.[1];
      return tid === undefined ? [] : annots.map(([start, end]) => ({ start, end, tid }));
    });
    return { title, ...(url === undefined ? {} : { url }), text: mjson.signal, spans };
  });
}

interface AttackObject {
  readonly id: string;
  readonly type: string;
  readonly revoked?: boolean;
  readonly x_mitre_deprecated?: boolean;
  readonly description?: string;
  readonly relationship_type?: string;
  readonly source_ref?: string;
  readonly target_ref?: string;
  readonly external_references?: readonly { source_name: string; external_id?: string; url?: string }[];
}

/** ATT&CK's examples of techniques in use, and what replaces revoked techniques. */
export function readAttack(): Attack {
  const { objects } = JSON.parse(unpacked("attack/enterprise-attack-18.1.json.gz")) as { objects: AttackObject[] };
  const tids = new Map<string, string>();
  for (const { id, type, external_references: references = [] } of objects) {
    const tid = references.find(({ source_name: source }) => source === "mitre-attack")?.external_id;
    if (type === "attack-pattern" && tid !== undefined) tids.set(id, tid);
  }
  const related = (kind: string) =>
    objects.filter(
      (one) =>
        one.type === "relationship" &&
        one.relationship_type === kind &&
        tids.has(one.target_ref ?? "") &&
        one.revoked !== true &&
        one.x_mitre_deprecated !== true,
    );
  const procedures = related("uses").flatMap(
    ({ description, target_ref: target = "", external_references: references }) =>
      description === undefined
        ? []
        : [
            {
              text: plain(description),
              tid: tids.get(target) ?? "",
              urls: (references ?? []).flatMap(({ url }) => url ?? []),
            },
          ],
  );
  const successors = new Map(
    related("revoked-by").flatMap(({ source_ref: from = "", target_ref: to = "" }) => {
      const old = tids.get(from);
      return old === undefined ? [] : [[old, tids.get(to) ?? ""] as const];
    }),
  );
  return { procedures, successors };
}

/** Without citations, links and the names of those who do it: a name is no behaviour. */
function plain(description: string): string {
  return description
    .replace(/\(Citation: [^)]{0,200}\)+/g, " ")
    .replace(/\[[^\]]{0,200}\]\(https:\/\/attack\.mitre\.org\/(?:software|groups|campaigns)[^)]{0,200}\)/g, " it ")
    .replace(/\[([^\]]{0,200})\]\([^)]{0,400}\)/g, "$1")
    .replace(/<\/?code>/g, " ")
    .trim();
}
