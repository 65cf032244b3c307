import type { DocumentText } from "@kulla/api";
import type { Span } from "@kulla/core";
import { Button, Textarea } from "@mantine/core";
import { useState } from "react";
import { useFormat, useMessages } from "../../messages/language.tsx";
import { findWords, wordsOf } from "./find-words.ts";
import classes from "./statement-detail.module.css";

/** The words of the document that a statement rests on: selected in the text, or typed as they stand there. */
export function WordsInput({
  document: { text, markup },
  span,
  pick,
  isTried,
}: {
  readonly document: DocumentText;
  readonly span: Span | undefined;
  readonly pick: (span: Span | undefined) => void;
  readonly isTried: boolean;
}) {
  const { evidence: texts, claims } = useMessages();
  const format = useFormat();
  const [typed, setTyped] = useState<{ readonly words: string; readonly places: readonly Span[] }>();
  // Words that were selected after the typing are the ones that are meant.
  const isTyped = typed !== undefined && (span === undefined || typed.places.some((place) => isSame(place, span)));
  const words = isTyped ? typed.words : span === undefined ? "" : wordsOf(text, markup, span);
  const places = isTyped ? typed.places : [];
  const at = span === undefined ? -1 : places.findIndex((place) => isSame(place, span));
  const change = (next: string) => {
    const found = findWords(text, markup, next);
    setTyped({ words: next, places: found });
    pick(found[0]);
  };
  const isMissing = isTyped && words.trim() !== "" && places.length === 0;
  const isNeeded = isTried && span === undefined && words.trim() === "";
  return (
    <div className={classes["picking"]}>
      <Textarea
        label={texts.words}
        description={texts.wordsHint}
        value={words}
        onChange={(event) => change(event.currentTarget.value)}
        error={isMissing ? texts.wordsNone : isNeeded ? claims.errors.missing : undefined}
        maxLength={20_000}
        autosize
        minRows={2}
        maxRows={8}
        required
        autoFocus
        dir="auto"
      />
      {places.length < 2 ? null : (
        <p className={classes["places"]}>
          <span role="status">{texts.occurrence(format.number(at + 1), format.number(places.length))}</span>
          <Button size="compact-xs" variant="default" onClick={() => pick(places[(at + 1) % places.length])}>
            {texts.otherPlace}
          </Button>
        </p>
      )}
    </div>
  );
}

const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
