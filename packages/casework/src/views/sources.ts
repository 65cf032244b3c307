import type { ViewRow } from "@kulla/core";
import type { OriginLine, Source, UnreadSource } from "@kulla/sharing";
import type { CaseFile } from "../case-file.ts";

/** A source of the case: the document as the dossier lists it, without its text. */
export type SourceBody = Omit<Source, "passages" | "excerpts" | "left"> & { readonly passages: number };

/** Somebody whose words several documents tell. */
export type OriginBody = OriginLine;

/** Evidence that gave no document. */
export type UnreadBody = UnreadSource;

/** Rows `sources` by number, `sources.origins`, `sources.unread`, and `passages`: which statements a reference of the dossier (`2.14`) leads to. */
export function* sourcesView({ dossier }: CaseFile): Generator<ViewRow> {
  for (const [position, source] of dossier.sources.entries()) {
    const { passages, excerpts: _, left: __, ...told } = source;
    const body: SourceBody = { ...told, passages: passages.length };
    const { publisher, language, title, file, grade } = source;
    yield {
      panel: "sources",
      key: String(source.number),
      position,
      facets: { language, reliability: grade.reliability, ...(publisher === undefined ? {} : { publisher }) },
      words: [title, publisher, file].filter((one) => one !== undefined).join(" "),
      body,
    };
  }
  for (const [position, origin] of dossier.origins.entries())
    yield { panel: "sources.origins", key: String(position), position, words: origin.name, body: origin };
  for (const [position, unread] of dossier.unread.entries())
    yield { panel: "sources.unread", key: unread.evidence, position, words: unread.file, body: unread };
  let position = 0;
  for (const { evidence, part, passages } of dossier.sources)
    for (const passage of passages) {
      const where = part === undefined ? { evidence } : { evidence, part };
      yield { panel: "passages", key: passage.id, position, facets: { evidence }, body: { ...passage, ...where } };
      position += 1;
    }
}
