import { CommandError } from "./exit.ts";

const EDTF = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u;

/** The day, month or year that `--as-of` gives, as it stands: the knowledge of its end counts. @throws CommandError where it is none */
export function asOfOption(given: string | undefined): string | undefined {
  if (given === undefined) return undefined;
  const isDay = given.length < 10 || !Number.isNaN(Date.parse(given));
  const isRolledOver = given.length === 10 && isDay && new Date(given).toISOString().slice(0, 10) !== given;
  if (EDTF.test(given) && isDay && !isRolledOver) return given;
  throw new CommandError(`--as-of ${given} is not a date.`, { hint: "Write 2022-09-08, 2022-09 or 2022." });
}
