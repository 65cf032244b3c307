import { listTimeline } from "@kulla/api";
import { Cited } from "../../components/cited.tsx";
import { CitedPassages } from "../../components/cited-passages.tsx";
import { PageList } from "../../components/page-list.tsx";
import { TlpBadge } from "../../components/tlp-badge.tsx";
import { usePages } from "../../data/use-call.ts";
import { useCase } from "../../data/use-case.ts";
import { useLanguage, useMessages } from "../../messages/language.tsx";
import { eventLabel } from "./event-label.ts";
import { EventRow } from "./event-list.tsx";
import type { TimelineFilter } from "./use-timeline.ts";
import shared from "../../components/drawing-page.module.css";
import classes from "./timeline.module.css";

/** Events that nobody dates; the chosen one opens in its place. */
export function UndatedList({
  filter: { kind, words },
  chosen,
  choose,
}: {
  readonly filter: TimelineFilter;
  readonly chosen: string | undefined;
  readonly choose: (id: string | undefined, how: { readonly replace: boolean }) => void;
}) {
  const messages = useMessages();
  const { timeline: texts } = messages;
  const { name } = useCase();
  const [language] = useLanguage();
  const query = {
    dated: "no" as const,
    language,
    ...(kind !== undefined && { kind: [...kind] }),
    ...(words !== undefined && { words }),
  };
  const pages = usePages(listTimeline, { params: { case: name }, query }, { keepPrevious: true });
  return (
    <PageList
      pages={pages}
      label={texts.undatedList}
      keyOf={(item) => item.id}
      estimate={58}
      inSight={chosen}
      empty={<p className={shared["note"]}>{texts.nothingFits}</p>}
      row={(item) => (
        <>
          <EventRow
            item={item}
            isChosen={item.id === chosen}
            choose={({ id }) => choose(id === chosen ? undefined : id, { replace: true })}
          />
          {item.id === chosen ? (
            <div className={classes["undatedDetail"]}>
              <p>
                {item.sentence === undefined ? eventLabel(item, messages) : <Cited sentence={item.sentence} />}{" "}
                <TlpBadge label={item.marking} />
              </p>
              <CitedPassages ids={item.passages} />
            </div>
          ) : null}
        </>
      )}
    />
  );
}
