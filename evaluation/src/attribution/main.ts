// npm run evaluate:attribution: measures the attribution model and writes docs/attribution.md.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { FITTED_ON, REFERENCE_PARAMETERS } from "@kulla/attribution";
import { attributionPage } from "./attribution-page.ts";
import { relationsOfFile, shippedKnowledge } from "./knowledge.ts";
import { measure } from "./measured.ts";
import { relationsHash } from "./relations-hash.ts";
import { reliabilitySource } from "./reliability-source.ts";

const HELP = `npm run evaluate:attribution [-- options]

Asks the model about cases whose answer is known, and writes docs/attribution.md and the reliability that dossiers show.

  --check         write nothing; fail where the committed files are not what is measured
  --older FILE    also ask an older release of ATT&CK (bundle, plain or gzipped) about later cases; writes nothing
  --help

The shared folder is ../shared beside the repository, or KULLA_SHARED.
`;

const REPOSITORY = resolve(import.meta.dirname, "../../..");
const SHARED = process.env.KULLA_SHARED ?? resolve(REPOSITORY, "../shared");
const PAGE = resolve(REPOSITORY, "docs/attribution.md");
const RELIABILITY = resolve(REPOSITORY, "packages/attribution/src/model/measured-reliability.ts");

function main(): void {
  const { values } = parseArgs({
    options: {
      check: { type: "boolean", default: false },
      older: { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  if (!existsSync(SHARED)) throw new Error(`no folder ${SHARED}: set KULLA_SHARED to where the annotated reports are`);
  const knowledge = shippedKnowledge();
  if (relationsHash(knowledge.relations) !== FITTED_ON) {
    throw new Error("the shipped weights were fitted on other relations: run npm run fit first");
  }
  const measured = measure({
    ...knowledge,
    reference: REFERENCE_PARAMETERS,
    shared: SHARED,
    ...(values.older === undefined ? {} : { older: relationsOfFile(values.older) }),
  });
  const page = attributionPage(measured);
  process.stdout.write(page);
  if (values.older !== undefined) return;
  const files = new Map([
    [PAGE, page],
    [RELIABILITY, reliabilitySource(measured.reliability.ours)],
  ]);
  for (const [file, text] of files) {
    if (!values.check) writeFileSync(file, text);
    else if (!existsSync(file) || readFileSync(file, "utf8") !== text) {
      throw new Error(`${file} is not what is measured: run npm run evaluate:attribution`);
    }
  }
}

try {
  main();
} catch (error) {
  process.stderr.write(`evaluate:attribution: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
