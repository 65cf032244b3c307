/**
 * Literals of which every match of a regular expression contains at least one, or undefined where there is no such set. The method
 * is that of RE2's prefilter: an alternation needs one literal of each branch, a sequence the best of its parts, and what may be left
 * out gives nothing. A text that has none of the literals need not be searched.
 */
export function requiredLiterals(source: string): string[] | undefined {
  const best = alternation({ source, at: 0 });
  return best === undefined ? undefined : [...best].sort();
}

interface Reader {
  readonly source: string;
  at: number;
}

/** Shorter literals are too common to tell anything. */
const SHORTEST = 3;
const MOST = 400;

function alternation(reader: Reader): Set<string> | undefined {
  let union = sequence(reader);
  while (reader.source[reader.at] === "|") {
    reader.at += 1;
    const branch = sequence(reader);
    union = union === undefined || branch === undefined ? undefined : new Set([...union, ...branch]);
  }
  return union !== undefined && union.size > MOST ? undefined : union;
}

function sequence(reader: Reader): Set<string> | undefined {
  let best: Set<string> | undefined;
  let run = "";
  const offer = (candidate: Set<string> | undefined): void => {
    if (candidate !== undefined && (best === undefined || worth(candidate) > worth(best))) best = candidate;
  };
  const endRun = (): void => {
    if (run.length >= SHORTEST) offer(new Set([run]));
    run = "";
  };
  while (reader.at < reader.source.length && !"|)".includes(reader.source[reader.at] ?? "")) {
    const character = reader.source[reader.at] ?? "";
    if (character === "(") {
      endRun();
      const inner = group(reader);
      if (!canBeLeftOut(reader)) offer(inner);
    } else if (/[\p{L}]/u.test(character)) {
      reader.at += 1;
      if (canBeLeftOut(reader)) endRun();
      else run += character;
    } else {
      endRun();
      skipAtom(reader, character);
      canBeLeftOut(reader);
    }
  }
  endRun();
  return best;
}

/** Longer literals tell more; many of them tell less. */
function worth(literals: ReadonlySet<string>): number {
  let shortest = Infinity;
  for (const literal of literals) shortest = Math.min(shortest, literal.length);
  return Math.min(shortest, 6) - Math.log2(literals.size + 1) / 2;
}

function skipAtom(reader: Reader, character: string): void {
  if (character === "[") {
    let at = reader.at + 1;
    while (at < reader.source.length && reader.source[at] !== "]") at += reader.source[at] === "\\" ? 2 : 1;
    reader.at = at + 1;
  } else if (character === "\\") {
    reader.at += reader.source[reader.at + 1] === "u" ? 6 : 2;
  } else reader.at += 1;
}

function group(reader: Reader): Set<string> | undefined {
  const opening = /^\((?:\?(?::|=|!|<=|<!|<\w+>))?/.exec(reader.source.slice(reader.at, reader.at + 40))?.[0] ?? "(";
  reader.at += opening.length;
  const inner = alternation(reader);
  reader.at += 1;
  // A lookbehind looks at text that may lie before the searched part only in theory; a negative one asks for absence.
  return opening === "(?!" || opening === "(?<!" ? undefined : inner;
}

function canBeLeftOut(reader: Reader): boolean {
  const quantifier = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(reader.source.slice(reader.at, reader.at + 12))?.[0];
  if (quantifier === undefined) return false;
  reader.at += quantifier.length;
  return /^(?:[?*]|\{0)/.test(quantifier);
}
