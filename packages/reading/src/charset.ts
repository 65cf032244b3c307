/** How the bytes of a text are encoded, and how that was told. */
export interface Decoded {
  readonly text: string;
  /** WHATWG encoding label: `utf-8`, `windows-1251`. */
  readonly encoding: string;
  readonly how: "bom" | "declared" | "utf-8" | "guessed";
  /** Bytes that are no character in this encoding and became U+FFFD. */
  readonly replaced: number;
}

const SAMPLE_BYTES = 65_536;

/** Encodings without a mark of their own, tried in this order; an earlier one wins a tie. */
const CANDIDATES = [
  "windows-1252",
  "windows-1250",
  "windows-1251",
  "koi8-r",
  "gb18030",
  "shift_jis",
  "euc-kr",
  "big5",
  "euc-jp",
  "windows-1253",
  "windows-1254",
  "windows-1255",
  "windows-1256",
  "iso-8859-2",
  "iso-8859-5",
  "iso-8859-7",
] as const;

/**
 * Decodes bytes to text. In order: byte order mark; the declared encoding, if the bytes fit it; UTF-8 if the bytes are valid UTF-8;
 * UTF-16 by the columns of zero bytes; else the candidate whose decoding looks most like words (see `plausibility`).
 * A byte order mark is not part of the text. Newlines are kept as they are.
 */
export function decode(bytes: Uint8Array, declared?: string): Decoded {
  const mark = byteOrderMark(bytes);
  if (mark !== undefined) return decodeAs(bytes.subarray(mark.length), mark.encoding, "bom");
  const named = declared === undefined ? undefined : knownEncoding(declared);
  if (isUtf8(bytes)) return decodeAs(bytes, "utf-8", named === "utf-8" ? "declared" : "utf-8");
  if (named !== undefined && named !== "utf-8" && fits(bytes.subarray(0, SAMPLE_BYTES), named)) {
    return decodeAs(bytes, named, "declared");
  }
  return decodeAs(bytes, guess(bytes.subarray(0, SAMPLE_BYTES)), "guessed");
}

/** The canonical label of an encoding, or undefined where nothing of that name can be decoded. */
export function knownEncoding(label: string): string | undefined {
  try {
    return new TextDecoder(label.trim().replace(/^["']|["']$/g, "")).encoding;
  } catch {
    return undefined;
  }
}

/** Whether the bytes hold what no text holds: zero bytes and other control characters (UTF-16 apart). */
export function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  if (byteOrderMark(bytes) !== undefined || utf16ByZeros(sample) !== undefined) return false;
  let control = 0;
  for (const byte of sample) {
    if (byte === 0) return true;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) control += 1;
  }
  return control * 50 > sample.length;
}

function byteOrderMark(bytes: Uint8Array): { encoding: string; length: number } | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: "utf-8", length: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: "utf-16le", length: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: "utf-16be", length: 2 };
  return undefined;
}

function decodeAs(bytes: Uint8Array, encoding: string, how: Decoded["how"]): Decoded {
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  return { text, encoding, how, replaced: countReplaced(text) };
}

function countReplaced(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\uFFFD"); at >= 0; at = text.indexOf("\uFFFD", at + 1)) count += 1;
  return count;
}

function fits(bytes: Uint8Array, encoding: string): boolean {
  try {
    // A sample may end inside a character: `stream` forgives that, and only that.
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** Valid UTF-8 but for at most one broken byte in ten thousand (a cut end, a stray byte). */
function isUtf8(bytes: Uint8Array): boolean {
  if (utf16ByZeros(bytes.subarray(0, SAMPLE_BYTES)) !== undefined) return false;
  if (fits(bytes, "utf-8")) return true;
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const text = new TextDecoder("utf-8").decode(sample, { stream: true });
  const broken = countReplaced(text);
  let beyondAscii = 0;
  for (const byte of sample) if (byte >= 0xc2) beyondAscii += 1;
  return broken * 20 < beyondAscii && broken * 2_000 < sample.length;
}

function utf16ByZeros(sample: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (sample.length < 8) return undefined;
  const pairs = sample.length >> 1;
  let even = 0;
  let odd = 0;
  for (let at = 0; at + 1 < sample.length; at += 2) {
    const [first = 0, second = 0] = [sample[at], sample[at + 1]];
    if (first === 0) even += 1;
    if (second === 0) odd += 1;
    // No text has these as characters, whichever byte comes first.
    if (first + second > 0 && first + second < 9 && (first === 0 || second === 0)) return undefined;
  }
  if (odd * 10 > pairs * 4 && even * 50 < pairs) return "utf-16le";
  if (even * 10 > pairs * 4 && odd * 50 < pairs) return "utf-16be";
  return undefined;
}

function guess(sample: Uint8Array): string {
  const wide = utf16ByZeros(sample);
  if (wide !== undefined) return wide;
  let best = "windows-1252";
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const encoding of CANDIDATES) {
    if (!fits(sample, encoding)) continue;
    const score = plausibility(new TextDecoder(encoding).decode(sample, { stream: true }));
    if (score > bestScore) {
      best = encoding;
      bestScore = score;
    }
  }
  return best;
}

const CONTROL = /[\u0080-\u009f\uE000-\uF8FF\uFFFD]/gu;
const ODD_SYMBOL = /[¤¦¨¬¯±¶¸¹²³×÷¼½¾¥¢ƒ‡ˆ‰Ø-ß\u2500-\u25ff\uff61-\uff9f]/gu;
/** Upper-case letters inside a word after a small letter: what a wrong code page makes of small letters. */
const CASE_BREAK = /\p{Ll}\p{Lu}/gu;
const MIXED_SCRIPT = /[a-z][\u0370-\u05ff\u0600-\u06ff]|[\u0370-\u05ff\u0600-\u06ff][a-z]/giu;
/** The letters that make up four fifths of running text in each script. */
const FREQUENT =
  /[оеаинтслврію]|[αοιετνσςρήά]|[ëçéèäöüßàáâãêíóôúñșțăîčćžšđąęłżśńğışœ]|[אהויםלמנרשת]|[اويمنلرتبدةی]|[的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所]|[\u3041-\u3096\u30a1-\u30fa]|[이다는에의을를가한고하은지사로도서기과인리시나자으대해들정일부국했습니있되된보안어라스수공격]/gu;

/** How much a decoding looks like words: points for frequent letters beyond ASCII, penalties for what no writer types. */
function plausibility(text: string): number {
  const beyond = count(text, /[^\u0000-\u007f]/gu);
  if (beyond === 0) return 0;
  const bad =
    8 * count(text, CONTROL) +
    2 * count(text, ODD_SYMBOL) +
    2 * count(text, CASE_BREAK) +
    2 * count(text, MIXED_SCRIPT);
  const ideographs = count(text, /[\u4e00-\u9fff]/gu);
  return (count(text, FREQUENT) + 0.1 * ideographs - bad) / beyond;
}

function count(text: string, pattern: RegExp): number {
  pattern.lastIndex = 0;
  let found = 0;
  while (pattern.exec(text) !== null) found += 1;
  return found;
}
