import { useEffect, useState } from "react";
import { useLanguage } from "./language.tsx";
import type { ProblemCatalogue, ProblemWords } from "./problem-words.ts";

/**
 * What a code of the error catalogue means in the language of the page. Undefined in English, which details are written in, while the
 * words are being loaded, and for a code that they lack.
 */
export function useProblemWords(code: string | undefined): ProblemWords | undefined {
  const [language] = useLanguage();
  const [catalogue, setCatalogue] = useState<ProblemCatalogue>();
  const isAsked = language !== "en" && code !== undefined;
  useEffect(() => {
    if (!isAsked) return;
    let isOld = false;
    void import("./sq/problems.ts").then(({ problems }) => {
      if (!isOld) setCatalogue(problems);
    });
    return () => {
      isOld = true;
    };
  }, [isAsked]);
  return isAsked ? catalogue?.[code] : undefined;
}
