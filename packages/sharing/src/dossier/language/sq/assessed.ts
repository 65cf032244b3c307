import type { AttackRole, Channel } from "@kulla/attribution";
import { say, sentenceOf, text } from "../../sentence.ts";
import type { assessed as english } from "../en/assessed.ts";
import { general } from "./general.ts";

const PURSUITS: Readonly<Record<Channel, string>> = {
  technique: "si punuan sulmuesit, sidomos çfarë është e rrallë",
  malware: "cilat programe keqdashëse u përdorën",
  tool: "cilat mjete u përdorën",
  code: "si krahasohet kodi i mostrave me atë të të tjerëve",
  infrastructure: "serverët, domenet dhe certifikatat, krahasuar me veprimtari të mëparshme",
  victim: "kush u godit",
  "working hours": "në cilat orë punuan njerëzit",
  language: "gjuha e shënimeve, e burimeve dhe e mesazheve të gabimit",
  persona: "kush e merr përsipër sulmin",
  "state's statement": "kë mbajnë përgjegjës qeveritë, dhe me cilat fjalë",
  "vendor's statement": "kë mbajnë përgjegjës ata që e hetuan, dhe pse",
  "operator's mistake": "gabimet e operatorëve",
  analyst: "gjykimi i një analisti të dytë",
};

const ROLES: Readonly<Record<AttackRole, string>> = {
  whole: "Sulmi në tërësi",
  access: "Hyrja",
  exfiltration: "Nxjerrja e të dhënave",
  encryption: "Enkriptimi",
  wiping: "Fshirja",
  persona: "Marrja përsipër",
};

export const assessed: typeof english = {
  role: (role) => ROLES[role],
  part: (role) => ROLES[role].toLowerCase(),
  unknownActor: () => "dikush që katalogu nuk e njeh",
  restsOn: (without) => `Mbështetet te një gjë e vetme, pa të cilën ka ${without}: `,
  related: (by, whom, words, references) =>
    sentenceOf([whom, text(" lidhet me autorët e sulmit nga "), by, words, references, text(".")]),
  clusters: (items) => sentenceOf([text("Grupimet që provat i dallojnë nga njëri-tjetri: "), items, text(".")]),
  behind: (level, actor, likelihood, references) =>
    sentenceOf([
      text(level === "state" ? "Shteti që qëndron pas sulmit është " : "Organizata që qëndron pas sulmit është "),
      actor,
      text(`: ${likelihood}.`),
      references,
    ]),
  unknown: (likelihood) => say`E bëri dikush që katalogu nuk e njeh: ${text(likelihood)}.`,
  next: (channel) => say`Çfarë ia vlen të gjendet më parë: ${text(PURSUITS[channel])}.`,
  conditionsUnmet: () =>
    say`Njëri nga grupet është mjaft i gjasshëm, por provat për të nuk i plotësojnë të gjitha kushtet e emërtimit.`,
  tooImprobable: (needed, most) =>
    say`Një grup emërtohet vetëm kur probabiliteti i tij është të paktën ${text(needed)}; më i gjasshmi ka ${text(most)}.`,
  confidence: (level) => say`Besimi te ky vlerësim është ${text(general.confidence(level))}.`,
  group: (whom, likelihood) => say`Sipas peshës së provave, sulmin e kreu ${whom}: ${text(likelihood)}.`,
  sisters: (whom, likelihood) =>
    say`Sipas peshës së provave, sulmin e kreu ${whom}, që bashkëpunojnë ngushtë: ${text(likelihood)}.`,
  sistersNotApart: () => say`Provat nuk tregojnë cili prej tyre.`,
  country: (whom, likelihood) =>
    say`Nuk emërtohet asnjë grup; sipas peshës së provave, ishte një grup pas të cilit qëndron ${whom}: ${text(likelihood)}.`,
  nobody: () => say`Nuk emërtohet askush: me këto prova sulmi nuk mund t’i atribuohet askujt.`,
};
