const DIGRAPHS: Readonly<Record<string, string>> = { lj: "љ", nj: "њ", dž: "џ" };
const LETTERS: ReadonlyMap<string, string> = new Map(
  [..."abvgdđežzijklmnoprstćufhcčš"].map((letter, index) => [
    letter,
    [..."абвгдђежзијклмнопрстћуфхцчш"][index] ?? letter,
  ]),
);

/** Serbian and Montenegrin words of small Latin letters in Cyrillic ones: `vjerovatno` is `вјероватно`. What is no such letter stays. */
export function serbianCyrillic(latin: string): string {
  return latin.replace(/lj|nj|dž|[a-zčćđšž]/g, (letter) => DIGRAPHS[letter] ?? LETTERS.get(letter) ?? letter);
}
