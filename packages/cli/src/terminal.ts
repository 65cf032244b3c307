import type { Readable, Writable } from "node:stream";

/** A stream that may be a terminal. */
export type Output = Writable & { readonly isTTY?: boolean; readonly columns?: number };
export type Input = Readable & { readonly isTTY?: boolean };

/** The world that a command runs in, as values: what `main.ts` takes from the process, and nobody else does. */
export interface World {
  readonly arguments: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly folder: string;
  readonly input: Input;
  readonly output: Output;
  readonly errors: Output;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Milliseconds on a clock that only goes forward. */
  readonly stopwatch: () => number;
  /** Aborted when the user asks to stop. */
  readonly signal: AbortSignal;
  /** Tells the process that started this one; absent where nobody listens. */
  readonly tell?: (note: object) => void;
}

export type Style = "bold" | "dim" | "red" | "yellow" | "green" | "cyan";

const STYLES: Readonly<Record<Style, number>> = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 };

export type Paint = (style: Style, text: string) => string;

/** Colours text, or leaves it as it is. */
export function painter(isColoured: boolean): Paint {
  return (style, text) => (isColoured ? `\u001B[${STYLES[style]}m${text}\u001B[0m` : text);
}

/** Colour only on a terminal that takes it, and never where the user says no (https://no-color.org). */
export function wantsColour(stream: Output, environment: World["environment"], isAllowed: boolean): boolean {
  if (!isAllowed || stream.isTTY !== true) return false;
  return (environment["NO_COLOR"] ?? "") === "" && environment["TERM"] !== "dumb";
}

/**
 * Text from outside made fit for a terminal: control characters, which could move the cursor or hide words, are shown as `�`,
 * and characters that turn the direction of writing are left out.
 */
export function safeForTerminal(text: string): string {
  return text
    .replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/gu, "\uFFFD")
    .replaceAll(/[\u202A-\u202E\u2066-\u2069]/gu, "");
}
