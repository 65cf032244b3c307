/** Whose text a document says it is: the agency in a dateline, the one named below as the source. */

const NAME = String.raw`(\p{Lu}[\p{L}\p{N}&.'’-]{1,30}(?: (?:of|de|da|the|\p{Lu}[\p{L}\p{N}&.'’-]{1,30})){0,3})`;

/** `TIRANA, Sept 7 (Reuters) - `, `BERLIN (dpa) – `, `(ANSA) - `: a place in front at most, a dash behind. */
const DATELINE =
  /^[\p{L}\p{N}\s,./–-]{0,60}\((Reuters|\p{Lu}[\p{L}\p{N}]{1,12}(?: \p{Lu}[\p{L}]{1,12})?|dpa|afp)\)\s{0,3}[-–—]/u;

/** `Source: Reuters` and its like, on a line of its own. */
const SOURCE_LINE = new RegExp(
  String.raw`^\s{0,8}[([]?\s{0,2}(?:[Ss]ources?|SOURCE|[Vv]ia|[Qq]uellen?|[Ff]ontes?|[Ff]uente|[Bb]urimi|[Ii]zvor|[Ии]звор|[Ии]сточник|[Дд]жерело|来源|來源)\s{0,2}[:：]\s{0,2}${NAME}`,
  "u",
);

/** `This article was originally published by Reuters`, `first published on The Conversation`, `republished from …`. */
const REPUBLISHED = new RegExp(
  String.raw`\b(?:[Oo]riginally|[Ff]irst) (?:published|appeared|posted) (?:by|on|in|at|with) (?:[Tt]he )?${NAME}|\b(?:[Rr]epublished|[Rr]eprinted|[Rr]eposted) (?:here )?(?:from|with permission (?:from|of)) (?:[Tt]he )?${NAME}`,
  "u",
);

/** Paragraphs from the start and from the end in which a text says whose it is, and how much of each is looked at. */
const FIRST_PARAGRAPHS = 3;
const LAST_PARAGRAPHS = 4;
const LOOKED_AT = 300;

/** The name of the one whose text it is, as printed; undefined where it does not say. */
export function creditOf(paragraphs: readonly string[]): string | undefined {
  const head = paragraphs.slice(0, FIRST_PARAGRAPHS);
  for (const paragraph of head) {
    const name = DATELINE.exec(paragraph.slice(0, LOOKED_AT))?.[1];
    if (name !== undefined) return name;
  }
  const tail = paragraphs.slice(Math.max(FIRST_PARAGRAPHS, paragraphs.length - LAST_PARAGRAPHS));
  for (const paragraph of [...head, ...tail]) {
    const words = paragraph.slice(0, LOOKED_AT);
    const republished = REPUBLISHED.exec(words);
    const found = SOURCE_LINE.exec(words)?.[1] ?? republished?.[1] ?? republished?.[2];
    if (found !== undefined) return found.replace(/[.'’-]+$/u, "");
  }
  return undefined;
}
