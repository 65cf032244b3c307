import type { TimelineOverview } from "@kulla/api";
import { eventKind } from "@kulla/api";
import { Chip, MultiSelect, SegmentedControl } from "@mantine/core";
import { SearchField } from "../../components/search-field.tsx";
import { useSearchValue } from "../../data/use-search-value.ts";
import { useFormat, useMessages } from "../../messages/language.tsx";
import type { LaneKind } from "./lanes.ts";
import { LANE_KINDS } from "./lanes.ts";
import { TIMELINE_VIEWS, useTimelineChoice } from "./use-timeline-choice.ts";
import classes from "./timeline.module.css";

/** How the events are shown, and which of them. All of it stands in the address. */
export function TimelineFilters({
  overview,
  laneKind,
}: {
  readonly overview: TimelineOverview;
  readonly laneKind: LaneKind;
}) {
  const { timeline: texts } = useMessages();
  const { view } = useTimelineChoice();
  const [, setView] = useSearchValue("view");
  const [, setLanes] = useSearchValue("lanes");
  return (
    <>
      <SegmentedControl
        size="xs"
        aria-label={texts.view}
        value={view}
        onChange={(name) => setView(name === "lanes" ? undefined : name)}
        data={TIMELINE_VIEWS.map((value) => ({ value, label: texts.views[value] }))}
      />
      {view === "lanes" ? (
        <div className={classes["labelled"]}>
          <span id="timeline-lanes">{texts.lanesBy}</span>
          <SegmentedControl
            size="xs"
            aria-labelledby="timeline-lanes"
            value={laneKind}
            onChange={(name) => setLanes(name === "system" ? undefined : name)}
            data={LANE_KINDS.map((value) => ({ value, label: texts.lanes[value] }))}
          />
        </div>
      ) : null}
      <KindFilter overview={overview} />
      <ConflictFilter count={overview.conflicting} />
      <div className={classes["search"]}>
        <SearchField name="words" label={texts.search} />
      </div>
    </>
  );
}

function KindFilter({ overview }: { readonly overview: TimelineOverview }) {
  const { timeline: texts } = useMessages();
  const format = useFormat();
  const { filter } = useTimelineChoice();
  const [, setKinds] = useSearchValue("kind");
  const countOf = new Map(overview.kinds.map(({ name, count }) => [name, count]));
  const data = eventKind.options.map((value) => {
    const count = countOf.get(value);
    return {
      value,
      label: count === undefined ? texts.kinds[value] : `${texts.kinds[value]} (${format.number(count)})`,
    };
  });
  return (
    <MultiSelect
      size="xs"
      aria-label={texts.kind}
      placeholder={filter.kind === undefined ? texts.kind : ""}
      data={data}
      value={[...(filter.kind ?? [])]}
      onChange={(kinds) => setKinds(kinds.length === 0 ? undefined : kinds.join(","), { replace: true })}
      className={classes["kinds"] ?? ""}
    />
  );
}

function ConflictFilter({ count }: { readonly count: number }) {
  const { timeline: texts } = useMessages();
  const { filter } = useTimelineChoice();
  const [, setConflicting] = useSearchValue("conflicting");
  const isOn = filter.conflicting === "yes";
  // Where nothing disagrees there is nothing to choose.
  if (count === 0 && !isOn) return null;
  return (
    <Chip size="xs" checked={isOn} onChange={(on) => setConflicting(on ? "yes" : undefined, { replace: true })}>
      {texts.onlyConflicting}
    </Chip>
  );
}
