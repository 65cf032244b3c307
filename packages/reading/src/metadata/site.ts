import type { Known } from "@kulla/core";
import { letters } from "../passages/classify.ts";
import { printedDate } from "./printed-date.ts";

/** Hosts that publish what others write: their name says nothing about the publisher. */
const PLATFORMS = new Set(
  "github.com gitlab.com bitbucket.org raw.githubusercontent.com web.archive.org archive.org archive.is archive.ph archive.today webcache.googleusercontent.com translate.google.com docs.google.com drive.google.com dropbox.com pastebin.com medium.com blogspot.com wordpress.com substack.com twitter.com x.com facebook.com youtube.com linkedin.com reddit.com t.me telegram.me".split(
    " ",
  ),
);
const PREFIXES = /^(?:www\d?|m|mobile|amp|news|en|edition|blog|blogs)\./;
const SECOND_LEVEL = new Set("co com org net gov ac edu gob gouv".split(" "));

/** The parts of an address, where it is one. No network, no lookup. */
export function hostOf(url: string): string | undefined {
  const inner = archivedUrl(url) ?? url;
  const match = /^https?:\/\/(?:[^/?#\s@]{0,200}@)?([a-z\d.-]{1,253})(?=[:/?#]|$)/i.exec(inner);
  return match?.[1]?.toLowerCase();
}

/** The address that an archive's address holds: `web.archive.org/web/2022…/https://…`. */
export function archivedUrl(url: string): string | undefined {
  return /^https?:\/\/web\.archive\.org\/web\/[^/]{1,40}\/(https?:\/\/.{1,4000})$/i.exec(url)?.[1];
}

/** The name by which a host is known: `advanced-television` of `www.advanced-television.com`; undefined for platforms. */
export function siteLabel(host: string): string | undefined {
  const bare = host.replace(PREFIXES, "");
  for (const platform of PLATFORMS) if (bare === platform || bare.endsWith(`.${platform}`)) return undefined;
  if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(bare)) return undefined;
  const parts = bare.split(".");
  if (parts.length < 2) return undefined;
  const second = parts.at(-2) ?? "";
  const label = parts.length > 2 && SECOND_LEVEL.has(second) ? parts.at(-3) : second;
  return label === "" ? undefined : label;
}

/**
 * The publisher by the address: the host's name as the text spells it (`Cybersecurity Insiders` for `cybersecurity-insiders.com`),
 * else the host itself.
 */
export function publisherOf(url: string, text: string): Known<string> | undefined {
  const host = hostOf(url);
  const label = host === undefined ? undefined : siteLabel(host);
  if (host === undefined || label === undefined) return undefined;
  return spelled(text, letters(label)) ?? { value: host.replace(/^www\d?\./, "") };
}

const SEARCHED = 100_000;

/** Finds one to five words beginning with capitals whose letters are those wanted. */
function spelled(text: string, wanted: string): Known<string> | undefined {
  if (wanted.length < 4) return undefined;
  const words = [...text.slice(0, SEARCHED).matchAll(/[\p{L}\p{N}]{1,40}/gu)];
  for (const [index, word] of words.entries()) {
    if (!/^\p{Lu}/u.test(word[0])) continue;
    let letters = "";
    for (let next = index; next < Math.min(words.length, index + 5) && letters.length < wanted.length; next += 1) {
      const part = words[next];
      if (part === undefined) break;
      letters += part[0].toLowerCase();
      if (letters !== wanted) continue;
      const end = part.index + part[0].length;
      const value = text.slice(word.index, end);
      if (/^[^\n.;:!?/@]{1,80}$/.test(value) && !partOfAddress(text, word.index, end))
        return { value, at: { start: word.index, end } };
    }
  }
  return undefined;
}

/** `Viasat` in `https://Viasat.com` is no spelling of the name. */
function partOfAddress(text: string, start: number, end: number): boolean {
  return /[/@.\w-]/.test(text.charAt(start - 1)) || /^[/@-]|^\.\w/.test(text.slice(end, end + 2));
}

/** The date in the path of an address: `/2022/03/24/`, `/2022-03-24-title`, `/20220324/`, `/24-03-2022/`. Only years from 1990 on. */
export function urlDate(url: string): string | undefined {
  const path = (archivedUrl(url) ?? url).replace(/^https?:\/\/[^/]{0,253}/i, "").split(/[?#]/)[0] ?? "";
  const compact = /(?:^|[/_-])((?:19|20)\d{2})(\d{2})(\d{2})(?=[/_-]|$)/.exec(path);
  if (compact !== null) return printedDate(`${compact[1] ?? ""}-${compact[2] ?? ""}-${compact[3] ?? ""}`)?.edtf;
  const dated = /(?:^|[/_-])((?:19|20)\d{2})[/-](\d{1,2}|[a-z]{3})[/-](\d{1,2})(?=[/_-]|$)/i.exec(path);
  if (dated !== null) return wordy(dated[1], dated[2], dated[3]);
  const dayFirst = /(?:^|[/_-])(\d{1,2})-(\d{1,2})-((?:19|20)\d{2})(?=[/_-]|$)/.exec(path);
  if (dayFirst !== null) return wordy(dayFirst[3], dayFirst[2], dayFirst[1]);
  const month = /\/((?:19|20)\d{2})\/(\d{2})\//.exec(path);
  return month === null ? undefined : printedDate(`${month[1] ?? ""}-${month[2] ?? ""}`)?.edtf;
}

function wordy(year = "", month = "", day = ""): string | undefined {
  if (/^[a-z]/i.test(month)) return printedDate(`${day} ${month} ${year}`)?.edtf;
  return printedDate(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`)?.edtf;
}
