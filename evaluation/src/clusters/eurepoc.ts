import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { Activity, ActivityFeature } from "@kulla/attribution";
import { parseEdtf } from "@kulla/core";

/** An incident of the European Repository of Cyber Incidents: whom it hit and when; `by` is who is said to have done it, for scoring only. */
export interface RepositoryIncident {
  readonly activity: Activity;
  readonly by: string;
}

const NOBODY = new Set(["", "['Not available']", "['Unknown']", "['Anonymous']"]);

/** Reads `incidents.csv.gz`. Countries and categories of those who were hit are features; the attribution is not. */
export function readRepository(path: string): readonly RepositoryIncident[] {
  const [header = [], ...rows] = readCsv(gunzipSync(readFileSync(path)).toString("utf8"));
  const at = (row: readonly string[], column: string): string => row[header.indexOf(column)] ?? "";
  return rows.map((row): RepositoryIncident => {
    const features = [
      ...words(at(row, "receiver_country")).map((text) => feature("country", text)),
      ...words(at(row, "receiver_category")).map((text) => feature("sector", text)),
    ];
    const [first, last] = [at(row, "start_date"), at(row, "end_date") || at(row, "start_date")].map((text) =>
      parseEdtf(text),
    );
    const isDated = first !== undefined && last !== undefined && first.earliest <= last.latest;
    return {
      by: NOBODY.has(at(row, "initiator_name")) ? "" : at(row, "initiator_name"),
      activity: {
        ref: { kind: "incident", case: "eurepoc", incident: at(row, "ID") },
        name: at(row, "name"),
        features: [...new Map(features.map((one) => [one.id, one])).values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
        ...(isDated ? { time: { first: first.earliest, last: last.latest } } : {}),
      },
    };
  });
}

function feature(kind: "country" | "sector", text: string): ActivityFeature {
  return { kind, id: `${kind}:${text}`, text, because: [] };
}

/** The words of a list as Python prints it, nested or not, shortened to what stands before a parenthesis. */
function words(list: string): readonly string[] {
  return [...list.matchAll(/'([^']{1,300})'/gu)]
    .map(([, word = ""]) => word.split("(", 1)[0]?.trim() ?? "")
    .filter((word) => word !== "");
}

/** Rows of RFC 4180 text. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, separator = "", quoted, plain = ""] of text.matchAll(
    /(^|,|\r?\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/gu,
  )) {
    if (separator !== "," && separator !== "") rows.push([]);
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
  }
  return rows.filter((row) => row.length > 1);
}
