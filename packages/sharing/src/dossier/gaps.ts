import type { Finding, SystemStatus } from "@kulla/core";
import { accusations, statementsIn } from "./accusations.ts";
import type { Accusation } from "./accusations.ts";
import type { Notice, Sentence, Source, UnreadSource } from "./dossier.ts";
import { count } from "./english.ts";
import { isAboutLoss } from "./impact.ts";
import { saidOf, someOf, statementsOf } from "./material.ts";
import type { Material } from "./material.ts";
import { distinct, groupBy, inOrder } from "./order.ts";
import { name, oneLine, say, sentenceOf, text } from "./sentence.ts";
import type { Piece } from "./sentence.ts";

/** Names of sources, at most six. */
const sourcesNamed = (sources: readonly { readonly file: string; readonly title?: string }[]): Piece =>
  someOf(
    sources.map((source) => name(source.title ?? source.file)),
    6,
  );

/** The parties that are not neutral: those that were hit and those that are accused. */
function partial(material: Material, found: readonly Accusation[]): Set<string> {
  const key = (printed: string) => material.names.key(printed);
  const victims = saidOf(material, "victim").map(({ claim }) => key(claim.name));
  const accused = found.flatMap(({ to }) => (to === undefined ? [] : [key(to)]));
  return new Set([...victims, ...accused]);
}

/** Neither the party nor what it speaks for was hit or is accused. */
function isIndependent(material: Material, { by, statement }: Accusation, sides: ReadonlySet<string>): boolean {
  const speaker = statement.speakers[0];
  const names = [by, ...(speaker?.for === undefined ? [] : [speaker.for])];
  return names.every((one) => !sides.has(material.names.key(one)));
}

function attributionGaps(material: Material): Sentence[] {
  const found = accusations(material).filter(({ stance }) => stance === "asserts" || stance === "hedges");
  if (found.length === 0) return [say`No source says who did it.`];
  const sides = partial(material, found);
  const gaps: Sentence[] = [];
  if (!found.some((item) => isIndependent(material, item, sides)))
    gaps.push(say`Nobody but the parties to the dispute says who did it.`);
  const sources = material.book.numbersOf(statementsIn(found));
  if (sources.length === 1)
    gaps.push(say`All attributions rest on one source, ${name(material.book.nameOf(sources[0] ?? 0))}.`);
  if (saidOf(material, "denial").length === 0) gaps.push(say`No source reports what the accused say.`);
  const covered = new Set(found.map(({ incident }) => incident?.id));
  for (const incident of material.incidents.all)
    if (incident.role !== "context" && !covered.has(incident.id) && !covered.has(undefined))
      gaps.push(say`Nobody says who is behind ${incident.part}.`);
  return gaps;
}

function incidentGaps(material: Material): Sentence[] {
  if (material.incidents.all.every(({ role }) => role === "context"))
    return [say`No source describes the attack itself.`];
  return material.incidents.all
    .filter(({ role, node }) => role !== "context" && node.incident?.date === undefined)
    .map((incident) => say`No source gives a date for ${incident.part}${material.book.cite(incident.statements)}.`);
}

const DOWN: ReadonlySet<SystemStatus> = new Set(["offline", "disrupted", "compromised", "infected", "destroyed"]);
const BACK: ReadonlySet<SystemStatus> = new Set(["restored", "contained_by_defender"]);

function systemGaps(material: Material): Sentence[] {
  const said = saidOf(material, "system").filter(({ statement }) => statement.stance !== "rejects");
  if (said.length === 0) return [say`No source names a system that was hit.`];
  const groups = groupBy(said, ({ claim }) => material.names.key(claim.name));
  const open = [...groups.values()].filter(
    (same) => same.some(({ claim }) => DOWN.has(claim.status)) && !same.some(({ claim }) => BACK.has(claim.status)),
  );
  if (open.length === 0) return [];
  const names = open.map((same) => name(material.names.label(same[0]?.claim.name ?? "")));
  return [
    say`No source says whether these were restored: ${someOf(names, 6)}${material.book.cite(open.flatMap((same) => statementsOf(same)))}.`,
  ];
}

function factGaps(material: Material): Sentence[] {
  const gaps: Sentence[] = [];
  const loss =
    saidOf(material, "quantity").some(({ claim }) => isAboutLoss(`${claim.metric} ${claim.unit}`)) ||
    saidOf(material, "system").some(({ claim }) => claim.status === "leaked" || claim.status === "destroyed") ||
    saidOf(material, "denial").some(({ claim }) => isAboutLoss(claim.of ?? ""));
  if (!loss) gaps.push(say`No source says whether data were lost or leaked.`);
  if (saidOf(material, "victim").length === 0) gaps.push(say`No source names who was hit.`);
  if (!saidOf(material, "indicator").some(({ claim }) => claim.polarity === "malicious"))
    gaps.push(say`No source gives a technical indicator, such as an address or the fingerprint of a file.`);
  if (!saidOf(material, "technique").some(({ claim }) => claim.explicit))
    gaps.push(say`No source prints the number of an ATT&CK technique.`);
  return gaps;
}

function sourceGaps(sources: readonly Source[], unread: readonly UnreadSource[]): Sentence[] {
  const gap = (some: readonly (Source | UnreadSource)[], words: (amount: number) => string): Sentence[] =>
    some.length === 0 ? [] : [sentenceOf([text(words(some.length)), text(": "), sourcesNamed(some), text(".")])];
  const plural = (one: string, many: string) => (amount: number) =>
    `${count(amount, "source")} ${amount === 1 ? one : many}`;
  const read = sources.filter(({ excerpts, left }) => excerpts.length > 0 || left > 0);
  return [
    ...gap(unread, (amount) => `${count(amount, "file")} could not be read`),
    ...gap(
      sources.filter(({ published }) => published === undefined),
      plural("has no date of publication", "have no date of publication"),
    ),
    ...gap(
      sources.filter(({ publisher }) => publisher === undefined),
      plural("does not say who published it", "do not say who published them"),
    ),
    ...gap(
      read.filter(({ language }) => language === "und"),
      (amount) => `The language of ${count(amount, "source")} could not be told`,
    ),
    ...gap(
      read.filter(({ statements }) => statements === 0),
      (amount) => `Nothing on the case was found in ${count(amount, "source")}`,
    ),
  ];
}

function gradeGap(sources: readonly Source[]): Sentence[] {
  const ungraded = sources.filter(({ grade }) => !grade.decided).length;
  if (ungraded === 0) return [];
  const what =
    ungraded === sources.length
      ? "No source has"
      : `${count(ungraded, "source")} ${ungraded === 1 ? "has" : "have"} not`;
  return [sentenceOf([text(`${what} been graded for reliability by a person.`)])];
}

/** What nobody says and what could not be read: the answer's own limits. */
export function gaps(material: Material, sources: readonly Source[], unread: readonly UnreadSource[]): Sentence[] {
  if (material.statements.length === 0)
    return [say`Nothing was found that says anything about an attack.`, ...sourceGaps(sources, unread)];
  return [
    ...attributionGaps(material),
    ...incidentGaps(material),
    ...systemGaps(material),
    ...factGaps(material),
    ...sourceGaps(sources, unread),
    ...gradeGap(sources),
  ];
}

const SEVERITY = ["error", "warning", "info"] as const;

/** What the engine noticed, equal messages once with their places. */
export function notices(findings: readonly Finding[]): Notice[] {
  const groups = groupBy(findings, ({ code, message }) => `${code} ${message}`);
  return [...groups.values()]
    .map((same): Notice => {
      const { code, severity, message } = same[0] as Finding;
      const places = same.flatMap(({ at }) =>
        at?.file === undefined ? [] : [[at.file, ...(at.part ?? [])].join(" > ")],
      );
      return {
        code,
        severity,
        message: oneLine(message, 400),
        places: distinct(places).sort(inOrder),
        count: same.length,
      };
    })
    .sort(
      (a, b) =>
        SEVERITY.indexOf(a.severity) - SEVERITY.indexOf(b.severity) ||
        inOrder(a.code, b.code) ||
        inOrder(a.message, b.message),
    );
}
