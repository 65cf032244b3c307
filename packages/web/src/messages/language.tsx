import type { ReactNode } from "react";
import { createContext, use, useCallback, useEffect, useMemo, useState } from "react";
import type { ClaimFormat } from "../claims/claim-words.ts";
import { writeSetting } from "../data/setting.ts";
import type { Format } from "./format.ts";
import { formatOf } from "./format.ts";
import { loadMessages } from "./load-messages.ts";
import type { Language, Messages } from "./messages.ts";
import { timeWords } from "./time-words.ts";

interface Spoken {
  readonly language: Language;
  readonly messages: Messages;
  readonly format: Format;
  readonly speak: (language: Language) => Promise<void>;
}

const LanguageContext = createContext<Spoken | undefined>(undefined);

/** Gives the page its language. A change shows as soon as its texts are there, and is kept. */
export function LanguageProvider(given: {
  readonly language: Language;
  readonly messages: Messages;
  readonly children: ReactNode;
}) {
  const [{ language, messages }, setSpoken] = useState({ language: given.language, messages: given.messages });
  const speak = useCallback(async (wished: Language) => {
    const loaded = await loadMessages(wished);
    writeSetting("language", wished);
    setSpoken({ language: wished, messages: loaded });
  }, []);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const spoken = useMemo(
    () => ({ language, messages, format: formatOf(language), speak }),
    [language, messages, speak],
  );
  return <LanguageContext value={spoken}>{given.children}</LanguageContext>;
}

function useSpoken(): Spoken {
  const spoken = use(LanguageContext);
  if (spoken === undefined) throw new Error("There is no language here.");
  return spoken;
}

/** Texts of the language that is spoken. */
export const useMessages = (): Messages => useSpoken().messages;

/** Numbers, dates and sizes as the language writes them. */
export const useFormat = (): Format => useSpoken().format;

/** Writes EDTF times as the language does. */
export function useTimeWords(): (edtf: string) => string {
  const { language, messages } = useSpoken();
  return useCallback((edtf: string) => timeWords(edtf, language, messages.times), [language, messages]);
}

/** How claims are told in the language. */
export function useClaimFormat(): ClaimFormat {
  const time = useTimeWords();
  const { number } = useFormat();
  return useMemo(() => ({ time, number }), [time, number]);
}

/** The language, and how to change it. */
export function useLanguage(): readonly [Language, (language: Language) => Promise<void>] {
  const { language, speak } = useSpoken();
  return [language, speak];
}
