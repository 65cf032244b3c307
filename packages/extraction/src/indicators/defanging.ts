import { isLabel, isWord, runStart } from "./characters.ts";

/** A place of a text that was written so that it cannot be followed, and what it stands for. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly with: string;
  /** An escape of Markdown (`\_`): mended as well, but nobody was to be kept from following it. */
  readonly escape?: true;
}

/**
 * All defanging of a text, in order and without overlaps: `[.]`, `(dot)`, `[.`, `.[com]`, `\.`, `[@]`, ` at … dot `, `[:]//`,
 * dots of other scripts. Broken schemes (`hxxp`) are read where URLs are.
 */
export function findDefanging(text: string): Edit[] {
  const edits = [
    ...bracketedSigns(text),
    ...bracketedLabels(text),
    ...halfBrackets(text),
    ...backslashes(text),
    ...foreignDots(text),
    ...spokenSigns(text),
    ...spacedSchemes(text),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  let taken = -1;
  return edits.filter((edit) => {
    if (edit.start < taken) return false;
    taken = edit.end;
    return true;
  });
}

const BRACKETED = /[[({<]{1,2} ?(\.|dot|punto|punkt|@|at|:\/\/|:|\/\/?) ?[\])}>]{1,2}/gi;
const SIGN: ReadonlyMap<string, string> = new Map([
  ["dot", "."],
  ["punto", "."],
  ["punkt", "."],
  ["at", "@"],
]);

/** `[.]`, `(dot)`, ` {@} `, `[:]`, `[://]`. Spelled signs and `@` may stand between spaces. */
function bracketedSigns(text: string): Edit[] {
  const edits: Edit[] = [];
  for (const hit of text.matchAll(BRACKETED)) {
    const said = (hit[1] ?? "").toLowerCase();
    const sign = SIGN.get(said) ?? said;
    let start = hit.index;
    let end = start + hit[0].length;
    if (sign === "@" || said.length > 1) {
      if (sign === "." || sign === "@") {
        if (text[start - 1] === " ") start -= 1;
        if (text[end] === " ") end += 1;
      }
    }
    const before = text.charCodeAt(start - 1);
    const fits =
      sign === "." || sign === "@"
        ? (isLabel(before) || text[start - 1] === "*" || text[start - 1] === "]") && opensLabel(text, end)
        : sign === ":"
          ? isWord(before) || text.startsWith("//", end) || text[start - 1] === ":"
          : isWord(before) || text[start - 1] === ":";
    if (fits) edits.push({ start, end, with: sign });
  }
  return edits;
}

/** A label may itself stand in brackets: `[.][com]`. */
function opensLabel(text: string, at: number): boolean {
  return isLabel(text.charCodeAt(at)) || (/[[({]/.test(text[at] ?? "") && isLabel(text.charCodeAt(at + 1)));
}

const BRACKETED_LABEL = /\[(\.?\p{L}{2,12})\]|\((\.?\p{L}{2,12})\)|\{(\.?\p{L}{2,12})\}/gu;

/** `evil.[com]` and `evil[.com]`. */
function bracketedLabels(text: string): Edit[] {
  const edits: Edit[] = [];
  for (const hit of text.matchAll(BRACKETED_LABEL)) {
    const label = hit[1] ?? hit[2] ?? hit[3] ?? "";
    const end = hit.index + hit[0].length;
    const before = text[hit.index - 1] ?? "";
    const host = label.startsWith(".")
      ? isWord(before.charCodeAt(0))
      : (before === "." && isWord(text.charCodeAt(hit.index - 2))) || /[\])}]/.test(before);
    // `[text.](link)` and citations are no hosts.
    if (host && label.length <= 7 && !isWord(text.charCodeAt(end)) && text[end] !== "(")
      edits.push({ start: hit.index, end, with: label });
  }
  return edits;
}

const HALF = /[[({]\.(?![\])} ])|(?<![[({ ])\.[\])}]/g;

/** `evil[.com` and `evil.]com`. */
function halfBrackets(text: string): Edit[] {
  const edits: Edit[] = [];
  for (const hit of text.matchAll(HALF)) {
    const end = hit.index + hit[0].length;
    if (isWord(text.charCodeAt(hit.index - 1)) && isWord(text.charCodeAt(end)))
      edits.push({ start: hit.index, end, with: "." });
  }
  return edits;
}

/** `evil\.com`, but not a hidden file in a Windows path; `hxxp:\\evil.com`. */
function backslashes(text: string): Edit[] {
  const edits: Edit[] = [];
  for (let at = text.indexOf("\\"); at >= 0; at = text.indexOf("\\", at + 1)) {
    const escaped = text[at + 1];
    if ((escaped === "." || escaped === "_") && isWord(text.charCodeAt(at - 1))) {
      if (isInWindowsPath(text, at)) continue;
      if (escaped === "_") edits.push({ start: at, end: at + 2, with: "_", escape: true });
      else if (/^[\p{L}\d-]{2,24}(?![\\\p{L}\d_])/u.test(text.slice(at + 2, at + 28)))
        edits.push({ start: at, end: at + 2, with: "." });
    } else if (text.startsWith("\\\\", at) && /h\S{2,3}ps?\]?:\]?$/i.test(text.slice(Math.max(0, at - 9), at)))
      edits.push({ start: at, end: at + 2, with: "//" });
  }
  return edits;
}

/** A drive, a variable or a backslash stands before it that escapes neither a dot nor an underscore. */
function isInWindowsPath(text: string, at: number): boolean {
  let name = at;
  for (let count = 0; count < 8; count += 1) {
    name = runStart(text, name, (code) => isLabel(code) || code === 0x2e, Math.max(0, at - 80));
    const before = text[name - 1] ?? " ";
    const escape = before === "\\" && /[._]/.test(text[name] ?? "") && isWord(text.charCodeAt(name - 2));
    if (!escape) return /[\\:%]/.test(before);
    name -= 1;
  }
  return false;
}

const FOREIGN_DOT = /[．。｡․]/g;

/** Full stops of other scripts between Latin letters: browsers follow them, sentences do not use them so. */
function foreignDots(text: string): Edit[] {
  const edits: Edit[] = [];
  for (const hit of text.matchAll(FOREIGN_DOT)) {
    if (/^[a-z\d-]$/i.test(text[hit.index - 1] ?? "") && /^[a-z\d]$/i.test(text[hit.index + 1] ?? ""))
      edits.push({ start: hit.index, end: hit.index + 1, with: "." });
  }
  return edits;
}

const DOT = / (?:dot|DOT|Dot) (?=([\p{L}\d-]{1,24})(?![\p{L}\d]))/gu;
const AT = / (?:at|AT) (?=[\w-]{1,63}(?: (?:dot|DOT) |[[({<] ?(?:dot|DOT) ?[\])}>])[\p{L}\d])/gu;
const SPOKEN_TLD =
  /^(?:com?|net|org|info|biz|gov|edu|mil|io|ru|su|cn|uk|us|de|fr|eu|ir|il|al|ua|pl|br|jp|kr|kp|tk|top|xyz|onion|site|online|cc|tv)$/i;
const BEFORE_DOT = /(?:^|[^\p{L}\p{N}])(?:the|an?|of|this|that|each|every|one|and|or|polka|red|slash|pre|post)$/iu;
/** "hosted at evil[dot]com" tells a place, no address. */
const BEFORE_AT =
  /(?:^|[^\p{L}\p{N}])(?:hosted|located|registered|found|available|reachable|served|seen|observed|based|parked|stored|accessed|downloaded|contacted|arrived|resolved|directed|pointed|pointing|listening|look(?:s|ed|ing)?|host|server|servers|site|website|page|panel|portal|file|files|infrastructure|domain|domains|c2|is|are|was|were|be|and|or)$/iu;

/** ` dot ` and ` at ` in words, where what stands around them is an address. */
function spokenSigns(text: string): Edit[] {
  const edits: Edit[] = [];
  if (!/dot/i.test(text)) return edits;
  for (const hit of text.matchAll(DOT)) {
    const before = text.slice(Math.max(0, hit.index - 12), hit.index);
    const next = hit[1] ?? "";
    const inNumber = /\d$/.test(before) && /^\d{1,3}$/.test(next);
    const inName = isWord(before.charCodeAt(before.length - 1)) && SPOKEN_TLD.test(next) && !BEFORE_DOT.test(before);
    if (inNumber || inName) edits.push({ start: hit.index, end: hit.index + 5, with: "." });
  }
  for (const hit of text.matchAll(AT)) {
    const before = text.slice(Math.max(0, hit.index - 16), hit.index);
    if (isLabel(before.charCodeAt(before.length - 1)) && !BEFORE_AT.test(before))
      edits.push({ start: hit.index, end: hit.index + 4, with: "@" });
  }
  return edits;
}

/** `hxxp:// evil.com`: the space keeps mail programs from making a link. */
function spacedSchemes(text: string): Edit[] {
  const edits: Edit[] = [];
  for (let at = text.indexOf("// "); at >= 0; at = text.indexOf("// ", at + 3)) {
    const broken = /h(?!tt)\S{2,3}ps?\]?:\]?$/i.test(text.slice(Math.max(0, at - 9), at));
    if (broken && isWord(text.charCodeAt(at + 3))) edits.push({ start: at + 2, end: at + 3, with: "" });
  }
  return edits;
}
