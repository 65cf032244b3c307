import type { PlainWords } from "../words.ts";
import { nameOf } from "./names.ts";

/** Words that Kulla gives itself to roles, denials, measures and reasons, whatever language the source has. */
const KNOWN: Readonly<Record<string, string>> = {
  "responsibility for the attack": "përgjegjësinë për sulmin",
  "loss or leak of data": "humbjen ose rrjedhjen e të dhënave",
  "legitimacy of the response": "legjitimitetin e kundërpërgjigjes",
  "data leak": "rrjedhje të dhënash",
  "attacking groups": "grupe sulmuese",
  "ransom paid": "shpërblim i paguar",
  "prime minister": "kryeministër",
  president: "president",
  spokesperson: "zëdhënës",
  minister: "ministër",
  director: "drejtor",
  ambassador: "ambasador",
  "named without a word of attack beside it": "përmendur pa ndonjë fjalë për sulmin pranë",
  none: "asnjë",
  "no serious leak": "pa rrjedhje të rëndë",
};

/** Words of Kulla in Albanian; names of states are called as elsewhere, all else stays as it is. */
export function known(words: string): PlainWords {
  return { text: KNOWN[words.toLowerCase()] ?? nameOf(words) };
}
