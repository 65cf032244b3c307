import { z } from "zod";
import { dictionary, identifierExcept, timestamp } from "../data-types.ts";
import type { Report } from "../finding.ts";
import type { JsonObject } from "../json.ts";
import { isJsonObject } from "../json.ts";
import { coreObject, objectKind } from "../object-kind.ts";
import { isLanguageTag } from "../registries/languages.ts";

function checkContents(object: JsonObject, report: Report): void {
  const { contents } = object;
  if (!isJsonObject(contents)) return;
  for (const [tag, translated] of Object.entries(contents)) {
    if (!isLanguageTag(tag)) report("stix-language", ["contents", tag], `"${tag}" is not an RFC 5646 language tag`);
    if (!isJsonObject(translated)) continue;
    for (const property of Object.keys(translated))
      if (!/^[a-z0-9_]{3,250}$/.test(property))
        report("stix-property-name", ["contents", tag, property], `"${property}" cannot be the name of a property`);
  }
}

export const languageContent = objectKind({
  type: "language-content",
  category: "meta",
  section: "7.1",
  description: "Translations of the text of another object.",
  schema: coreObject("language-content", {
    object_ref: identifierExcept("bundle", "language-content"),
    object_modified: timestamp.optional(),
    contents: dictionary(z.looseObject({})),
  }),
  check: checkContents,
});

export type LanguageContent = z.infer<typeof languageContent.schema>;
