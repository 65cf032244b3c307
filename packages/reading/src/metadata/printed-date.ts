import type { Span } from "@kulla/core";

/** A date found in words, as EDTF (`2022-03-24` or `2022-03`), with its place in the searched string. */
export interface PrintedDate extends Span {
  readonly edtf: string;
}

/** Month names and their usual short forms: English, Albanian, German, French, Italian, Spanish, Portuguese, Dutch, Polish, Romanian, Croatian, Turkish, Cyrillic, Greek. */
const MONTHS: readonly (readonly string[])[] = [
  "january jan janar januar jänner janvier gennaio gen enero ene janeiro januari stycznia styczeń ianuarie siječnja siječanj ocak января январь січня јануар јануари януари ιανουαρίου",
  "february feb shkurt februar février févr febbraio febrero fevereiro fev februari lutego luty februarie veljače veljača şubat февраля февраль лютого фебруар февруари φεβρουαρίου",
  "march mar mars märz maerz marzo março maart marca marzec martie ožujka ožujak mart марта март березня μαρτίου",
  "april apr prill avril avr aprile abril abr kwietnia kwiecień aprilie travnja travanj nisan апреля апрель квітня април απριλίου",
  "may maj mai maggio mag mayo maio mei maja svibnja svibanj mayıs мая май травня мај μαΐου",
  "june jun qershor juni juin giugno giu junio junho czerwca czerwiec iunie lipnja lipanj juna haziran июня июнь червня јун јуни юни ιουνίου",
  "july jul korrik juli juillet juil luglio lug julio julho lipca lipiec iulie srpnja srpanj jula temmuz июля июль липня јул јули юли ιουλίου",
  "august aug gusht août agosto ago augustus sierpnia sierpień kolovoza kolovoz avgusta avgust ağustos августа август серпня αυγούστου",
  "september sep sept shtator septembre settembre set septiembre setembro września wrzesień septembrie rujna rujan septembra septembar eylül сентября сентябрь вересня септембар септември σεπτεμβρίου",
  "october oct tetor oktober okt octobre ottobre ott octubre outubro out października październik octombrie listopada oktobra oktobar ekim октября октябрь жовтня октобар октомври οκτωβρίου",
  "november nov nëntor nentor novembre noviembre novembro listopad noiembrie studenoga studeni novembra novembar kasım ноября ноябрь новембар ноември νοεμβρίου",
  "december dec dhjetor dezember dez décembre déc dicembre dic diciembre dezembro grudnia grudzień decembrie prosinca prosinac decembra decembar aralık декабря декабрь грудня децембар декември δεκεμβρίου",
].map((names) => names.split(" "));

const MONTH_OF = new Map(MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));

interface Token extends Span {
  readonly word: string;
  readonly number?: number;
  readonly month?: number;
}

const LONGEST = 400;
const TOKEN = /\d{1,8}|\p{L}{1,20}/gu;
const CONNECTOR = new Set([
  "of",
  "de",
  "del",
  "th",
  "st",
  "nd",
  "rd",
  "er",
  "më",
  "e",
  "i",
  "dne",
  "г",
  "року",
  "den",
  "den",
]);

/** The first date in a string that has at least a year and a month; only its first 400 characters are looked at. Linear. */
export function printedDate(text: string): PrintedDate | undefined {
  const head = text.length > LONGEST ? text.slice(0, LONGEST) : text;
  const tokens = tokensOf(head);
  for (let at = 0; at < tokens.length; at += 1) {
    const found = numericDate(head, tokens, at) ?? wordDate(tokens, at) ?? ideographicDate(tokens, at);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** EDTF of a date in words, where there is one. */
export function edtfOf(text: string): string | undefined {
  return printedDate(text)?.edtf;
}

/** Month number (1–12) of a month's name in one of the languages above, any case. */
export function monthNumber(word: string): number | undefined {
  return MONTH_OF.get(word.toLowerCase());
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const word = match[0].toLowerCase();
    if (CONNECTOR.has(word)) continue;
    const start = match.index;
    const month = MONTH_OF.get(word);
    tokens.push({
      word,
      start,
      end: start + match[0].length,
      ...(/^\d/.test(word) ? { number: Number(word) } : {}),
      ...(month === undefined ? {} : { month }),
    });
  }
  return tokens;
}

/** `2022-03-24`, `2022/03/24`, `2022-03`, `24.03.2022`, `24/03/2022` where it cannot be read the other way round; `20220324` is not taken. */
function numericDate(text: string, tokens: readonly Token[], at: number): PrintedDate | undefined {
  const [a, b, c] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (a?.number === undefined || b?.number === undefined) return undefined;
  const mark = text.slice(a.end, b.start);
  if (!/^[-/.]$/.test(mark)) return undefined;
  if (c !== undefined && /^(?!T\d)\p{L}/u.test(text.slice(c.end, c.end + 2))) return undefined;
  const third = c?.number !== undefined && text.slice(b.end, c.start) === mark ? c : undefined;
  return isYear(a) ? yearFirst(a, b, third, mark) : yearLast(a, b, third, mark);
}

function yearFirst(a: Token, b: Token, third: Token | undefined, mark: string): PrintedDate | undefined {
  const [year, month] = [a.number ?? 0, b.number ?? 0];
  if (third?.number !== undefined && width(third) <= 2) return dated(year, month, third.number, a.start, third.end);
  return mark === "-" && width(b) === 2 ? dated(year, month, undefined, a.start, b.end) : undefined;
}

/** With dots the day is first; with strokes or hyphens only where one number can be no month. */
function yearLast(a: Token, b: Token, third: Token | undefined, mark: string): PrintedDate | undefined {
  const [first, second] = [a.number ?? 0, b.number ?? 0];
  if (third?.number === undefined || !isYear(third)) return undefined;
  if (mark === "." || first > 12) return dated(third.number, second, first, a.start, third.end);
  if (second > 12 || first === second) return dated(third.number, first, second, a.start, third.end);
  return undefined;
}

/** `March 24, 2022`, `24 March 2022`, `24. März 2022`, `March 2022`. */
function wordDate(tokens: readonly Token[], at: number): PrintedDate | undefined {
  const [a, b, c] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (a === undefined || b === undefined) return undefined;
  if (a.month !== undefined) return monthFirst(tokens[at - 1], a, b, c);
  if (b.month === undefined || !isDay(a) || c?.number === undefined || !isYear(c) || !near(a, b, c)) return undefined;
  return dated(c.number, b.month, a.number, a.start, c.end);
}

function monthFirst(before: Token | undefined, a: Token, b: Token, c: Token | undefined): PrintedDate | undefined {
  if (b.number === undefined || a.month === undefined) return undefined;
  // `31 February 2022` is no February.
  const hasDay = before !== undefined && isDay(before) && a.start - before.end <= 5;
  if (isYear(b)) return hasDay ? undefined : dated(b.number, a.month, undefined, a.start, b.end);
  if (c?.number === undefined || !isYear(c) || !near(a, b, c)) return undefined;
  return dated(c.number, a.month, b.number, a.start, c.end);
}

function isDay(token: Token): boolean {
  return token.number !== undefined && width(token) <= 2;
}

/** `2022年3月24日`. */
function ideographicDate(tokens: readonly Token[], at: number): PrintedDate | undefined {
  const [a, y, b, m, c, d] = tokens.slice(at, at + 6);
  if (a?.number === undefined || !isYear(a) || b?.number === undefined) return undefined;
  if ((y?.word !== "年" && y?.word !== "년") || (m?.word !== "月" && m?.word !== "월")) return undefined;
  const day = d !== undefined && /^[日일]/u.test(d.word) ? c?.number : undefined;
  return dated(a.number, b.number, day, a.start, day === undefined || d === undefined ? m.end : d.start + 1);
}

function width(token: Token): number {
  return token.end - token.start;
}

function isYear(token: Token): boolean {
  return width(token) === 4 && token.number !== undefined && token.number >= 1980 && token.number <= 2100;
}

/** The parts of one date stand close together. */
function near(a: Token, b: Token, c: Token): boolean {
  return b.start - a.end <= 5 && c.start - b.end <= 5;
}

function dated(
  year: number,
  month: number,
  day: number | undefined,
  start: number,
  end: number,
): PrintedDate | undefined {
  if (month < 1 || month > 12) return undefined;
  const head = `${String(year)}-${String(month).padStart(2, "0")}`;
  if (day === undefined) return { edtf: head, start, end };
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day < 1 || day > last) return undefined;
  return { edtf: `${head}-${String(day).padStart(2, "0")}`, start, end };
}
