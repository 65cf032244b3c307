import { ANY_STATE, UNNAMED_ATTACKERS } from "@kulla/core";
import { findCountry } from "@kulla/knowledge";
import { namesMany } from "../../english.ts";

/** States and unions in the definite nominative, by their code; sentences put names where they need no other form. */
const STATES: Readonly<Record<string, string>> = {
  AE: "Emiratet e Bashkuara Arabe",
  AL: "Shqipëria",
  AM: "Armenia",
  AT: "Austria",
  AU: "Australia",
  AZ: "Azerbajxhani",
  BA: "Bosnja dhe Hercegovina",
  BE: "Belgjika",
  BG: "Bullgaria",
  BR: "Brazili",
  BY: "Bjellorusia",
  CA: "Kanadaja",
  CH: "Zvicra",
  CN: "Kina",
  CR: "Kosta Rika",
  CU: "Kuba",
  CY: "Qiproja",
  CZ: "Çekia",
  DE: "Gjermania",
  DK: "Danimarka",
  EE: "Estonia",
  EG: "Egjipti",
  ES: "Spanja",
  EU: "Bashkimi Evropian",
  FI: "Finlanda",
  FR: "Franca",
  GB: "Mbretëria e Bashkuar",
  GE: "Gjeorgjia",
  GR: "Greqia",
  HR: "Kroacia",
  HU: "Hungaria",
  IE: "Irlanda",
  IL: "Izraeli",
  IN: "India",
  IQ: "Iraku",
  IR: "Irani",
  IT: "Italia",
  JO: "Jordania",
  JP: "Japonia",
  KP: "Koreja e Veriut",
  KR: "Koreja e Jugut",
  KW: "Kuvajti",
  KZ: "Kazakistani",
  LB: "Libani",
  LT: "Lituania",
  LV: "Letonia",
  MD: "Moldavia",
  ME: "Mali i Zi",
  MK: "Maqedonia e Veriut",
  NATO: "NATO",
  NL: "Holanda",
  NO: "Norvegjia",
  NZ: "Zelanda e Re",
  PK: "Pakistani",
  PL: "Polonia",
  PT: "Portugalia",
  QA: "Katari",
  RO: "Rumania",
  RS: "Serbia",
  RU: "Rusia",
  SA: "Arabia Saudite",
  SE: "Suedia",
  SI: "Sllovenia",
  SK: "Sllovakia",
  SY: "Siria",
  TR: "Turqia",
  TW: "Tajvani",
  UA: "Ukraina",
  US: "Shtetet e Bashkuara",
  VN: "Vietnami",
  XK: "Kosova",
};

/** The genitive of the states that a government is named after. */
const OF_STATES: Readonly<Record<string, string>> = {
  AL: "Shqipërisë",
  CN: "Kinës",
  CR: "Kosta Rikës",
  DE: "Gjermanisë",
  FR: "Francës",
  GB: "Mbretërisë së Bashkuar",
  GR: "Greqisë",
  IL: "Izraelit",
  IR: "Iranit",
  IT: "Italisë",
  KP: "Koresë së Veriut",
  ME: "Malit të Zi",
  MK: "Maqedonisë së Veriut",
  RS: "Serbisë",
  RU: "Rusisë",
  TR: "Turqisë",
  UA: "Ukrainës",
  US: "Shteteve të Bashkuara",
  XK: "Kosovës",
};

const GOVERNMENT = /^(?:the )?Government of (?:the )?(.{2,60})$/iu;
const PRINTED = /^(.{1,200}) \(printed “(.{1,200})”\)$/u;
const GROUP = /^(.{1,200}) \(group\)$/u;
const SOURCE = /^source (\d{1,9})$/u;

/** A word of two letters may be anything; a code is told apart from it by standing for a state in no other way. */
const stateOf = (label: string): string | undefined =>
  label.length < 3 && !["EU", "UK", "US"].includes(label) ? undefined : findCountry(label)?.code;

/** Names that Kulla gives itself to those whom nobody names. */
const OWN: Readonly<Record<string, string>> = {
  [UNNAMED_ATTACKERS]: "sulmues të paemërtuar",
  [ANY_STATE]: "asnjë shtet",
};

/** A name as Albanian calls it: states and their governments by their Albanian names, all others as they are. */
export function nameOf(label: string): string {
  const unnamed = OWN[label];
  if (unnamed !== undefined) return unnamed;
  const [, own, printed] = PRINTED.exec(label) ?? [];
  if (own !== undefined && printed !== undefined) return `${nameOf(own)} (shkruar «${printed}»)`;
  const group = GROUP.exec(label)?.[1];
  if (group !== undefined) return `${group} (grupi)`;
  const number = SOURCE.exec(label)?.[1];
  if (number !== undefined) return `burimi ${number}`;
  const governed = GOVERNMENT.exec(label)?.[1];
  const state = stateOf(governed ?? label);
  const called = state === undefined ? undefined : governed === undefined ? STATES[state] : OF_STATES[state];
  if (called === undefined) return label;
  return governed === undefined ? called : `Qeveria e ${called}`;
}

const MANY_STATES: ReadonlySet<string> = new Set(["US", "AE"]);
const MASCULINE = /(?:i|i Zi|Evropian|NATO|shtet)$/u;

/** How an adjective ends after a name: only names of states and governments tell their gender. */
export function genderOf(label: string): "masculine" | "feminine" {
  const called = nameOf(label);
  return called !== label && !MASCULINE.test(called) ? "feminine" : "masculine";
}

/** Several, or one party of which Albanian speaks in the plural: `Shtetet e Bashkuara`. */
export const isPlural = (label: string): boolean => namesMany(label) || MANY_STATES.has(stateOf(label) ?? "");
