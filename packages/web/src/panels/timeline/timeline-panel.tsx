import type { TimelineItem } from "@kulla/api";
import { mostRestrictive } from "@kulla/core";
import { Button } from "@mantine/core";
import { IconTimeline } from "@tabler/icons-react";
import { useCallback, useMemo, useState } from "react";
import { EmptyState } from "../../components/empty-state.tsx";
import { Freshness } from "../../components/freshness.tsx";
import { Loaded } from "../../components/loaded.tsx";
import { PanelFrame } from "../../components/panel-frame.tsx";
import { PanelLink } from "../../components/panel-link.tsx";
import { ViewsMenu } from "../../components/views-menu.tsx";
import { useMarking } from "../../data/marking.tsx";
import { useSearchValue } from "../../data/use-search-value.ts";
import { useFormat, useMessages } from "../../messages/language.tsx";
import { EventDetail } from "./event-detail.tsx";
import { EventList } from "./event-list.tsx";
import { ExportMenu } from "./export-menu.tsx";
import type { LaneKind } from "./lanes.ts";
import { LANE_KINDS } from "./lanes.ts";
import { OverviewStrip } from "./overview-strip.tsx";
import { TimelineChart } from "./timeline-chart.tsx";
import { TimelineFilters } from "./timeline-filters.tsx";
import type { TimeWindow } from "./time-window.ts";
import { windowAround } from "./time-window.ts";
import { stateToSave } from "./saved-timeline.ts";
import { UndatedList } from "./undated-list.tsx";
import type { TimelineEvents } from "./use-timeline.ts";
import { MOST_EVENTS, useTimelineEvents, useTimelineOverview } from "./use-timeline.ts";
import { useTimelineChoice } from "./use-timeline-choice.ts";
import { WindowButtons } from "./window-buttons.tsx";
import shared from "../../components/drawing-page.module.css";
import classes from "./timeline.module.css";

/** What happened, by time: lanes, or a list of the same events; each with all its dates and who gives them. */
export function TimelinePanel() {
  const { timeline: texts } = useMessages();
  const format = useFormat();
  const { filter } = useTimelineChoice();
  const overview = useTimelineOverview(filter);
  const { total = 0, undated = 0, conflicting = 0 } = overview.data ?? {};
  const lead = [
    texts.counts(format.number(total), format.number(undated)),
    ...(conflicting > 0 ? [texts.conflicts(conflicting, format.number(conflicting))] : []),
  ].join(" · ");
  return (
    <PanelFrame
      title={texts.title}
      lead={total + undated === 0 ? undefined : lead}
      actions={<Freshness freshness={overview.data?.freshness} />}
      fills
    >
      <Loaded query={overview}>
        {(found) =>
          found.total + found.undated === 0 && Object.keys(filter).length === 0 ? (
            <NothingDated isComing={found.freshness.stale} />
          ) : (
            <TimelineBody overview={found} />
          )
        }
      </Loaded>
    </PanelFrame>
  );
}

function NothingDated({ isComing }: { readonly isComing: boolean }) {
  const { timeline: texts } = useMessages();
  return (
    <div>
      <EmptyState icon={IconTimeline} title={isComing ? texts.coming : texts.empty}>
        <p>{isComing ? texts.comingHint : texts.emptyHint}</p>
        <PanelLink panel="evidence">{texts.toEvidence}</PanelLink>
      </EmptyState>
    </div>
  );
}

type Overview = NonNullable<ReturnType<typeof useTimelineOverview>["data"]>;

function TimelineBody({ overview }: { readonly overview: Overview }) {
  const { filter, view, open } = useTimelineChoice();
  const [lanesName] = useSearchValue("lanes");
  const laneKind: LaneKind = LANE_KINDS.find((kind) => kind === lanesName) ?? "system";
  const [chosenId, choose] = useSearchValue("event");
  const [moved, setMoved] = useState<TimeWindow>();
  const isMany = overview.total > MOST_EVENTS;
  const whole = useMemo(() => windowOfMonths(overview.months), [overview.months]);
  const events = useTimelineEvents(filter, overview.total, isMany ? (moved ?? whole) : undefined);
  const { items } = events;
  const all = useMemo(
    () => (isMany ? whole : windowAround(items.flatMap(({ dates }) => dates.filter(({ best }) => best)))),
    [isMany, whole, items],
  );
  const window = moved ?? all;
  const chosen = items.find(({ id }) => id === chosenId);
  const instants = useMemo(() => startsOf(chosen === undefined ? items : [chosen]), [items, chosen]);
  const pick = useCallback((item: TimelineItem | undefined) => choose(item?.id, { replace: true }), [choose]);
  const isLanes = view === "lanes";
  return (
    <div className={shared["body"]}>
      <div className={classes["toolbar"]}>
        <TimelineFilters overview={overview} laneKind={laneKind} />
        {isLanes && window !== undefined ? (
          <WindowButtons window={window} instants={instants} change={setMoved} fit={() => setMoved(undefined)} />
        ) : null}
        <ViewsMenu
          panel="timeline"
          stateNow={() => stateToSave({ filter, view, lanes: laneKind, window: moved })}
          open={(state) => {
            setMoved(state.window);
            open(state);
          }}
        />
        <ExportMenu
          filter={filter}
          laneKind={laneKind}
          items={items}
          window={window}
          canDraw={isLanes && items.length > 0}
        />
      </div>
      {isLanes && all !== undefined && window !== undefined ? (
        <OverviewStrip months={overview.months} all={all} window={window} change={setMoved} />
      ) : null}
      <div className={[shared["split"], classes["split"]].join(" ")}>
        <div className={classes["shown"]}>
          {view === "undated" ? (
            <UndatedList filter={filter} chosen={chosenId} choose={choose} />
          ) : (
            <Shown {...{ events, view, window, setMoved, laneKind, chosen, pick }} />
          )}
        </div>
        {view === "undated" ? null : <EventDetail item={chosen} items={items} choose={pick} />}
      </div>
      <Marked items={items} />
    </div>
  );
}

interface ShownGiven {
  readonly events: TimelineEvents;
  readonly view: string;
  readonly window: TimeWindow | undefined;
  readonly setMoved: (window: TimeWindow) => void;
  readonly laneKind: LaneKind;
  readonly chosen: TimelineItem | undefined;
  readonly pick: (item: TimelineItem | undefined) => void;
}

function Shown({ events, view, window, setMoved, laneKind, chosen, pick }: ShownGiven) {
  const { timeline: texts } = useMessages();
  const format = useFormat();
  if (events.isWhole && events.items.length === 0 && events.total === 0 && window === undefined) return <NothingFits />;
  if (view === "list") return <EventList pages={events.pages} chosen={chosen?.id} choose={pick} />;
  if (events.total > MOST_EVENTS)
    return (
      <p role="status" className={shared["note"]}>
        {texts.dense(format.number(events.total))}
      </p>
    );
  if (window === undefined) return <Loaded query={events.pages}>{() => null}</Loaded>;
  return (
    <TimelineChart
      items={events.items}
      window={window}
      change={setMoved}
      laneKind={laneKind}
      chosen={chosen}
      choose={pick}
    />
  );
}

function NothingFits() {
  const { timeline: texts } = useMessages();
  const { clear } = useTimelineChoice();
  return (
    <EmptyState icon={IconTimeline} title={texts.nothingFits}>
      <p>{texts.nothingFitsHint}</p>
      <Button variant="default" onClick={clear}>
        {texts.clearFilters}
      </Button>
    </EmptyState>
  );
}

/** Header and footer take note of what is drawn. */
function Marked({ items }: { readonly items: readonly TimelineItem[] }) {
  const label = useMemo(
    () => (items.length === 0 ? undefined : mostRestrictive(items.map(({ marking }) => marking))),
    [items],
  );
  useMarking(label);
  return null;
}

/** When the best date of each event begins, or ends where it has no beginning. */
function startsOf(items: readonly TimelineItem[]): readonly number[] {
  return items.flatMap(({ dates }) => dates.filter(({ best }) => best).flatMap(({ from, to }) => from ?? to ?? []));
}

function windowOfMonths(months: Overview["months"]): TimeWindow | undefined {
  const [first, last] = [months[0]?.name, months.at(-1)?.name];
  if (first === undefined || last === undefined) return undefined;
  return windowAround([{ from: Date.parse(`${first}-01`), to: Date.parse(`${last}-28`) }]);
}
