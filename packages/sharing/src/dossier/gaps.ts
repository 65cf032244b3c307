import type { Finding, SystemStatus } from "@kulla/core";
import { accusations, statementsIn } from "./accusations.ts";
import type { Accusation } from "./accusations.ts";
import type { Notice, Sentence, Source, UnreadSource } from "./dossier.ts";
import { isAboutLoss } from "./losses.ts";
import { called, saidOf, someOf, statementsOf } from "./material.ts";
import type { Material } from "./material.ts";
import { distinct, groupBy, inOrder } from "./order.ts";
import { name, oneLine, sentenceOf, text } from "./sentence.ts";

/** Names that one gap tells. */
const SHOWN = 6;

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
  const { gaps } = material.words;
  const found = accusations(material).filter(({ stance }) => stance === "asserts" || stance === "hedges");
  if (found.length === 0) return [gaps.noCulprit()];
  const sides = partial(material, found);
  const missing: Sentence[] = [];
  if (!found.some((item) => isIndependent(material, item, sides))) missing.push(gaps.onlyParties());
  const sources = material.book.numbersOf(statementsIn(found));
  if (sources.length === 1) missing.push(gaps.oneSource(called(material, material.book.nameOf(sources[0] ?? 0))));
  if (saidOf(material, "denial").length === 0) missing.push(gaps.noDenial());
  const covered = new Set(found.map(({ incident }) => incident?.id));
  for (const incident of material.incidents.all)
    if (incident.role !== "context" && !covered.has(incident.id) && !covered.has(undefined))
      missing.push(gaps.nobodyBehind(incident));
  return missing;
}

function incidentGaps(material: Material): Sentence[] {
  const { gaps } = material.words;
  if (material.incidents.all.every(({ role }) => role === "context")) return [gaps.noAttack()];
  return material.incidents.all
    .filter(({ role, node }) => role !== "context" && node.incident?.date === undefined)
    .map((incident) => gaps.noDate(incident, material.book.cite(incident.statements)));
}

const DOWN: ReadonlySet<SystemStatus> = new Set(["offline", "disrupted", "compromised", "infected", "destroyed"]);
const BACK: ReadonlySet<SystemStatus> = new Set(["restored", "contained_by_defender"]);

function systemGaps(material: Material): Sentence[] {
  const { words } = material;
  const said = saidOf(material, "system").filter(({ statement }) => statement.stance !== "rejects");
  if (said.length === 0) return [words.gaps.noSystem()];
  const groups = groupBy(said, ({ claim }) => material.names.key(claim.name));
  const open = [...groups.values()].filter(
    (same) => same.some(({ claim }) => DOWN.has(claim.status)) && !same.some(({ claim }) => BACK.has(claim.status)),
  );
  if (open.length === 0) return [];
  const names = open.map((same) => called(material, material.names.label(same[0]?.claim.name ?? "")));
  const references = material.book.cite(open.flatMap((same) => statementsOf(same)));
  return [words.gaps.notRestored(someOf(words, names, SHOWN, "things"), references)];
}

function factGaps(material: Material): Sentence[] {
  const { gaps } = material.words;
  const missing: Sentence[] = [];
  const loss =
    saidOf(material, "quantity").some(({ claim }) => isAboutLoss(`${claim.metric} ${claim.unit}`)) ||
    saidOf(material, "system").some(({ claim }) => claim.status === "leaked" || claim.status === "destroyed") ||
    saidOf(material, "denial").some(({ claim }) => isAboutLoss(claim.of ?? ""));
  if (!loss) missing.push(gaps.noLoss());
  if (saidOf(material, "victim").length === 0) missing.push(gaps.noVictim());
  if (!saidOf(material, "indicator").some(({ claim }) => claim.polarity === "malicious"))
    missing.push(gaps.noIndicator());
  if (!saidOf(material, "technique").some(({ claim }) => claim.explicit)) missing.push(gaps.noTechnique());
  return missing;
}

function sourceGaps({ words }: Material, sources: readonly Source[], unread: readonly UnreadSource[]): Sentence[] {
  const { gaps } = words;
  const gap = (some: readonly (Source | UnreadSource)[], lacks: (amount: number) => string): Sentence[] => {
    const names = some.map((source) => name(("title" in source ? source.title : undefined) ?? source.file));
    return some.length === 0
      ? []
      : [sentenceOf([text(lacks(some.length)), text(": "), someOf(words, names, SHOWN, "things"), text(".")])];
  };
  const read = sources.filter(({ excerpts, left }) => excerpts.length > 0 || left > 0);
  return [
    ...gap(unread, gaps.unread),
    ...gap(
      sources.filter(({ published }) => published === undefined),
      gaps.undated,
    ),
    ...gap(
      sources.filter(({ publisher }) => publisher === undefined),
      gaps.unpublished,
    ),
    ...gap(
      read.filter(({ language }) => language === "und"),
      gaps.languageUnknown,
    ),
    ...gap(
      read.filter(({ statements }) => statements === 0),
      gaps.empty,
    ),
  ];
}

function gradeGap({ words }: Material, sources: readonly Source[]): Sentence[] {
  const ungraded = sources.filter(({ grade }) => !grade.decided).length;
  if (ungraded === 0) return [];
  return [sentenceOf([text(words.gaps.ungraded(ungraded, ungraded === sources.length))])];
}

/** What nobody says and what could not be read: the answer's own limits. */
export function gaps(material: Material, sources: readonly Source[], unread: readonly UnreadSource[]): Sentence[] {
  if (material.statements.length === 0)
    return [material.words.gaps.nothing(), ...sourceGaps(material, sources, unread)];
  return [
    ...attributionGaps(material),
    ...incidentGaps(material),
    ...systemGaps(material),
    ...factGaps(material),
    ...sourceGaps(material, sources, unread),
    ...gradeGap(material, sources),
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
