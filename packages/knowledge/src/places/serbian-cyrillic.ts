const DIGRAPHS: readonly (readonly [RegExp, string])[] = [
  [/lj/g, "љ"],
  [/nj/g, "њ"],
  [/dž/g, "џ"],
  [/L[jJ]/g, "Љ"],
  [/N[jJ]/g, "Њ"],
  [/D[žŽ]/g, "Џ"],
];

const LATIN = "abvgdđežzijklmnoprstćufhcčšABVGDĐEŽZIJKLMNOPRSTĆUFHCČŠ";
const CYRILLIC = "абвгдђежзијклмнопрстћуфхцчшАБВГДЂЕЖЗИЈКЛМНОПРСТЋУФХЦЧШ";

const LETTERS = new Map([...LATIN].map((letter, index) => [letter, CYRILLIC[index] ?? letter]));

/** Serbian in Latin letters, written in Cyrillic ones: `crnogorski` is `црногорски`. Other characters stay. */
export function serbianCyrillic(latin: string): string {
  const joined = DIGRAPHS.reduce((text, [digraph, letter]) => text.replace(digraph, letter), latin);
  return [...joined].map((letter) => LETTERS.get(letter) ?? letter).join("");
}
