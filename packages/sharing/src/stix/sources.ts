import type { Sha256, SourceInfo } from "@kulla/core";
import type { StixId, StixObject } from "@kulla/stix";
import { observable, validate } from "@kulla/stix";
import type { Assembly, Properties } from "./assembly.ts";
import { firstMoment } from "./instant.ts";
import { compareText, sorted } from "./order.ts";

/** The bytes of a source, as an observable. */
export function fileOf(evidence: Sha256): StixObject {
  return observable("file", { hashes: { "SHA-256": evidence } });
}

/** Adds the file of every source, and of evidence that statements cite without a source being given. */
export function addFiles(assembly: Assembly): void {
  const cited = new Map<Sha256, string[]>();
  for (const { id, citations } of assembly.statements)
    for (const { evidence } of citations) cited.set(evidence, [...(cited.get(evidence) ?? []), id]);
  for (const { evidence } of assembly.input.documents) if (!cited.has(evidence)) cited.set(evidence, []);
  for (const [evidence, because] of [...cited].sort(([a], [b]) => compareText(a, b)))
    assembly.addObservable(fileOf(evidence), because);
}

function inSource(assembly: Assembly, { evidence, part = [] }: SourceInfo): readonly string[] {
  const path = part.join("\u0000");
  return assembly.statements
    .filter(({ citations }) =>
      citations.some(({ evidence: cited, at }) => {
        const member = at.kind === "text" ? (at.part ?? []) : [];
        return cited === evidence && (at.kind !== "text" || member.join("\u0000") === path);
      }),
    )
    .map(({ id }) => id);
}

/** An address that STIX takes as one; others stand in the description. */
function isAddress(text: string): boolean {
  return validate(observable("url", { value: text })).every(({ severity }) => severity !== "error");
}

function referenceTo({ evidence, name, publisher, url, part }: SourceInfo): Properties {
  const address = url !== undefined && isAddress(url) ? { url } : {};
  const path = [name, ...(part ?? [])].filter((step, index, all) => all.indexOf(step) === index).join(" > ");
  return {
    source_name: publisher ?? name,
    description: url === undefined || "url" in address ? path : `${path} (${url})`,
    ...address,
    hashes: { "SHA-256": evidence },
  };
}

/** A source: a report of its publication date, or a note where that is not known; with all that it speaks of. */
function addSource(assembly: Assembly, source: SourceInfo): StixId {
  const because = inSource(assembly, source);
  const objects = because.flatMap((id) => assembly.restingOn(id));
  const key = ["source", source.evidence, ...(source.part ?? [])].join("|");
  const name = source.title ?? source.name;
  const shared: Properties = {
    external_references: [referenceTo(source)],
    object_refs: sorted([...objects, fileOf(source.evidence).id]),
    ...(/^[a-z]{2}$/.test(source.language) ? { labels: [`language-${source.language}`] } : {}),
  };
  const published = source.published === undefined ? undefined : firstMoment(source.published);
  const publisher = source.publisher === undefined ? "" : ` by ${source.publisher}`;
  if (published === undefined) {
    assembly.note("stix-export-no-date", `${source.name} has no publication date: a note.`);
    const content = `Source: ${name}, published${publisher} at a time that is not known.`;
    return assembly.add({ type: "note", key, properties: { abstract: name, content, ...shared }, because });
  }
  if (!/^\d{4}-\d\d-\d\d$/.test(source.published ?? ""))
    assembly.note("stix-export-vague-date", `${source.name} was published ${source.published ?? ""}: ${published}.`);
  const properties = {
    name,
    description: `Published ${source.published ?? ""}${publisher}.`,
    report_types: ["threat-report"],
    published,
    ...shared,
  };
  return assembly.add({ type: "report", key, properties, because });
}

/** All sources, each with the objects that rest on statements in it; and the case itself, as a report on everything. */
export function addReports(assembly: Assembly): void {
  const { documents, now, title, caseName } = assembly.input;
  const keyOf = ({ evidence, part }: SourceInfo): string => [evidence, ...(part ?? [])].join(" > ");
  const sources = [...documents].sort((a, b) => compareText(keyOf(a), keyOf(b)));
  const everything = assembly.objects().map(({ id }) => id);
  const reports = sources.map((source) => addSource(assembly, source));
  if (everything.length + reports.length === 0) return;
  assembly.add({
    type: "report",
    key: "case",
    properties: {
      name: title,
      description: `What is known of the case ${caseName}, with who says so. Made by Kulla from ${String(sources.length)} sources.`,
      report_types: ["threat-report"],
      published: now,
      object_refs: sorted([...everything, ...reports]),
    },
    because: [],
  });
}
