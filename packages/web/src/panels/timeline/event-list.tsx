import type { TimelineItem } from "@kulla/api";
import { PageList } from "../../components/page-list.tsx";
import { Tag } from "../../components/tag.tsx";
import { useMessages, useTimeWords } from "../../messages/language.tsx";
import { eventLabel } from "./event-label.ts";
import type { TimelineEvents } from "./use-timeline.ts";
import shared from "../../components/drawing-page.module.css";
import classes from "./timeline.module.css";

/** The same events one below the other, for those who rather read than look. */
export function EventList({
  pages,
  chosen,
  choose,
}: {
  readonly pages: TimelineEvents["pages"];
  readonly chosen: string | undefined;
  readonly choose: (item: TimelineItem) => void;
}) {
  const { timeline: texts } = useMessages();
  return (
    <PageList
      pages={pages}
      label={texts.list}
      keyOf={(item) => item.id}
      estimate={58}
      inSight={chosen}
      empty={<p className={shared["note"]}>{texts.nothingFits}</p>}
      row={(item) => <EventRow item={item} isChosen={item.id === chosen} choose={choose} />}
    />
  );
}

export function EventRow({
  item,
  isChosen,
  choose,
}: {
  readonly item: TimelineItem;
  readonly isChosen: boolean;
  readonly choose: (item: TimelineItem) => void;
}) {
  const messages = useMessages();
  const { timeline: texts } = messages;
  const words = useTimeWords();
  const [best] = item.dates;
  return (
    <button
      type="button"
      className={[shared["row"], classes["eventRow"]].join(" ")}
      aria-pressed={isChosen}
      onClick={() => choose(item)}
    >
      <span className={classes["rowDate"]}>{best === undefined ? "" : words(best.edtf)}</span>
      <span className={shared["rowText"]}>
        <bdi>{eventLabel(item, messages)}</bdi>
        <span className={classes["rowFacts"]}>
          {texts.kindOf[item.kind]} · <bdi>{item.lanes.source.join(", ")}</bdi>
        </span>
      </span>
      {item.conflicting ? <Tag tone="bad">≠ {texts.conflictMark}</Tag> : null}
    </button>
  );
}
