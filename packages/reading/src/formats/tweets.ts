import type { Passage } from "@kulla/core";
import { placeOf, where } from "../draft.ts";
import type { Draft, ReadingContext, Source } from "../draft.ts";
import { finding } from "../findings.ts";
import { edtfOf, monthNumber } from "../metadata/printed-date.ts";
import { tidy } from "../passages/layout.ts";
import { decodeText } from "./text.ts";

interface Tweet {
  readonly words: string;
  readonly author: string;
  readonly handle: string | undefined;
  readonly date: string | undefined;
}

type Json = Readonly<Record<string, unknown>>;

/**
 * Reads an export of posts: a Twitter archive (`window.YTD.tweets.part0 = […]`), API v1.1 or v2 answers, lists or JSON lines of
 * collectors, Mastodon statuses. Each post becomes a `post` passage with its byline below.
 */
export function readTweets(source: Source, context: ReadingContext): Draft | undefined {
  const json = decodeText(source, context);
  const { records, broken } = recordsOf(json);
  const users = new Map<string, Json>();
  for (const record of records) collectUsers(record, users);
  const objects = records.flatMap(tweetObjects);
  const tweets = objects.flatMap((object) => tweetOf(object, users) ?? []);
  const at = placeOf(source);
  if (tweets.length === 0) {
    const code = broken > 0 && records.length === 0 ? "reading-damaged" : "reading-no-tweets";
    context.findings.push(
      finding(
        code,
        code === "reading-damaged"
          ? "The file is no valid JSON."
          : "The JSON file holds no posts of a known export format.",
        at,
      ),
    );
    return undefined;
  }
  const skipped = broken + objects.length - tweets.length;
  if (skipped > 0)
    context.findings.push(
      finding("reading-records-skipped", `${String(skipped)} records are no posts or are broken.`, at),
    );
  return draftOf(tweets, context.budget.limits.maxCharacters);
}

/** The values of the file: one, or one a line. */
function recordsOf(text: string): { records: unknown[]; broken: number } {
  const json = text.replace(/^\s{0,200}window\.YTD\.[\w.]{1,80}\s{0,5}=\s{0,5}/, "").replace(/;\s{0,200}$/, "");
  const whole = parsed(json);
  if (whole !== undefined) return { records: [whole], broken: 0 };
  const records: unknown[] = [];
  let broken = 0;
  for (const line of json.split("\n")) {
    if (line.trim() === "") continue;
    const record = line.length > 2_000_000 ? undefined : parsed(line);
    if (record === undefined) broken += 1;
    else records.push(record);
  }
  return { records, broken };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}

function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Users that API v2 lists beside the tweets, and the owner of an archive. */
function collectUsers(record: unknown, users: Map<string, Json>): void {
  const includes = isJson(record) ? record.includes : undefined;
  const list = isJson(includes) && Array.isArray(includes.users) ? (includes.users as unknown[]) : [];
  for (const user of list) if (isJson(user) && typeof user.id === "string") users.set(user.id, user);
}

/** The objects that may be posts, a few levels down. */
function tweetObjects(value: unknown, depth: unknown = 0): Json[] {
  const level = typeof depth === "number" && depth < 100 ? depth : 0;
  if (level > 4) return [];
  if (Array.isArray(value)) return (value as unknown[]).flatMap((item) => nested(item, level));
  if (!isJson(value)) return [];
  for (const key of ["tweet", "data", "statuses", "tweets", "posts", "items", "orderedItems", "results", "object"]) {
    if (isJson(value[key]) || Array.isArray(value[key])) return nested(value[key], level);
  }
  return [value];
}

function nested(value: unknown, level: number): Json[] {
  return tweetObjects(value, level + 1);
}

function tweetOf(object: Json, users: ReadonlyMap<string, Json>): Tweet | undefined {
  const original = isJson(object.retweeted_status) ? object.retweeted_status : object;
  const raw = firstText(original, ["full_text", "rawContent", "renderedContent", "text", "content", "tweet", "body"]);
  if (raw === undefined) return undefined;
  const user = firstObject(original, ["user", "author", "account"]) ?? users.get(String(original.author_id)) ?? {};
  const handle =
    firstText(user, ["screen_name", "username", "acct", "userName", "handle"]) ??
    firstText(original, ["username", "screen_name", "user_screen_name"]);
  const author =
    firstText(user, ["name", "display_name", "displayname", "displayName"]) ??
    firstText(original, ["name"]) ??
    handle ??
    "";
  const stamp = firstText(original, ["created_at", "date", "published", "timestamp", "createdAt"]);
  return {
    words: tidy(plain(raw)),
    author,
    handle: handle?.replace(/^@/, ""),
    date: stamp === undefined ? undefined : stampDate(stamp),
  };
}

function firstText(object: Json, keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const value = object[key];
    if (typeof value === "string" && value.trim() !== "") return value;
  }
  return undefined;
}

function firstObject(object: Json, keys: readonly string[]): Json | undefined {
  for (const key of keys) {
    const value = object[key];
    if (isJson(value)) return value;
  }
  return undefined;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

/** Words of a post without the tags that Mastodon writes and with the five entities that Twitter writes. */
function plain(words: string): string {
  const bare = /<p>|<br ?\/?>/.test(words)
    ? words.replace(/<(?:br ?\/?|\/p)>/g, "\n").replace(/<\/?[a-z][^<>]{0,400}>/gi, "")
    : words;
  return bare.replace(/&(amp|lt|gt|quot|#39);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}

/** `Sat Sep 10 06:35:17 +0000 2022` (API v1.1) or ISO 8601. */
function stampDate(stamp: string): string | undefined {
  const old = /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d{2}) [\d:]{8} [+-]\d{4} (\d{4})$/.exec(stamp);
  const month = old?.[1] === undefined ? undefined : monthNumber(old[1]);
  if (old === null || month === undefined) return edtfOf(stamp);
  return `${old[3] ?? ""}-${String(month).padStart(2, "0")}-${old[2] ?? ""}`;
}

function draftOf(tweets: readonly Tweet[], limit: number): Draft {
  const passages: Passage[] = [];
  const pieces: string[] = [];
  let length = 0;
  const add = (words: string, gap: string) => {
    pieces.push(gap, words);
    const start = length + gap.length;
    length = start + words.length;
    return { start, end: length };
  };
  for (const tweet of tweets) {
    if (tweet.words === "" || length + tweet.words.length + 300 > limit) continue;
    const words = add(tweet.words, length === 0 ? "" : "\n\n");
    const handle = tweet.handle === undefined ? "" : ` (@${tweet.handle})`;
    const byline = add(`— ${tweet.author}${handle}${tweet.date === undefined ? "" : ` ${tweet.date}`}`, "\n");
    const post = { author: tweet.author, ...where("handle", tweet.handle), ...where("date", tweet.date), byline };
    passages.push({ ...words, kind: "post", post }, { ...byline, kind: "furniture" });
  }
  const dates = tweets.flatMap((tweet) => tweet.date ?? []).sort();
  const authors = [...new Set(tweets.map((tweet) => tweet.author))].filter((author) => author !== "");
  const newest = dates.at(-1);
  return {
    text: pieces.join(""),
    markup: [],
    passages,
    authors: authors.slice(0, 40).map((value) => ({ value })),
    ...where("publisher", authors.length === 1 && authors[0] !== undefined ? { value: authors[0] } : undefined),
    ...where("published", newest === undefined ? undefined : { value: newest, how: "post" as const }),
  };
}
