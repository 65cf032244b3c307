import type { Span } from "@kulla/core";

/**
 * Classes of the words that times are made of, one character each, so that a stretch of text becomes a string over which the rules
 * are patterns:
 *
 * - `M` month, `W` weekday, `w` weekday in short, `F` season, `Q` quarter or half (`Q3`), `O` ordinal word;
 * - `D` number up to 31, `N` larger number, `C` number word, `c` a few, `Y` year, `X` decade, `K` date in figures, `k` time of day;
 * - `U` unit, `a` year as a unit, `r` the same where it may stand behind the number;
 * - `b` weekend;
 * - `T` day counted from the day of writing, `z` year counted so, `d` day counted from the last date told;
 * - `P` early, mid, late; `L` last, `H` this, `V` next; `A` ago, `B` ago before the length;
 * - `G` later, `E` earlier, `g` after, `e` before; `J` following, `j` preceding; `q` about, `n` every;
 * - `R` to, `&` and, `I` between, `s` since, `u` until, `i` in, `o` of, `t` the;
 * - `,` `-` `(` `)` themselves, `_` anything else.
 */
export interface Lexeme extends Span {
  readonly cls: string;
  readonly value: number | string;
  /** Units of which there are more than one. */
  readonly isPlural?: boolean;
  /** Of dates in figures. */
  readonly date?: {
    readonly year?: number;
    readonly month?: number;
    readonly day?: number;
    readonly isSwappable?: boolean;
  };
  readonly clock?: { readonly time: string; readonly zone?: string };
}

/** A stretch of text in lexemes; `classes` has their classes at the same indexes. */
export interface LexedStretch {
  readonly classes: string;
  readonly lexemes: readonly Lexeme[];
}
