import { resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Level } from "./gold.ts";

export const HELP = `npm run evaluate [-- options]

Runs the whole pipeline on the annotated cases of ../shared and on our own in evaluation/cases, and prints how its facts
compare with the annotation. A run over all of them with no option also writes docs/evaluation.md.

  --errors            list what was missed, what is false and what is blurred, with file, line and words
  --type TYPE         limit --errors to a fact type, or to "contradiction" (may be repeated)
  --case NAME         only this case (may be repeated)
  --cases DIR         also every folder of DIR that has *.txt and a gold.json
  --level incident|doc
                      incident (default): a fact counts once over all files; doc: once in each file
  --sidecar           --errors and --predictions show the run with the inferred publication dates
  --predictions DIR   write the predictions, a JSON file for each case
  --from DIR          score the JSON files that --predictions wrote, and run nothing
  --help

The shared folder is ../shared beside the repository, or KULLA_SHARED.
`;

export interface Options {
  readonly help: boolean;
  readonly errors: boolean;
  readonly types: readonly string[];
  readonly only: readonly string[];
  readonly casesFolder?: string;
  readonly level: Level;
  readonly sidecar: boolean;
  readonly predictionsFolder?: string;
  readonly fromFolder?: string;
  readonly shared: string;
  /** Whether this run is the one that docs/evaluation.md records. */
  readonly writesPage: boolean;
}

/**
 * Reads the command line.
 *
 * @throws Error with a message for the user where an option is unknown or its value is
 */
export function readOptions(args: readonly string[], shared: string): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      help: { type: "boolean", default: false },
      errors: { type: "boolean", default: false },
      type: { type: "string", multiple: true, default: [] },
      case: { type: "string", multiple: true, default: [] },
      cases: { type: "string" },
      level: { type: "string", default: "incident" },
      sidecar: { type: "boolean", default: false },
      predictions: { type: "string" },
      from: { type: "string" },
    },
  });
  const { level } = values;
  if (level !== "incident" && level !== "doc") throw new Error(`--level is "incident" or "doc", not "${level}"`);
  const limited = values.case.length > 0 || values.cases !== undefined || values.from !== undefined;
  return {
    help: values.help,
    errors: values.errors,
    types: values.type,
    only: values.case,
    ...(values.cases !== undefined && { casesFolder: resolve(values.cases) }),
    level,
    sidecar: values.sidecar,
    ...(values.predictions !== undefined && { predictionsFolder: resolve(values.predictions) }),
    ...(values.from !== undefined && { fromFolder: resolve(values.from) }),
    shared,
    writesPage: !limited && !values.errors && level === "incident" && values.predictions === undefined,
  };
}
