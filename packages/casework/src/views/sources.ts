import type { Finding, ViewRow } from "@kulla/core";
import type { OriginLine, Source, UnreadSource } from "@kulla/sharing";
import type { CaseFile } from "../case-file.ts";
import type { Telling, TellingFile } from "./tellings.ts";
import { panelIn, tellings } from "./tellings.ts";

/** A source of the case: the document as the dossier lists it, without its text. */
export type SourceBody = Omit<Source, "passages" | "excerpts" | "left"> & { readonly passages: number };

/** Somebody whose words several documents tell. */
export type OriginBody = OriginLine;

/** Evidence that gave no document, and what was noted about it: `why` in words, `reasons` with the codes of the error catalogue. */
export type UnreadBody = UnreadSource & { readonly reasons: readonly Pick<Finding, "code" | "message">[] };

/**
 * Rows `sources` by number, `sources.origins`, in Albanian `sources.sq` and `sources.origins.sq`; `sources.unread`, and `passages`: which statements a
 * reference of the dossier (`2.14`) leads to.
 */
export function* sourcesView(file: TellingFile & Pick<CaseFile, "findings">): Generator<ViewRow> {
  for (const [language, told] of tellings(file)) {
    yield* sourceRows(panelIn("sources", language), told);
    for (const [position, origin] of told.origins.entries()) {
      const panel = panelIn("sources.origins", language);
      yield { panel, key: String(position), position, words: origin.name, body: origin };
    }
  }
  for (const [position, unread] of file.dossier.unread.entries())
    yield {
      panel: "sources.unread",
      key: unread.evidence,
      position,
      words: unread.file,
      body: { ...unread, reasons: reasonsOf(unread, file.findings) },
    };
  let position = 0;
  for (const { evidence, part, passages } of file.dossier.sources)
    for (const passage of passages) {
      const where = part === undefined ? { evidence } : { evidence, part };
      yield { panel: "passages", key: passage.id, position, facets: { evidence }, body: { ...passage, ...where } };
      position += 1;
    }
}

/** The findings whose words the dossier gives as reasons, each once. */
function reasonsOf({ evidence, file }: UnreadSource, findings: readonly Finding[]): UnreadBody["reasons"] {
  const own = findings.filter(
    ({ at }) => at?.evidence === evidence || (at?.evidence === undefined && at?.file === file),
  );
  return [...new Map(own.map(({ code, message }) => [message, { code, message }])).values()];
}

function* sourceRows(panel: string, { sources, copies }: Telling): Generator<ViewRow> {
  for (const [position, source] of sources.entries()) {
    const { passages, excerpts: _, left: __, copyOf: ___, ...told } = source;
    const copyOf = copies[position];
    const body: SourceBody = { ...told, passages: passages.length, ...(copyOf === undefined ? {} : { copyOf }) };
    const { publisher, language, title, file, grade } = source;
    yield {
      panel,
      key: String(source.number),
      position,
      facets: { language, reliability: grade.reliability, ...(publisher === undefined ? {} : { publisher }) },
      words: [title, publisher, file].filter((one) => one !== undefined).join(" "),
      body,
    };
  }
}
