import { listed, sentenceOf, text } from "../../sentence.ts";
import type { Piece } from "../../sentence.ts";
import type { origins as english } from "../en/origins.ts";
import { inWords } from "./numbers.ts";
import { readableTime } from "./time.ts";

/** `burimi 2`, `Burimet 2, 5 dhe 7`. */
function sourcesNamed(numbers: readonly number[], initial: "b" | "B" = "b"): Piece {
  const items = numbers.map((number) => text(String(number)));
  return [text(`${initial}urim${numbers.length === 1 ? "i" : "et"} `), ...listed(items, "dhe")];
}

export const origins: typeof english = {
  line: (voice, { statements, numbers, published }) =>
    sentenceOf([
      voice,
      text(`: ${inWords(statements, "pohim", "pohime")} në ${inWords(numbers.length, "dokument", "dokumente")} (`),
      sourcesNamed(numbers),
      text(")"),
      ...(published === undefined ? [] : [text(`, më i hershmi: ${readableTime(published)}`)]),
      text("."),
    ]),
  reason(kind, numbers, words) {
    const [one = "", other = ""] = numbers.map(String);
    const Sources = sourcesNamed(numbers, "B");
    const isOne = numbers.length === 1;
    switch (kind) {
      case "speaker":
        return sentenceOf([Sources, text(isOne ? " tregon se e thotë " : " tregojnë se e thotë "), words, text(".")]);
      case "credit":
        return sentenceOf([text("Te "), sourcesNamed(numbers), text(" si autor i tekstit jepet "), words, text(".")]);
      case "quotation":
        return sentenceOf([Sources, text(" citojnë të njëjtat fjalë: "), words, text(".")]);
      case "copy":
        return sentenceOf([text(`Burimi ${one} ka tekstin e burimit ${other}.`)]);
      case "passage":
        return sentenceOf([text(`Burimi ${one} ka një paragraf të burimit ${other}.`)]);
    }
  },
  otherReasons: (amount) => sentenceOf([text(`Edhe ${inWords(amount, "arsye tjetër", "arsye të tjera")}.`)]),
  debt(kind, source, percent) {
    if (kind === "part")
      return `teksti i burimit ${source}, i shkurtuar ose i zgjeruar: ${String(percent ?? 100)} % e më të shkurtrit`;
    return percent === undefined
      ? `i njëjti tekst si burimi ${source}`
      : `teksti i burimit ${source}, ${String(percent)} % i njëjtë`;
  },
  orderUnknown: " (nuk dihet cili doli i pari)",
};
