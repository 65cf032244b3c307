// Writes src/places/country-names.ts: the names of countries in other languages, from the CLDR data inside Node.
// Run: npx tsx --conditions=source packages/knowledge/scripts/build-country-names.ts
import { writeFileSync } from "node:fs";
import { COUNTRY_TABLE } from "../src/places/country-table.ts";

const LANGUAGES = ["de", "es", "fr", "hr", "it", "ja", "ru", "sq", "sr", "sr-Latn", "uk", "zh", "zh-Hant"];
const codes = COUNTRY_TABLE.trim()
  .split("\n")
  .map((line) => line.split("|")[0] ?? "")
  .filter((code) => code !== "NATO");

const rows = LANGUAGES.map((language) => {
  const names = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
  const short = new Intl.DisplayNames([language], { type: "region", fallback: "none", style: "short" });
  const entries = codes.flatMap((code) => {
    const forms = [...new Set([names.of(code), short.of(code)])].filter((name) => name !== undefined);
    return forms.length === 0 ? [] : [`${code}=${forms.join("/")}`];
  });
  return `  ${JSON.stringify(language)}:\n    ${JSON.stringify(entries.join(";"))},`;
});

writeFileSync(
  new URL("../src/places/country-names.ts", import.meta.url),
  `// Made by build/build-country-names.ts from Unicode CLDR ${process.versions["cldr"] ?? ""} (see NOTICE). Do not edit.

/** Language → \`code=name/short name\` joined by \`;\`. */
export const COUNTRY_NAMES: Readonly<Record<string, string>> = {
${rows.join("\n")}
};
`,
);
