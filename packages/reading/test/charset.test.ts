import { describe, expect, test } from "vitest";
import { decode, looksBinary } from "../src/charset.ts";
import { readBytes, readOne, utf8 } from "./made.ts";

/** Encodes with a code page of one byte a character, by looking up what the decoder makes of each byte. */
function encode(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const table = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  return Uint8Array.from(text, (char) => {
    const byte = table.get(char);
    if (byte === undefined) throw new Error(`${char} is not in ${encoding}`);
    return byte;
  });
}

/** Encodes with a code page of two bytes a character. */
function encodeWide(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const wanted = new Set(text);
  const table = new Map<string, number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const char = decoder.decode(Uint8Array.of(lead, trail));
      if (wanted.has(char) && !table.has(char)) table.set(char, [lead, trail]);
    }
  }
  return Uint8Array.from(
    Array.from(text, (char) => (char < "\u0080" ? [char.charCodeAt(0)] : (table.get(char) ?? [63]))).flat(),
  );
}

const RUSSIAN = "Хакеры атаковали государственные системы Албании в июле, сообщило министерство. Данные не пострадали.";
const ALBANIAN = "Një sulm kibernetik goditi sistemet e qeverisë shqiptare; të dhënat nuk u dëmtuan, tha kryeministri.";
const POLISH =
  "Hakerzy zaatakowali systemy rządowe Albanii. Ministerstwo twierdzi, że żadne dane nie zostały skradzione, choć są wątpliwości.";
const GREEK = "Οι χάκερ επιτέθηκαν στα κυβερνητικά συστήματα της Αλβανίας τον Ιούλιο, ανακοίνωσε το υπουργείο.";
const CHINESE =
  "欧盟将这次攻击归咎于俄罗斯。虽然攻击的主要目标被认为是严重依赖卫星通信的乌克兰军方，但也影响了成千上万的客户。";
const JAPANESE =
  "この攻撃はアルバニア政府のシステムを狙ったもので、データが消去されたと発表された。調査はまだ続いている。";

describe("encodings", () => {
  test.each([
    ["windows-1251", encode(RUSSIAN, "windows-1251"), RUSSIAN],
    ["koi8-r", encode(RUSSIAN, "koi8-r"), RUSSIAN],
    ["windows-1252", encode(ALBANIAN, "windows-1252"), ALBANIAN],
    ["windows-1250", encode(POLISH, "windows-1250"), POLISH],
    ["windows-1253", encode(GREEK, "windows-1253"), GREEK],
    ["gb18030", encodeWide(CHINESE, "gb18030"), CHINESE],
    ["shift_jis", encodeWide(JAPANESE, "shift_jis"), JAPANESE],
    ["utf-8", utf8(RUSSIAN), RUSSIAN],
  ])("%s is told from the bytes", (encoding, bytes, text) => {
    const decoded = decode(bytes);
    expect(decoded.text).toBe(text);
    expect(decoded.encoding).toBe(encoding);
  });

  test("UTF-16 with and without its mark", () => {
    const wide = Uint8Array.from(Array.from("Ministry hit by wiper", (char) => [char.charCodeAt(0), 0]).flat());
    expect(decode(wide)).toMatchObject({ text: "Ministry hit by wiper", encoding: "utf-16le" });
    expect(decode(Uint8Array.of(0xff, 0xfe, ...wide)).text).toBe("Ministry hit by wiper");
    const big = Uint8Array.from(Array.from("Ministry hit", (char) => [0, char.charCodeAt(0)]).flat());
    expect(decode(Uint8Array.of(0xfe, 0xff, ...big)).text).toBe("Ministry hit");
  });

  test("a declared encoding is taken where the bytes fit it; a false UTF-8 is not", () => {
    expect(decode(encode(RUSSIAN, "koi8-r"), "koi8-r")).toMatchObject({ text: RUSSIAN, how: "declared" });
    expect(decode(encode(RUSSIAN, "windows-1251"), "utf-8").text).toBe(RUSSIAN);
    expect(decode(utf8(RUSSIAN), "iso-8859-1").text).toBe(RUSSIAN);
  });

  test("one stray byte does not make UTF-8 another encoding, and is reported", async () => {
    const bytes = Uint8Array.of(...utf8(`${RUSSIAN.repeat(30)} `), 0xff, ...utf8(RUSSIAN));
    const { value, findings } = await readBytes("a.txt", bytes);
    expect(value[0]?.text).toContain(RUSSIAN);
    expect(findings.map((finding) => finding.code)).toEqual(["reading-characters-lost"]);
  });

  test("a guess is said", async () => {
    const { findings } = await readBytes("a.txt", encode(RUSSIAN, "windows-1251"));
    expect(findings.map((finding) => finding.code)).toEqual(["reading-encoding-guessed"]);
    expect((await readOne("a.txt", encode(RUSSIAN, "windows-1251"))).language).toBe("ru");
  });

  test("binary is no text", () => {
    expect(looksBinary(Uint8Array.of(1, 2, 0, 4, 5))).toBe(true);
    expect(looksBinary(utf8(RUSSIAN))).toBe(false);
  });
});
