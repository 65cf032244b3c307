import type { Known, Span } from "@kulla/core";
import { monthNumber, printedDate } from "./printed-date.ts";

/** `By Chris Forrester`, `Von A. B. und C. D.`, perhaps with a date behind. */
const BY =
  /^(?:(?:written|posted|published|reported|words|story|text)\s(?:by)|by|von|par|di|por|nga|autor|autori|autore|auteur|door|přeložil|автор)\s{0,3}[:：]?\s{1,3}(?=[\p{Lu}@])/iu;
const NAME =
  /^\p{Lu}[\p{L}.'’-]{0,30}(?:\s(?:(?:van|von|der|den|de|la|al|bin|di|da|del|ten)\s){0,2}\p{Lu}[\p{L}.'’-]{0,30}){0,4}/u;
const SEPARATOR = /^\s{0,3}(?:,|&|\band\b|\bund\b|\bet\b|\be\b|\by\b|\bdhe\b|\bi\b|\bи\b)\s{1,3}/u;
const LONGEST = 200;

/** The authors named in a byline, with their places; empty where the block is no byline. `offset` is where `words` begins in the text. */
export function bylineAuthors(words: string, offset: number): (Known<string> & { readonly at: Span })[] {
  const lead = words.length > LONGEST ? null : BY.exec(words);
  if (lead === null) return [];
  const authors: (Known<string> & { readonly at: Span })[] = [];
  let at = lead[0].length;
  let end = at;
  while (at < words.length && authors.length < 8) {
    const name = NAME.exec(words.slice(at))?.[0].trim();
    if (name === undefined || monthNumber(name) !== undefined || (authors.length === 0 && !plausible(name, words)))
      break;
    authors.push({ value: name, at: { start: offset + at, end: offset + at + name.length } });
    at += name.length;
    end = at;
    const separator = SEPARATOR.exec(words.slice(at));
    if (separator === null) break;
    at += separator[0].length;
  }
  return restIsByline(words.slice(end)) ? authors : [];
}

const IMPRINT =
  /^(?:first )?(?:published|released|issued)(?: on)? (?<date>[\p{L}\p{N} ,/-]{6,40}?) by (?:the )?(?<name>\p{Lu}[\p{L}\p{N}&'’ -]{1,60}?)(?=[.,;(]|$)/iu;

/** The publisher in `Published 8 September 2022 by Microsoft.`; undefined where no date is between. */
export function imprintPublisher(words: string, offset: number): (Known<string> & { readonly at: Span }) | undefined {
  const hit = IMPRINT.exec(words.slice(0, LONGEST));
  const { date, name } = hit?.groups ?? {};
  if (hit === null || date === undefined || name === undefined || printedDate(date) === undefined) return undefined;
  const start = offset + hit[0].length - name.length;
  return { value: name, at: { start, end: start + name.length } };
}

/** One word may be a desk (`By Reuters`); a byline is no sentence. */
function plausible(name: string, words: string): boolean {
  return name.length >= 3 && !/[!?]$/.test(words) && words.split(/\s/).length <= 20;
}

/** What may follow the names: nothing, a date, a role, an address; never the rest of a sentence. */
function restIsByline(rest: string): boolean {
  const trimmed = rest.trim();
  if (trimmed === "" || /^[|•·,(@/–—-]/u.test(trimmed))
    return !/[.!?]$/.test(trimmed) || printedDate(trimmed) !== undefined;
  return /^(?:on|in|at|for|of|updated|published|posted|\d)/i.test(trimmed) && printedDate(trimmed) !== undefined;
}

/** The author that a file names, unless it is the name that a program puts in. */
export function personName(name: string | undefined): string | undefined {
  const isDefault =
    /^(?:windows user|(?:microsoft )?(?:office )?user|admin(?:istrator)?|owner|unknown|author|root|pc|hp|dell|lenovo)$/i;
  return name === undefined || isDefault.test(name.trim()) ? undefined : name.trim();
}

const PUBLISHED_WORDS =
  "published posted original last-modified publication date on at by of the first released issued created online veröffentlicht erstellt am publié le pubblicato il publicado el publikuar më datë objavljeno data datum fecha дата опубликовано опубліковано um uhr alle ore à a kl ora ora time gmt utc edt est pdt pst cet cest eest eet bst am pm et press release news min read minutes de del th st nd rd er of e i г року часов year h las à 发布时间 发布日期 发布于 发表于 发表时间";
const WEEKDAYS =
  "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunedì martedì mercoledì giovedì venerdì sabato domenica lunes martes miércoles jueves viernes sábado domingo hënë martë mërkurë enjte premte shtunë diel ponedjeljak utorak srijeda četvrtak petak subota nedjelja понедельник вторник среда четверг пятница суббота воскресенье понеділок вівторок середа четвер пʼятниця субота неділя";
const FILLERS = new Set([...PUBLISHED_WORDS.split(" "), ...WEEKDAYS.split(" ")]);
const WEEKDAY = new Set(WEEKDAYS.split(" "));
const UPDATED =
  /\b(?:updated|update|modified|last|edited|reviewed|revised|aktualisiert|stand|mis à jour|aggiornato|actualizado|atualizado|përditësuar|azurirano|ažurirano)\b|обновлено|оновлено/iu;

/** A line that is a date and hardly anything else. */
export interface DateLine extends Span {
  readonly edtf: string;
  /** Says that it is the publication (`Published:`). */
  readonly says: boolean;
  /** Has a weekday or a time of day: above the title it is the clock of the site. */
  readonly clock: boolean;
}

/** Reads a line such as `March 24, 2022`, `Published on Thu 24 March 2022, 10:15 GMT`. "Updated" lines give nothing. */
export function dateLine(words: string, offset: number): DateLine | undefined {
  if (words.length > 120) return undefined;
  // `Published: … | Updated: …`: the part that is not about the update counts.
  const bar = /\s[|•·]\s/u.exec(words);
  if (bar !== null) {
    const behind = bar.index + bar[0].length;
    return dateLine(words.slice(0, bar.index), offset) ?? dateLine(words.slice(behind), offset + behind);
  }
  if (UPDATED.test(words)) return undefined;
  const date = printedDate(words);
  if (date === undefined) return undefined;
  const rest = `${words.slice(0, date.start)} ${words.slice(date.end)}`.toLowerCase();
  const others = rest.match(/\p{L}{1,40}/gu) ?? [];
  if (others.some((word) => !FILLERS.has(word))) return undefined;
  return {
    edtf: date.edtf,
    start: offset + date.start,
    end: offset + date.end,
    says: /published|posted|releas|issued|veröffentlicht|publi|pubbl|objav|опубл|发布|发表/iu.test(rest),
    clock: /\b\d{1,2}:\d{2}\b/.test(rest) || others.some((word) => WEEKDAY.has(word)),
  };
}

/** What stands before the first dash of a story, or in brackets before it. */
const DATELINE = /^(?:(\([^()]{6,60}\))|([^—–]{6,80}?)(?:\s?[—–]|\s--?))\s/u;

/**
 * The date in the dateline that opens a story: `TIRANA, Sept. 9, 2022 (Wire) — …`. Only places and agencies, which have capitals, may
 * stand beside it; a date without a year gives nothing.
 */
export function datelineOf(words: string, offset: number): DateLine | undefined {
  const head = DATELINE.exec(words.slice(0, 100));
  const opening = head?.[1] ?? head?.[2];
  const date = opening === undefined ? undefined : printedDate(opening);
  if (opening === undefined || date?.edtf.length !== 10) return undefined;
  const others = `${opening.slice(0, date.start)} ${opening.slice(date.end)}`.match(/\p{L}{1,40}/gu) ?? [];
  const [place = ""] = others;
  if (place.length < 3 || others.length > 6 || others.some((word) => !/^\p{Lu}/u.test(word))) return undefined;
  return { edtf: date.edtf, start: offset + date.start, end: offset + date.end, says: false, clock: false };
}

/** Heads what is not of the story: the dates below are those of other articles or of what is announced. */
const OTHERS =
  /^(?:(?:read|see) (?:also|more|next)|related|more (?:on|from|stories|news)|you may also|also in|recommended|most read|latest|trending|join (?:us|our)|register|upcoming|save the date|webinar|event|lexo (?:edhe|më shumë)|shiko edhe|të ngjashme|mehr zum|mehr (?:von|aus)|lesen sie auch|weitere|lire aussi|à lire|sur le même|leggi anche|potrebbe|ti potrebbe|lea también|lee también|te puede|pročitajte|povezane|читайте также|читайте також|прочитајте|相关|延伸阅读)(?!\p{L})/iu;

/** Whether a line heads other articles or announces an event. */
export function headsOthers(words: string): boolean {
  return words.length <= 160 && OTHERS.test(words);
}

/** A line that says when the page was changed, and nothing else. */
export function isUpdateLine(words: string): boolean {
  if (words.length > 100 || !UPDATED.test(words)) return false;
  return dateLine(words.replace(new RegExp(UPDATED, "giu"), " "), 0) !== undefined;
}

const BIO =
  /^(?:(?:he|she|they) )?(?:is|was|has been|writes|covers|reports|works|ist|est|è|es|është) (?:an?|the|our|as|for|on|about|un|una|une|ein|eine|një)?\b.{0,60}\b(?:writer|journalist|reporter|editor|correspondent|author|contributor|columnist|analyst at|blogger|freelance|redakteur|redakteurin|journaliste|giornalista|periodista|gazetar|gazetare|novinar|covering|covers)\b/iu;

/** Whether a block tells about an author whose name it begins with: `Jane Doe is a reporter at …`. Gives the name. */
export function biographyOf(words: string): string | undefined {
  if (words.length > 900) return undefined;
  const name = NAME.exec(words)?.[0].trim();
  if (!name?.includes(" ")) return undefined;
  return BIO.test(words.slice(name.length, name.length + 200).trim()) ? name : undefined;
}
