// Links of AnnoCTR: is a mention, given as annotated, linked to the right page of ATT&CK?
import type { Statement } from "@kulla/core";
import type { Catalogue, CatalogueRecord, NameMatch } from "@kulla/knowledge";
import type { ConceptReader } from "@kulla/extraction";
import { createConceptReader } from "@kulla/extraction";
import { findActor, findSoftware } from "@kulla/knowledge";
import type { AnnotatedLink } from "./annoctr-corpus.ts";
import { shareOf } from "./figures.ts";
import type { Table } from "./figures-table.ts";
import { figure } from "./figures-table.ts";

/** Reads statements in a plain English text. */
export type TextReader = (text: string) => readonly Statement[];

/** Rows of the result: what is linked, how many, how many right. */
export interface LinksScore {
  readonly kind: string;
  readonly links: number;
  readonly right: number;
}

const KINDS: readonly { readonly kind: string; readonly types: readonly string[]; readonly entity: "CE" | "CI" }[] = [
  { kind: "malware", types: ["MALWARE"], entity: "CE" },
  { kind: "groups", types: ["GROUP"], entity: "CE" },
  { kind: "tools", types: ["TOOL"], entity: "CE" },
  { kind: "tactics, named", types: ["TACTIC"], entity: "CE" },
  { kind: "techniques, named", types: ["TECHNIQUE"], entity: "CE" },
  { kind: "tactics and techniques, described", types: ["TACTIC", "TECHNIQUE"], entity: "CI" },
];

/** Scores the links whose page is one of ATT&CK. */
export function scoreLinks(links: readonly AnnotatedLink[], catalogue: Catalogue, read: TextReader): LinksScore[] {
  const concepts = createConceptReader(catalogue);
  return KINDS.map(({ kind, types, entity }) => {
    const own = links.flatMap((link) => {
      const id = attackIdOfPage(link.label_link);
      return id === undefined || link.entity_class !== entity || !types.includes(link.entity_type)
        ? []
        : [{ link, id }];
    });
    const right = own.filter(({ link, id }) => linkMention(link, catalogue, concepts, read) === id).length;
    return { kind, links: own.length, right };
  });
}

/** `G0129` of `https://attack.mitre.org/groups/G0129`; a sub-technique counts as its technique. */
export function attackIdOfPage(page: string | null): string | undefined {
  return /^https:\/\/attack\.mitre\.org\/[a-z]+\/([A-Z]+\d+)/.exec(page ?? "")?.[1];
}

/** The id of ATT&CK that Kulla gives a mention; undefined where it gives none. */
function linkMention(
  link: AnnotatedLink,
  catalogue: Catalogue,
  concepts: ConceptReader,
  read: TextReader,
): string | undefined {
  const { mention, entity_type: type } = link;
  if (type === "GROUP")
    return inAttack(
      catalogue,
      namedIn(mention, (name) => findActor(catalogue, name)),
    );
  if (type === "MALWARE" || type === "TOOL")
    return inAttack(
      catalogue,
      namedIn(mention, (name) => findSoftware(catalogue, name)),
    );
  if (type === "TACTIC") return concepts.tactics(mention)[0]?.id;
  const named = concepts.techniques(mention)[0]?.id;
  return (named ?? describedIn(link, read))?.replace(/\.\d+$/, "");
}

/** The records of a name; without the noun behind it, where it has none with it. */
function namedIn(mention: string, find: (name: string) => readonly NameMatch[]): readonly CatalogueRecord[] {
  const found = find(mention);
  const named =
    found.length > 0 ? found : find(mention.replace(/[ -](?:\p{L}+ware|RAT|\p{L}+er|backdoor|group|gang)$/iu, ""));
  return named.map(({ record }) => record);
}

/** The first record of ATT&CK among them, else one that a record of another dataset is linked to as the same. */
function inAttack(catalogue: Catalogue, records: readonly CatalogueRecord[]): string | undefined {
  const ids = records.flatMap((record) => [record.replacedBy ?? record.id]);
  const own = ids.find((id) => /^[GS]\d{4}$/.test(id));
  if (own !== undefined) return own;
  const others = [...catalogue.actors, ...catalogue.software].filter(({ id }) => ids.includes(id));
  return others.flatMap(({ links }) => links).find(({ to }) => /^[GS]\d{4}$/.test(to))?.to;
}

/** The technique that extraction reads in the sentence at the place of the mention. */
function describedIn(link: AnnotatedLink, read: TextReader): string | undefined {
  const { mention, _context_left: left, _context_right: right } = link;
  const [start, end] = [left.length, left.length + mention.length];
  for (const { claim, citations } of read(left + mention + right)) {
    const { at } = citations[0];
    if (claim.type === "technique" && at.kind === "text" && at.start < end && start < at.end) return claim.tid;
  }
  return undefined;
}

/** Shares by kind, and those of names and of all. */
export function linksTable(scores: readonly LinksScore[]): Table {
  const sum = (kind: string, parts: readonly LinksScore[]): LinksScore => ({
    kind,
    links: parts.reduce((total, { links }) => total + links, 0),
    right: parts.reduce((total, { right }) => total + right, 0),
  });
  const rows = [
    ...scores.map((score) => [...row(score), ""]),
    [...row(sum("names: malware, groups, tools", scores.slice(0, 3))), "≥ 0.80"],
    [...row(sum("all that is named", scores.slice(0, 5))), "≥ 0.80"],
    [...row(sum("all", scores)), ""],
  ];
  return { header: ["AnnoCTR links to ATT&CK, dev", "links", "right", "accuracy", "target"], rows };
}

function row({ kind, links, right }: LinksScore): string[] {
  return [kind, String(links), String(right), figure(shareOf(right, links))];
}
