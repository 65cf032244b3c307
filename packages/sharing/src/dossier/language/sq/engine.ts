import type { Channel } from "@kulla/attribution";
import type { PlainWords } from "../words.ts";

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

const channelsIn = (words: string): string =>
  words
    .split(", ")
    .map((one) => Object.entries(CHANNELS).find(([channel]) => channel === one)?.[1] ?? one)
    .join(", ");

/** Sentences that the engine of attribution writes, and what they say in Albanian. */
const SENTENCES: readonly (readonly [english: RegExp, albanian: (...values: string[]) => string])[] = [
  [
    /^Independent channels that support the leading actor: (\d+)(?: \((.{1,300})\))?$/u,
    (amount = "", channels = "") =>
      `Kanale të pavarura që mbështesin aktorin kryesor: ${amount}${channels === "" ? "" : ` (${channelsIn(channels)})`}`,
  ],
  [
    /^Items of evidence from sources graded B2 or better: (\d+) of (\d+); C3 or better: (\d+)$/u,
    (good = "", all = "", fair = "") =>
      `Prova nga burime të vlerësuara B2 ose më mirë: ${good} nga ${all}; C3 ose më mirë: ${fair}`,
  ],
  [/^No source gives evidence that could be weighed$/u, () => "Asnjë burim nuk jep prova që mund të peshohen"],
  [
    /^Losing one item or one source moves the leading answer by at most (\d+) points in a hundred$/u,
    (points = "") =>
      `Heqja e një prove ose e një burimi e zhvendos përgjigjen kryesore me jo më shumë se ${points} pikë përqindjeje`,
  ],
  [/^There is nothing whose loss could be tried$/u, () => "Nuk ka asgjë, heqja e së cilës mund të provohej"],
  [/^No gap is known$/u, () => "Nuk njihet asnjë boshllëk"],
  [/^Known gaps: (\d+)$/u, (amount = "") => `Boshllëqe të njohura: ${amount}`],
];

/** A sentence of the engine in Albanian; what is not known so stays English and says so. */
export function engine(words: string): PlainWords {
  for (const [pattern, told] of SENTENCES) {
    const match = pattern.exec(words);
    if (match !== null) return { text: told(...match.slice(1)) };
  }
  return { text: words, lang: "en" };
}
