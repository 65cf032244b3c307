import type { Document, Finding, Instant, Read, Statement } from "@kulla/core";
import { makeStatement, sha256OfText } from "@kulla/core";
import { createExtractor, EXTRACTION_VERSION } from "@kulla/extraction";
import type { Catalogue } from "@kulla/knowledge";
import { openCatalogue } from "@kulla/knowledge";
import { READING_VERSION } from "@kulla/reading";
import { toolName } from "./current-statements.ts";
import { openModels, type ModelFiles } from "./models.ts";

/** The machine that turns documents into statements, with all that its results depend on. */
export interface Tool {
  /** As it stands in `Work.tool`: another reader, extractor, catalogue or model is another tool. */
  readonly name: string;
  readonly catalogue: Catalogue;
  readonly findings: readonly Finding[];
  extract(document: Document, now: Instant): Read<readonly Statement[]>;
}

/** Makes the tool from the text of a catalogue (`knowledge/data/catalogue.json`, or one that the user built) and from models. */
export function createTool(catalogueText: string, modelFiles: ModelFiles = {}): Tool {
  const { value: catalogue, findings: inCatalogue } = openCatalogue(catalogueText);
  const { value: opened, findings: inModels } = openModels(modelFiles);
  const findings = [...inCatalogue, ...inModels];
  const parts = [`reading ${READING_VERSION}`, `catalogue ${sha256OfText(catalogueText).slice(0, 12)}`, opened.version];
  const version = `${EXTRACTION_VERSION} (${parts.filter((part) => part !== "").join(", ")})`;
  // Made when it is first needed: many commands need the name of the tool only.
  let extractor: ReturnType<typeof createExtractor> | undefined;
  return {
    name: toolName(version),
    catalogue,
    findings,
    extract: (document, now) => {
      extractor ??= createExtractor({ catalogue, models: opened.models });
      const { value, findings: noticed } = extractor.extract(document, { now });
      return { value: value.map((statement) => stamped(statement, version)), findings: noticed };
    },
  };
}

/** The statement as said by this very tool, so that another catalogue's statements are told from these. */
function stamped({ id: _, ...content }: Statement, version: string): Statement {
  return content.author.kind === "person"
    ? makeStatement(content)
    : makeStatement({ ...content, author: { ...content.author, version } });
}
