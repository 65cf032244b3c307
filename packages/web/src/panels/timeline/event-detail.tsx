import type { TimelineDate, TimelineItem } from "@kulla/api";
import { Button, CloseButton } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useMemo, useState } from "react";
import { Cited } from "../../components/cited.tsx";
import { CitedPassages } from "../../components/cited-passages.tsx";
import { Tag } from "../../components/tag.tsx";
import { TlpBadge } from "../../components/tlp-badge.tsx";
import { useFormat, useMessages, useTimeWords } from "../../messages/language.tsx";
import { eventLabel } from "./event-label.ts";
import shared from "../../components/drawing-page.module.css";
import classes from "./timeline.module.css";

/** Events whose dates disagree that are named where nothing is chosen. */
const MOST_CONFLICTS = 30;

/** Where nothing is chosen: what needs a look. */
function NothingChosen({
  conflicting,
  choose,
}: {
  readonly conflicting: readonly TimelineItem[];
  readonly choose: (item: TimelineItem) => void;
}) {
  const messages = useMessages();
  const { timeline: texts } = messages;
  return (
    <aside className={[shared["detail"], classes["noDetail"]].join(" ")} aria-label={texts.event}>
      <p>{texts.chosenHint}</p>
      {conflicting.length === 0 ? null : (
        <>
          <h2 className={shared["part"]}>{texts.disagreeing}</h2>
          <ul className={classes["conflicts"]}>
            {conflicting.slice(0, MOST_CONFLICTS).map((item) => (
              <li key={item.id}>
                <button type="button" onClick={() => choose(item)}>
                  <span className={classes["conflictSign"]} aria-hidden>
                    ≠{" "}
                  </span>
                  <bdi>{eventLabel(item, messages)}</bdi>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </aside>
  );
}

/** The chosen event: what happened, and every date that is given of it, with who gives it and in which words. */
export function EventDetail({
  item,
  items,
  choose,
}: {
  readonly item: TimelineItem | undefined;
  /** All events that are shown. */
  readonly items: readonly TimelineItem[];
  readonly choose: (item: TimelineItem | undefined) => void;
}) {
  const { timeline: texts } = useMessages();
  const conflicting = useMemo(() => items.filter((one) => one.conflicting), [items]);
  if (item === undefined) return <NothingChosen conflicting={conflicting} choose={choose} />;
  return (
    <aside className={[shared["detail"], classes["detail"]].join(" ")} aria-label={texts.event} key={item.id}>
      <div className={classes["detailHead"]}>
        <Tag>{texts.kindOf[item.kind]}</Tag>
        <TlpBadge label={item.marking} />
        <CloseButton
          aria-label={texts.close}
          onClick={() => choose(undefined)}
          className={classes["closeDetail"] ?? ""}
        />
      </div>
      <Chosen item={item} />
    </aside>
  );
}

function Chosen({ item }: { readonly item: TimelineItem }) {
  const messages = useMessages();
  const { timeline: texts } = messages;
  const format = useFormat();
  return (
    <>
      <h2 className={classes["detailTitle"]} aria-live="polite">
        {item.sentence === undefined ? eventLabel(item, messages) : <Cited sentence={item.sentence} />}
      </h2>
      {item.conflicting ? (
        <p className={classes["conflictNote"]}>
          <IconAlertTriangle size={16} aria-hidden /> {texts.conflicting}
        </p>
      ) : null}
      <h3 className={shared["part"]}>{texts.dates}</h3>
      <ol className={classes["dates"]}>
        {item.dates.map((date) => (
          <DateView key={date.edtf} date={date} isOnly={item.dates.length === 1} />
        ))}
      </ol>
      {item.about.length === 0 ? null : (
        <>
          <h3 className={shared["part"]}>{texts.about}</h3>
          <ul className={classes["about"]}>
            {item.about.map((name) => (
              <li key={name}>
                <bdi>{name}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className={shared["soft"]}>{texts.statements(item.statements, format.number(item.statements))}</p>
    </>
  );
}

function DateView({ date, isOnly }: { readonly date: TimelineDate; readonly isOnly: boolean }) {
  const { timeline: texts } = useMessages();
  const format = useFormat();
  const words = useTimeWords();
  const [isOpen, setOpen] = useState(false);
  const clock =
    date.clock === undefined ? undefined : date.clock.zoned ? date.clock.text : texts.zoneUnknown(date.clock.text);
  const facts = [
    texts.precisions[date.precision],
    clock,
    date.words === undefined ? undefined : texts.readFrom(date.words),
  ];
  return (
    <li className={date.best && !isOnly ? classes["bestDate"] : classes["date"]}>
      <p className={classes["dateWords"]}>
        {words(date.edtf)} {date.best && !isOnly ? <Tag tone="accent">{texts.best}</Tag> : null}
      </p>
      <p className={shared["soft"]}>
        <bdi>{facts.filter((fact) => fact !== undefined).join(" · ")}</bdi>
      </p>
      <p className={shared["soft"]}>
        {date.speakers.length === 0 ? null : <bdi>{texts.saidBy(format.list(date.speakers))}</bdi>}{" "}
        <bdi>{texts.inSources(format.list(date.sources))}</bdi>
      </p>
      {date.passages.length === 0 ? null : (
        <Button variant="subtle" size="compact-xs" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {texts.sourcesOf}
        </Button>
      )}
      {isOpen ? <CitedPassages ids={date.passages} /> : null}
    </li>
  );
}
