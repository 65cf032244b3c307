import type { CommonOptions } from "./settings.ts";
import type { Paint, World } from "./terminal.ts";
import { painter, wantsColour } from "./terminal.ts";

/** The two outputs of a command. Results go to standard output, all that is about the run to standard error. */
export interface Screen {
  readonly isJson: boolean;
  readonly isQuiet: boolean;
  /** Colours for standard output, and for standard error. */
  readonly paint: Paint;
  readonly paintNote: Paint;
  /** Cells in a line of standard output, and whether it shows colours. */
  readonly width: number;
  readonly color: boolean;
  print(text: string): void;
  /** A piece of a long result, as it is; resolves when there is room for the next. */
  printPiece(text: string): Promise<void>;
  /** A line about the run; left out with --quiet. */
  note(text: string): void;
}

export function createScreen(options: CommonOptions, { output, errors, environment }: World): Screen {
  const isColourful = options.color !== false;
  const color = wantsColour(output, environment, isColourful);
  return {
    isJson: options.json === true,
    isQuiet: options.quiet === true,
    paint: painter(color),
    paintNote: painter(wantsColour(errors, environment, isColourful)),
    width: Math.min(output.columns ?? 100, 120),
    color,
    print: (text) => void output.write(text.endsWith("\n") ? text : `${text}\n`),
    printPiece: (text) =>
      new Promise((resolve, reject) => {
        output.write(text, (error) => (error ? reject(error) : resolve()));
      }),
    note: (text) => {
      if (options.quiet !== true) errors.write(`${text}\n`);
    },
  };
}
