import { z } from "zod";

/** Languages that what Kulla says itself is told in. */
const dossierLanguage = z.enum(["en", "sq"]);

export type DossierLanguage = z.output<typeof dossierLanguage>;

/** Query of what is told: in which language. */
export const toldIn = z.object({
  language: dossierLanguage
    .default("en")
    .describe("Language of the sentences: English or Albanian. Quotations and names stay as printed."),
});

/** Words that may stand in another language than the one that was asked for, where that has none for them. */
export const otherLanguage = dossierLanguage
  .optional()
  .describe("Language of these words, where it is another than that asked for.");
