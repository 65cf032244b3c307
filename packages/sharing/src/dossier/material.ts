import { countryOfParty } from "@kulla/attribution";
import { nameKey } from "@kulla/core";
import type { CaseGraph, GraphNode, Claim, ClaimType, NodeKind, Speaker, Statement } from "@kulla/core";
import { findCountry } from "@kulla/knowledge";
import type { Part } from "./dossier.ts";
import type { Incidents } from "./incidents.ts";
import type { DossierWords } from "./language/words.ts";
import { groupBy, inOrder } from "./order.ts";
import { listed, name, phrase, text } from "./sentence.ts";
import type { Piece } from "./sentence.ts";
import type { SourceBook } from "./sources.ts";

export type ClaimOf<T extends ClaimType> = Extract<Claim, { type: T }>;

/** A statement together with its claim, of a known type. */
export interface Said<T extends ClaimType> {
  readonly statement: Statement;
  readonly claim: ClaimOf<T>;
}

/** Says which printed names are one thing, and what it is called. */
export interface Names {
  key(printed: string): string;
  label(printed: string): string;
}

/** What every section of the dossier is written from. */
export interface Material {
  readonly statements: readonly Statement[];
  readonly book: SourceBook;
  readonly names: Names;
  readonly incidents: Incidents;
  readonly graph: CaseGraph;
  /** What Kulla says itself, in the language of the dossier. */
  readonly words: DossierWords;
}

/** The statements of each type in a list: every section asks for them again, some for each actor. */
const byType = new WeakMap<readonly Statement[], Map<ClaimType, readonly Statement[]>>();

function ofType(statements: readonly Statement[], type: ClaimType): readonly Statement[] {
  const types = byType.get(statements) ?? new Map<ClaimType, readonly Statement[]>();
  byType.set(statements, types);
  const known = types.get(type) ?? statements.filter(({ claim }) => claim.type === type);
  types.set(type, known);
  return known;
}

/** All statements with claims of a type, in the order of the case's sources and of their text. */
export function saidOf<T extends ClaimType>({ statements }: Pick<Material, "statements">, type: T): Said<T>[] {
  return ofType(statements, type).map((statement) => ({ statement, claim: statement.claim as ClaimOf<T> }));
}

export const statementsOf = (said: readonly { readonly statement: Statement }[]): Statement[] =>
  said.map(({ statement }) => statement);

/** A name as it is shown. */
export const named = (material: Material, printed: string): Part => called(material, material.names.label(printed));

/** A label as the language of the dossier calls it. */
export const called = ({ words }: Pick<Material, "words">, label: string): Part => name(words.nameOf(label));

/** A name at the start of a line. */
export const Named = (material: Material, printed: string): Part =>
  name(material.words.capital(material.words.nameOf(material.names.label(printed))));

/** Who says it: the first speaker, else the source itself. */
export function voiceOf(material: Material, statement: Statement): string {
  const speaker = statement.speakers[0];
  if (speaker !== undefined) return material.names.label(speaker.name);
  return material.book.nameOf(material.book.numbersOf([statement])[0] ?? 0);
}

/** Who says it, each once: those who say it most often first. */
export function voicesOf(material: Material, statements: Iterable<Statement>): string[] {
  const voices = [...statements].map((statement) => voiceOf(material, statement));
  const groups = groupBy(voices, partyKey(material, voices));
  return [...groups.values()]
    .sort((left, right) => right.length - left.length || inOrder(left[0] ?? "", right[0] ?? ""))
    .map((group) => group.find(isState) ?? group[0] ?? "");
}

/**
 * Tells which of some names are one party. A ministry speaks for its state: where the state itself is among the names, its organs are no party beside it.
 */
export function partyKey(material: Material, printed: readonly string[]): (name: string) => string {
  const states = new Set(printed.flatMap((one) => findCountry(one)?.code ?? []));
  return (one) => {
    const country = countryOfParty(one);
    return country !== undefined && states.has(country) ? `state ${country}` : material.names.key(one);
  };
}

/** True for the name of a state: of a party with one it is called by that. */
export const isState = (printed: string): boolean => findCountry(printed) !== undefined;

/** What the rest of a list is called that is cut: `two others`. */
export type Rest = "parties" | "things" | "names";

/** `A, B and two others`. */
export function someOf(words: DossierWords, items: readonly Piece[], limit: number, rest: Rest): Part[] {
  if (items.length <= limit) return listed(items, words.and);
  const left = items.length - limit + 1;
  const others = rest === "names" ? words.otherNames(left) : words.others(left, rest);
  return listed([...items.slice(0, limit - 1), text(others)], words.and);
}

/** `says A`, `say A and B`, `say A, B and two others`. */
export function says(material: Material, statements: readonly Statement[]): Part[] {
  const voices = voicesOf(material, statements);
  return [
    text(material.words.says(voices.length !== 1 || material.words.isPlural(voices[0] ?? ""))),
    ...tellersNamed(material, voices),
  ];
}

/** `A, B and two others`: those who say it. */
export const tellersNamed = (material: Material, voices: readonly string[]): Part[] =>
  someOf(
    material.words,
    voices.map((voice) => called(material, voice)),
    3,
    "parties",
  );

/** The speaker of this name among those of the statements, with most known of them. */
export function speakerNamed(statements: readonly Statement[], printed: string): Speaker | undefined {
  const key = nameKey(printed);
  const found = statements.flatMap(({ speakers }) => speakers).filter((speaker) => nameKey(speaker.name) === key);
  return found.find(({ role }) => role !== undefined) ?? found.find((speaker) => speaker.for !== undefined) ?? found[0];
}

/** What a party is or speaks for, where its name does not say so: `Prime Minister of Albania`. */
export function partyRole(material: Material, statements: readonly Statement[], printed: string): string | undefined {
  const speaker = speakerNamed(statements, printed);
  const about = speaker?.role ?? speaker?.for;
  return about === undefined || material.names.label(printed).includes(about) ? undefined : about;
}

/** A party with what it is: `Edi Rama (Prime Minister of Albania)`. */
export function party(material: Material, statements: readonly Statement[], printed: string): Part[] {
  const role = partyRole(material, statements, printed);
  const label = named(material, printed);
  return role === undefined ? [label] : [label, text(" ("), known(material, role), text(")")];
}

/** Words that name nothing, in the language of the dossier where Kulla has given them itself. */
export function known({ words }: Pick<Material, "words">, printed: string): Part {
  const { text: own, lang } = words.known(printed);
  return { ...phrase(own), ...(lang === undefined ? {} : { lang }) };
}

/** Of several things with one spelling, the kind whose name is shown. */
const KINDS: readonly NodeKind[] = ["actor", "party", "victim", "system", "malware"];

/** Names as the fold joined them: what is one thing in the case graph has one label. */
export function namesOf(graph: CaseGraph): Names {
  const labels = new Map<string, string>();
  for (const kind of KINDS)
    for (const node of graph.nodes.filter((one) => one.kind === kind))
      for (const { value } of node.names) {
        const key = nameKey(value);
        if (!labels.has(key)) labels.set(key, node.name);
      }
  const usual = usualSpellings(graph);
  const groups = groupsCalledLikeStates(graph);
  const label = (printed: string): string => {
    const bare = GROUP.exec(printed)?.[1] ?? printed;
    const own = labels.get(nameKey(bare)) ?? bare;
    if (groups.has(nameKey(own))) return `${own} (group)`;
    const other = usual.get(nameKey(own));
    return other === undefined ? own : `${other} (printed “${own}”)`;
  };
  const key = (printed: string): string => {
    const bare = GROUP.exec(printed)?.[1] ?? PRINTED.exec(printed)?.[1] ?? printed;
    const own = nameKey(labels.get(nameKey(bare)) ?? bare);
    return nameKey(usual.get(own) ?? "") || own || printed;
  };
  return { label, key };
}

/** A label that tells a group from the state of the same name. */
const GROUP = /^(.{1,200}) \(group\)$/u;

/** Groups of the catalogue with the name of a state: to blame them is not to blame the state. */
function groupsCalledLikeStates(graph: CaseGraph): ReadonlySet<string> {
  const isGroup = ({ kind, properties }: GraphNode): boolean =>
    kind === "actor" &&
    properties["catalogue"] !== undefined &&
    properties["kind"]?.every(({ value }) => value === "group") === true;
  return new Set(graph.nodes.filter((node) => isGroup(node) && isState(node.name)).map(({ name }) => nameKey(name)));
}

/** A label that tells another spelling beside the usual one. */
const PRINTED = /^(.{1,200}) \(printed “.{1,200}”\)$/u;

/** For a party whose name is most likely a misspelling of another one's, the spelling that most statements have. */
function usualSpellings(graph: CaseGraph): ReadonlyMap<string, string> {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const usual = new Map<string, string>();
  for (const node of graph.nodes) {
    if (node.kind !== "party") continue;
    const spellings = node.variants.flatMap(({ node: id, relation }) => {
      const other = nodes.get(id);
      return relation === "variant" && other?.kind === "party" ? [other] : [];
    });
    const best = [...spellings].sort((a, b) => b.because.length - a.because.length || inOrder(a.id, b.id))[0];
    if (best !== undefined && isMoreUsed(best, node)) usual.set(nameKey(node.name), best.name);
  }
  return usual;
}

function isMoreUsed(a: GraphNode, b: GraphNode): boolean {
  return a.because.length > b.because.length || (a.because.length === b.because.length && inOrder(a.id, b.id) < 0);
}

/** A piece at the start of a sentence. */
export function capitalPart({ capital }: Pick<DossierWords, "capital">, part: Part): Part {
  return part.kind === "reference" ? part : { ...part, text: capital(part.text) };
}
