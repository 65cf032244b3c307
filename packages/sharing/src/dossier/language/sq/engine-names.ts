import type { Channel } from "@kulla/attribution";
import { speakersCalled } from "./culprits.ts";
import { isPlural, nameOf } from "./names.ts";

/** Kinds of evidence. */
export const CHANNELS: Readonly<Record<Channel, string>> = {
  technique: "teknika",
  malware: "programe keqdashëse",
  tool: "mjete",
  code: "kodi",
  infrastructure: "infrastruktura",
  victim: "viktimat",
  "working hours": "orari i punës",
  language: "gjuha",
  persona: "marrja përsipër",
  "state's statement": "fjala e shteteve",
  "vendor's statement": "fjala e hetuesve privatë",
  "operator's mistake": "gabimet e operatorëve",
  analyst: "gjykimi i analistit",
};

/** Sectors by the ids of the catalogue. */
const SECTORS: Readonly<Record<string, string>> = {
  aerospace: "aviacioni dhe hapësira",
  agriculture: "bujqësia",
  automotive: "industria e automjeteve",
  banking: "bankat",
  chemical: "industria kimike",
  "civil-society": "shoqëria civile",
  communications: "mediat",
  construction: "ndërtimi",
  "critical-infrastructure": "infrastruktura kritike",
  cryptocurrency: "kriptomonedhat",
  defense: "mbrojtja",
  dissidents: "disidentët dhe gazetarët",
  education: "arsimi",
  election: "zgjedhjet",
  electric: "energjia elektrike",
  energy: "energjia",
  entertainment: "argëtimi",
  "financial-services": "shërbimet financiare",
  "government-national": "qeveria",
  "government-local": "pushteti vendor",
  healthcare: "shëndetësia",
  "hospitality-leisure": "turizmi",
  "information-technology": "teknologjia e informacionit",
  insurance: "sigurimet",
  "internet-service-providers": "ofruesit e internetit",
  legal: "shërbimet juridike",
  manufacturing: "prodhimi",
  maritime: "lundrimi",
  mining: "minierat",
  nuclear: "energjia bërthamore",
  "oil-gas": "nafta dhe gazi",
  pharmaceuticals: "farmaceutika",
  rail: "hekurudhat",
  research: "kërkimi shkencor",
  retail: "tregtia me pakicë",
  satellite: "komunikimet satelitore",
  telecommunications: "telekomunikacionet",
  transportation: "transporti",
  water: "ujësjellësi",
};

/** A sector as a victim's is called; one that the catalogue has not stays as it is. */
export const sectorName = (id: string): string => SECTORS[id] ?? id;

/** Words that the engine itself puts where a name would stand. */
const OWN: Readonly<Record<string, string>> = {
  "an actor that is not known": "dikush që katalogu nuk e njeh",
  "a source that names nobody": "një burim që nuk përmend njeri",
  "a state": "një shtet",
  "known groups": "grupet e njohura",
  them: "autori",
};

/** Whom or what the engine names: its own words, states by their Albanian names, all others as they are. */
export function called(label: string): string {
  const own = OWN[label.charAt(0).toLowerCase() + label.slice(1)];
  if (own !== undefined) return /^\p{Lu}/u.test(label) ? capital(own) : own;
  return nameOf(label);
}

/** A hypothesis by its name. */
export const hypothesisName = (label: string): string => called(label);

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** `A`, `A, B and C`, `A, B and 2 others`, each called as in Albanian; a name with “and” in it is told apart by `isName`. */
export function listCalled(list: string, isName: (words: string) => boolean): string {
  if (isName(list)) return called(list);
  const [, named = "", others = ""] = /^(.{1,1500}) and (\d{1,6}) others$/su.exec(list) ?? [];
  if (others !== "") return `${commaList(named)} dhe ${others} të tjerë`;
  const joint = jointOf(list, isName);
  if (joint === undefined) return commaList(list);
  return `${commaList(list.slice(0, joint))} dhe ${called(list.slice(joint + AND.length))}`;
}

const AND = " and ";

/** Where the “and” of a list stands: before its last name. */
function jointOf(list: string, isName: (words: string) => boolean): number | undefined {
  const joints = [...list.matchAll(/ and /gu)].map(({ index }) => index);
  const sure = joints.find((at) => isName(list.slice(at + AND.length)));
  return sure ?? (joints.length === 1 ? joints[0] : undefined);
}

const commaList = (list: string): string => list.split(", ").map(called).join(", ");

/** What is pointed to: a party, or who speaks a language. */
export function targetCalled(target: string): string {
  const language = /^speakers of (.{1,80})$/u.exec(target)?.[1];
  return language === undefined ? called(target) : speakersCalled(language);
}

/** Of a party: `qëndron`, of several `qëndrojnë`. */
export const verb = (label: string, one: string, many: string): string => (isPlural(label) ? many : one);

export const channelsIn = (words: string): string =>
  words
    .split(", ")
    .map((one) => Object.entries(CHANNELS).find(([channel]) => channel === one)?.[1] ?? one)
    .join(", ");
