import type { Document, Finding, Instant, Read, Statement } from "@kulla/core";
import { makeStatement, sha256OfText } from "@kulla/core";
import { createExtractor, EXTRACTION_VERSION } from "@kulla/extraction";
import type { Catalogue } from "@kulla/knowledge";
import { openCatalogue } from "@kulla/knowledge";
import { READING_VERSION } from "@kulla/reading";
import { toolName } from "./current-statements.ts";

/** The machine that turns documents into statements, with all that its results depend on. */
export interface Tool {
  /** As it stands in `Work.tool`: another reader, extractor or catalogue is another tool. */
  readonly name: string;
  readonly catalogue: Catalogue;
  readonly findings: readonly Finding[];
  extract(document: Document, now: Instant): Read<readonly Statement[]>;
}

/** Makes the tool from the text of a catalogue (`knowledge/data/catalogue.json`, or one that the user built). */
export function createTool(catalogueText: string): Tool {
  const { value: catalogue, findings } = openCatalogue(catalogueText);
  const version = `${EXTRACTION_VERSION} (reading ${READING_VERSION}, catalogue ${sha256OfText(catalogueText).slice(0, 12)})`;
  const extractor = createExtractor({ catalogue });
  return {
    name: toolName(version),
    catalogue,
    findings,
    extract: (document, now) => {
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
