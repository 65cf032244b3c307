/**
 * The private-use characters that every match of a regular expression must contain, so that a sentence without one of them need not
 * be searched. Reads the expression's own syntax: a sequence needs what its parts need, an alternation what all its branches need,
 * and what may be left out needs nothing.
 */
export function neededCharacters(source: string): string[] {
  const reader = { source, at: 0 };
  return [...alternation(reader)].sort();
}

interface Reader {
  readonly source: string;
  at: number;
}

function alternation(reader: Reader): Set<string> {
  let common = sequence(reader);
  while (reader.source[reader.at] === "|") {
    reader.at += 1;
    const branch = sequence(reader);
    common = new Set([...common].filter((character) => branch.has(character)));
  }
  return common;
}

function sequence(reader: Reader): Set<string> {
  const needed = new Set<string>();
  while (reader.at < reader.source.length && !"|)".includes(reader.source[reader.at] ?? "")) {
    const part = atom(reader);
    if (!canBeLeftOut(reader)) for (const character of part) needed.add(character);
  }
  return needed;
}

function atom(reader: Reader): Set<string> {
  const character = reader.source[reader.at] ?? "";
  if (character === "(") return group(reader);
  if (character === "[") {
    reader.at = closingBracket(reader) + 1;
    return new Set();
  }
  reader.at += character === "\\" ? 2 : 1;
  return character >= "\uE000" && character <= "\uE00F" ? new Set([character]) : new Set();
}

function group(reader: Reader): Set<string> {
  const opening = /^\((?:\?(?::|=|!|<=|<!|<\w+>))?/.exec(reader.source.slice(reader.at, reader.at + 40))?.[0] ?? "(";
  reader.at += opening.length;
  const inner = alternation(reader);
  reader.at += 1;
  return opening === "(?!" || opening === "(?<!" ? new Set() : inner;
}

function closingBracket(reader: Reader): number {
  let at = reader.at + 1;
  while (at < reader.source.length && reader.source[at] !== "]") at += reader.source[at] === "\\" ? 2 : 1;
  return at;
}

/** Reads a quantifier, if one stands here; true where it allows none. */
function canBeLeftOut(reader: Reader): boolean {
  const quantifier = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(reader.source.slice(reader.at, reader.at + 12))?.[0];
  if (quantifier === undefined) return false;
  reader.at += quantifier.length;
  return /^(?:[?*]|\{0)/.test(quantifier);
}
