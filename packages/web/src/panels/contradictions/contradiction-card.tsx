import type { ContradictionItem } from "@kulla/api";
import { undoDecision } from "@kulla/api";
import { Button } from "@mantine/core";
import { IconArrowBackUp, IconGavel } from "@tabler/icons-react";
import { useId, useState } from "react";
import { DocumentLink } from "../../components/document-link.tsx";
import { Failure } from "../../components/failure.tsx";
import { Quote } from "../../components/quote.tsx";
import { Tag } from "../../components/tag.tsx";
import { TlpBadge } from "../../components/tlp-badge.tsx";
import { useSend } from "../../data/use-call.ts";
import { useCase, useMay } from "../../data/use-case.ts";
import { useFormat, useMessages, useTimeWords } from "../../messages/language.tsx";
import { ResolveForm } from "./resolve-form.tsx";
import classes from "./contradictions.module.css";

type Side = ContradictionItem["sides"][number];

/** Places of a side that are shown at first. */
const SHOWN = 2;

const TONES = { conflict: "bad", development: "accent", variant: "plain", compatible: "good" } as const;

/** One contradiction: the topic, the sides beside each other, why, and what was decided. */
export function ContradictionCard({ item }: { readonly item: ContradictionItem }) {
  const { contradictions: texts } = useMessages();
  const mayDecide = useMay("analyst");
  const [isResolving, setResolving] = useState(false);
  const heading = useId();
  const { sides, pair } = item;
  const label = item.decided === undefined ? texts.resolve : texts.change;
  return (
    <article className={classes["card"]} aria-labelledby={heading}>
      <header className={classes["head"]}>
        <h2 id={heading} className={classes["topic"]} dir="auto" lang={item.topicLang}>
          {item.topic}
        </h2>
        <Tag tone={TONES[item.nature]}>{texts.natures[item.nature]}</Tag>
        <span className={classes["facts"]}>
          <span>{texts.kinds[item.kind]}</span>
          <span>{texts.severities[item.severity]}</span>
          <span>{texts.scopes[item.scope]}</span>
          <TlpBadge label={item.marking} />
        </span>
      </header>
      <ol className={classes["sides"]}>
        {sides.map((side, index) => (
          <SideView key={`${side.value} ${String(index)}`} side={side} label={texts.sideOf(index + 1, sides.length)} />
        ))}
      </ol>
      <p className={classes["why"]}>
        <strong>{texts.why}:</strong> <span lang={item.whyLang}>{item.why}</span>
      </p>
      <Decided item={item} mayDecide={mayDecide} />
      {!mayDecide || pair === undefined ? null : isResolving ? (
        <ResolveForm item={item} pair={pair} close={() => setResolving(false)} />
      ) : (
        <Button
          variant="default"
          leftSection={<IconGavel size={15} aria-hidden />}
          aria-label={`${label}: ${item.topic}`}
          onClick={() => setResolving(true)}
        >
          {label}
        </Button>
      )}
    </article>
  );
}

function SideView({ side: { value, words, told }, label }: { readonly side: Side; readonly label: string }) {
  const { contradictions: texts } = useMessages();
  const timeWords = useTimeWords();
  const [areAllShown, setAllShown] = useState(false);
  const shown = areAllShown ? words : words.slice(0, SHOWN);
  const rest = words.length - SHOWN;
  return (
    <li className={classes["side"]} aria-label={label}>
      <p className={classes["value"]}>
        <bdi>{timeWords(value)}</bdi>
        <span className={classes["told"]}>{texts.told(told.documents, told.origins)}</span>
      </p>
      {shown.map((one) => (
        <Words key={`${one.evidence} ${one.statement}`} words={one} />
      ))}
      {rest > 0 ? (
        <button
          type="button"
          className={classes["more"]}
          aria-expanded={areAllShown}
          onClick={() => setAllShown((before) => !before)}
        >
          {areAllShown ? texts.fewerWords : texts.moreWords(rest)}
        </button>
      ) : null}
    </li>
  );
}

function Words({ words }: { readonly words: Side["words"][number] }) {
  const { contradictions: texts, claims } = useMessages();
  const timeWords = useTimeWords();
  const { speakers, stance, publisher, published, document, evidence, part, statement, quote, around } = words;
  const source = publisher ?? document;
  const [first] = speakers;
  const isSpoken = first !== undefined && first.name !== source;
  return (
    <div className={classes["words"]}>
      <Quote text={quote} around={around} />
      <p className={classes["said"]}>
        {isSpoken ? (
          <>
            <bdi className={classes["speaker"]}>{first.name}</bdi>
            {first.role === undefined ? null : <bdi>{first.role}</bdi>}
          </>
        ) : null}
        <bdi className={isSpoken ? undefined : classes["speaker"]}>{source}</bdi>
        {published === undefined ? null : <span>{timeWords(published)}</span>}
        {stance === "asserts" ? null : <span>{claims.stances[stance]}</span>}
        <DocumentLink evidence={evidence} part={part} statement={statement}>
          {texts.inDocument}
        </DocumentLink>
      </p>
    </div>
  );
}

/** Who decided, when, why; and the way back. */
function Decided({ item: { decided }, mayDecide }: { readonly item: ContradictionItem; readonly mayDecide: boolean }) {
  const { contradictions: texts } = useMessages();
  const format = useFormat();
  const { name } = useCase();
  const undo = useSend(undoDecision);
  if (decided === undefined) return null;
  const { by, at, reason, found, decision } = decided;
  return (
    <div className={classes["decided"]}>
      <p>
        <strong>{texts.decided(by, format.moment(at))}</strong> <bdi>{reason}</bdi>
      </p>
      <p className={classes["found"]}>{texts.checkHadFound(texts.natures[found])}</p>
      {mayDecide ? (
        <Button
          variant="subtle"
          leftSection={<IconArrowBackUp size={15} aria-hidden />}
          loading={undo.isPending}
          onClick={() => undo.mutate({ params: { case: name, decision }, body: { reason: texts.undoReason } })}
        >
          {texts.undo}
        </Button>
      ) : null}
      {undo.isError ? <Failure error={undo.error} title={texts.failed} /> : null}
    </div>
  );
}
