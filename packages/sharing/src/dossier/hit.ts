import type { Statement, SystemStatus } from "@kulla/core";
import { accusations } from "./accusations.ts";
import type { Sentence } from "./dossier.ts";
import { byStatusInTime } from "./impact.ts";
import type { Incident } from "./incidents.ts";
import { named, saidOf, someOf, statementsOf } from "./material.ts";
import type { Material, Said } from "./material.ts";
import { distinct, groupBy } from "./order.ts";
import { listed, text } from "./sentence.ts";
import type { Piece } from "./sentence.ts";

/** Names that one sentence of the answer shows; the section behind it has all. */
const SHOWN = 6;

/** One party and what is said of its being hit. */
interface Hit {
  readonly label: string;
  readonly said: readonly Said<"victim">[];
}

/**
 * Names that are no victims on the face of it: software of the case, and those whom somebody holds responsible for the attack. The
 * section on victims shows them with the words that say so; the answer does not repeat them.
 */
function implausible(material: Material, incident: Incident): ReadonlySet<string> {
  const keys = new Set(saidOf(material, "malware").map(({ claim }) => material.names.key(claim.name)));
  for (const { to, stance, incident: other } of accusations(material))
    if (to !== undefined && stance === "asserts" && (other === undefined || other.id === incident.id))
      keys.add(material.names.key(to));
  return keys;
}

/** Those whom an attack hit, whom most statements name first. */
function hitsOf(material: Material, incident: Incident): Hit[] {
  const left = implausible(material, incident);
  const said = saidOf(material, "victim").filter(
    ({ statement, claim }) =>
      statement.stance !== "rejects" &&
      material.incidents.of(statement)?.id === incident.id &&
      !left.has(material.names.key(claim.name)),
  );
  return [...groupBy(said, ({ claim }) => material.names.key(claim.name)).values()]
    .map((same): Hit => ({ label: material.names.label(same[0]?.claim.name ?? ""), said: same }))
    .sort((a, b) => b.said.length - a.said.length);
}

const cited = (material: Material, { label, said }: Hit): Piece => [
  named(material, label),
  material.book.cite(statementsOf(said)),
];

/** A country and its government are told as one: `Albania and its government`. */
function withGovernments(material: Material, hits: readonly Hit[]): Piece[] {
  const countries = new Map(hits.map((one) => [one.label, one]));
  const stateOf = ({ label }: Hit) => countries.get(/^Government of (?:the )?(.+)$/u.exec(label)?.[1] ?? "");
  const joined = new Map<Hit, Hit>();
  for (const one of hits) {
    const state = stateOf(one);
    if (state !== undefined) joined.set(state, one);
  }
  const told = new Set(joined.values());
  return [...hits]
    .filter((one) => !told.has(one))
    .map((one) => {
      const government = joined.get(one);
      if (government === undefined) return cited(material, one);
      const { said } = government;
      return [
        cited(material, one),
        text(material.words.harm.andGovernment),
        material.book.cite(statementsOf(said)),
      ].flat();
    });
}

/** Whom one attack hit; those whom a single statement names stand apart from those whom several name. */
function hitBy(material: Material, incident: Incident): Sentence[] {
  const hits = hitsOf(material, incident);
  if (hits.length === 0) return [];
  const often = hits.filter(({ said }) => said.length > 1);
  const once = hits.filter(({ said }) => said.length === 1);
  const { words } = material;
  const some = (which: readonly Hit[]): Piece => someOf(words, withGovernments(material, which), SHOWN, "things");
  if (often.length === 0 || once.length === 0)
    return [words.harm.hit(incident, some(hits), undefined, withGovernments(material, hits).length)];
  return [words.harm.hit(incident, some(often), some(once), withGovernments(material, often).length)];
}

/** A word that names no system in particular: `files`, `services`. */
const isGeneric = (label: string): boolean => /^[\p{Ll}-]{1,40}$/u.test(label);

/** How well a name tells which system is meant: its own name, a description, a word for any. */
function tellingness(label: string): number {
  if (isGeneric(label)) return 0;
  return /\p{Lu}/u.test(label) ? 2 : 1;
}

/** The systems with what is said of each, in few words; those named best of those named as often come first. */
function systemsHit(material: Material): Sentence[] {
  const unhurt: readonly SystemStatus[] = ["unaffected"];
  const said = saidOf(material, "system").filter(
    ({ claim, statement }) => statement.stance !== "rejects" && !unhurt.includes(claim.status),
  );
  const groups = [...groupBy(said, ({ claim }) => material.names.key(claim.name)).values()]
    .map((same) => ({ label: material.names.label(same[0]?.claim.name ?? ""), same }))
    .sort((a, b) => b.same.length - a.same.length || tellingness(b.label) - tellingness(a.label));
  const telling = groups.filter(({ label }) => !isGeneric(label));
  const shown = telling.length === 0 ? groups : telling;
  if (shown.length === 0) return [];
  return [
    material.words.harm.systems(
      someOf(
        material.words,
        shown.map(({ same }) => system(material, same)),
        SHOWN,
        "things",
      ),
    ),
  ];
}

function system(material: Material, same: readonly Said<"system">[]): Piece {
  const { words } = material;
  const states = distinct([...same].sort(byStatusInTime).map(({ claim }) => claim.status))
    .filter((status) => status !== "other")
    .map((status) => text(words.harm.status(status, "asserts")));
  const statements: readonly Statement[] = statementsOf(same);
  return [
    named(material, same[0]?.claim.name ?? ""),
    ...(states.length === 0 ? [] : [text(" ("), ...listed(states, words.then), text(")")]),
    material.book.cite(statements),
  ];
}

/** What was hit, for the answer: whom each attack hit, and which systems. */
export function hit(material: Material): Sentence[] {
  const found = material.incidents.all
    .filter(({ role }) => role !== "context")
    .flatMap((incident) => hitBy(material, incident));
  const all = [...found, ...systemsHit(material)];
  return all.length === 0 ? [material.words.harm.unknown()] : all;
}
