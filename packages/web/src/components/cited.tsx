import type { Sentence, SentencePart } from "@kulla/api";
import { Popover } from "@mantine/core";
import { createContext, use, useState } from "react";
import { useLanguage, useMessages } from "../messages/language.tsx";
import { CitedPassages } from "./cited-passages.tsx";
import classes from "./cited.module.css";

type Reference = Extract<SentencePart, { readonly kind: "reference" }>;

/** The language of the sentences of Kulla within, where it is not that of the page: of a few panels they are written in English only. */
export const SentenceLanguage = createContext<string | undefined>(undefined);

/** Places that are named at a sentence; the others stand behind the button too. */
const SHOWN = 4;

/**
 * A sentence with what it rests on: the numbers behind it open its sources. Names, phrases and quotations come from outside; they are
 * text and nothing else, and each is isolated, so that a name from right to left turns nothing around.
 */
export function Cited({ sentence }: { readonly sentence: Sentence }) {
  const [spoken] = useLanguage();
  const language = use(SentenceLanguage) ?? spoken;
  return <span lang={language}>{sentence.parts.map((part, at) => partOf(part, at))}</span>;
}

function partOf(part: SentencePart, at: number) {
  switch (part.kind) {
    case "text":
      return (
        <span key={at} lang={part.lang}>
          {part.text}
        </span>
      );
    case "name":
      return (
        <bdi key={at} lang={part.lang} className={at === 0 ? classes["first"] : undefined}>
          {part.text}
        </bdi>
      );
    case "phrase":
      return (
        <bdi key={at} lang={part.lang}>
          {part.text}
        </bdi>
      );
    case "quote":
      return (
        <q key={at} lang={part.lang}>
          <bdi>{part.text}</bdi>
        </q>
      );
    case "reference":
      return <References key={at} reference={part} />;
  }
}

/** `2.3 2.7 +5`: one button that opens the statements. */
function References({ reference: { passages, told } }: { readonly reference: Reference }) {
  const { components } = useMessages();
  const [language] = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const shown = passages.length === SHOWN + 1 ? passages : passages.slice(0, SHOWN);
  const rest = passages.length - shown.length;
  return (
    <Popover opened={isOpen} onChange={setOpen} width="min(34rem, 92vw)" position="bottom-start" trapFocus returnFocus>
      <Popover.Target>
        <button
          type="button"
          lang={language}
          className={classes["references"]}
          onClick={() => setOpen((before) => !before)}
        >
          <span className="visually-hidden"> {components.sources}: </span>
          {shown.map((passage) => (
            <span key={passage} className={classes["passage"]}>
              {passage}
            </span>
          ))}
          {rest > 0 ? <span className={classes["passage"]}>+{rest}</span> : null}
          {told.origins < told.documents ? (
            <span className={classes["told"]}>{components.told(told.documents, told.origins)}</span>
          ) : null}
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={components.sources}>
        <CitedPassages ids={passages} />
      </Popover.Dropdown>
    </Popover>
  );
}
