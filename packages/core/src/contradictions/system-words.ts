/** What systems are called in the languages that extraction reads, so that one system told of in two languages is compared. */
import { nameWords, singular } from "../name.ts";

/** Beginnings of words; Chinese as it stands. "System" and "service" may be any of them, and are left out. */
const SYSTEM_WORDS: readonly (readonly [english: string, beginnings: string])[] = [
  [
    "computer",
    "computer, rechner, ordinateur, ordenador, computador, kompjuter, racunar, racunal, рачунар, комп, компьютер, 电脑, 计算机",
  ],
  ["server", "server, serveur, servidor, сервер, 服务器"],
  ["network", "network, netz, rete, reti, reseau, red, redes, rede, rrjet, mrez, мреж, мереж, сет, 网络"],
  [
    "site",
    "website, webseite, webseiten, internetseite, internetseiten, site, sito, siti, sitio, pagina, faqe, sajt, сајт, сайт, вебсайт, 网站",
  ],
  ["modem", "modem, модем, 调制解调器"],
  ["terminal", "terminal, термінал, терминал, 终端"],
  [
    "turbine",
    "turbine, turbina, windrad, windrader, windkraftanlage, windkraftanlagen, windturbine, eolienne, eolienn, aerogenerador, вітряк, ветряк, 风力发电机",
  ],
  [
    "data",
    "data, daten, dati, dato, donnee, datos, dados, podac, podatak, podataka, даних, дані, данные, данных, подат, dhena, 数据, 资料",
  ],
  ["document", "document, dokument, documento, документ, 文件"],
  ["portal", "portal, портал, 门户"],
];

/** Words of possession and number that may stand in one language's name and not in the other's. */
const NARROWING =
  /^(?:personal|personenbezogen|personali|personnelle|personales|personal[ei]|персональн|licn|личн|个人)/;

/** Words that add nothing to what the system is. */
const EMPTY = new Set("the its their his her of all wind die der das les la le il i gli los las".split(" "));

/**
 * The English word for what a system is, with `personal` before it where it says so. Undefined for names of no such word, and for names
 * that say more: of which hospital, for which service.
 */
export function systemKind(name: string): string | undefined {
  const words = nameWords(name).filter((word) => !EMPTY.has(word));
  const kind = kindOf(words);
  if (kind === undefined) return undefined;
  const narrowing = words.filter((word) => NARROWING.test(word));
  const isNarrow = narrowing.length > 0 || name.includes("个人");
  if (words.length > narrowing.length + 1) return undefined;
  return isNarrow ? `personal ${kind}` : kind;
}

/** True where the name has the English word for what it is. */
export function isInEnglish(name: string): boolean {
  const words = nameWords(name);
  const kind = kindOf(words);
  return kind === undefined || words.some((word) => word === kind || singular(word) === kind);
}

const BEGINNINGS = SYSTEM_WORDS.map(
  ([english, beginnings]) => [english, beginnings.split(", ").map((word) => nameWords(word).join(""))] as const,
);

function kindOf(words: readonly string[]): string | undefined {
  return BEGINNINGS.find(([, beginnings]) =>
    beginnings.some((beginning) => words.some((word) => isForm(word, beginning))),
  )?.[0];
}

/** `servers`, `сервери`: a word and its endings. A compound has another beginning. */
function isForm(word: string, beginning: string): boolean {
  if (/\p{Script=Han}/u.test(beginning)) return word.includes(beginning);
  return word.startsWith(beginning) && word.length - beginning.length <= 6;
}
