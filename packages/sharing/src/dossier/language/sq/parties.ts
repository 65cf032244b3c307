import type { AliasRelation, Stance } from "@kulla/core";
import { say, text } from "../../sentence.ts";
import type { parties as english } from "../en/parties.ts";
import { within } from "./within.ts";

/** Verbs after which a name stands in the nominative, or beside the noun that it explains. */
const RELATIONS: Readonly<Record<AliasRelation, string>> = {
  same: "është i njëjti aktor si",
  "renamed-to": "tani quhet",
  overlaps: "mbivendoset me aktorin",
  "subset-of": "bën pjesë te",
  "uses-persona": "përdor emrin",
  "works-with": "bashkëpunon me aktorin",
  "suspected-same": "dyshohet se është i njëjti aktor si",
  distinct: "është tjetër nga",
  variant: "shkruhet edhe",
};

/** Parts of an attack, as the extraction calls them. */
const ROLES: Readonly<Record<string, string>> = {
  access: "hyrja në sisteme",
  attack: "sulmi",
  blamed: "i fajësuar",
  "claims responsibility": "marrja përsipër",
  destruction: "shkatërrimi",
  encryption: "enkriptimi",
  exfiltration: "nxjerrja e të dhënave",
  leak: "publikimi i të dhënave",
  probing: "zbulimi paraprak",
  theft: "vjedhja",
  wiping: "fshirja",
};

const NAMED: Readonly<Record<Stance, readonly [one: string, many: string]>> = {
  asserts: ["I ngarkohet përgjegjësia", "U ngarkohet përgjegjësia"],
  hedges: ["Dyshohet", "Dyshohen"],
  rejects: ["Nuk i ngarkohet përgjegjësia", "Nuk u ngarkohet përgjegjësia"],
  "counter-accusation": ["Akuzohet si kundërpërgjigje", "Akuzohen si kundërpërgjigje"],
};

const doubtOf = (stance: Stance): string => (stance === "hedges" ? "ndoshta " : stance === "rejects" ? "jo " : "");

/** Before a verb it is “nuk” that denies. */
const doubtOfVerb = (stance: Stance): string => (stance === "hedges" ? "ndoshta " : stance === "rejects" ? "nuk " : "");

export const parties: typeof english = {
  part: (attack, stance, roles, by) =>
    say`Roli${attack === undefined ? [] : [text(" në "), within(attack)]}: ${text(doubtOf(stance))}${roles}, ${by}.`,
  role: (role) => ROLES[role.toLowerCase()] ?? role,
  sponsored: (stance, state, organ, { words, amount }, by, references) =>
    say`Lidhja me një shtet: ${text(doubtOf(stance))}${state}${organ === undefined ? [] : [text(" ("), organ, text(")")].flat()}${
      amount === 0 ? [] : [text(amount === 1 ? ", me fjalën " : ", me fjalët "), words].flat()
    }, ${by}${references}.`,
  named: (stance, areMany, attack, by, references) =>
    say`${text(NAMED[stance][areMany ? 1 : 0])}${attack === undefined ? [] : [text(" për "), attack.object]} nga ${by}${references}.`,
  claims: (areMany, references) => say`${text(areMany ? "E marrin" : "E merr")} përsipër sulmin${references}.`,
  denies: (areMany, of, references) => say`${text(areMany ? "Mohojnë" : "Mohon")} ${of}${references}.`,
  alias: (left, relation, stance, right, by, references) =>
    say`${left} ${text(doubtOfVerb(stance) + RELATIONS[relation])} ${right}, ${by}${references}.`,
  catalogued: (names, by, entry) => say`Quhet edhe ${names} nga ${by}, në zërin ${entry} të katalogut referues.`,
  unnamedSource: "dikush që katalogu nuk e emërton",
  plain: (by, references) => say`Përmendet pa ndonjë rol në sulm, ${by}${references}.`,
};
