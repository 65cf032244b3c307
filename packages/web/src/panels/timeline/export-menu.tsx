import type { TimelineItem } from "@kulla/api";
import { exportTimeline } from "@kulla/api";
import { mostRestrictive } from "@kulla/core";
import { Button, Menu } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { IconDownload } from "@tabler/icons-react";
import { server } from "../../data/server.ts";
import { useCase } from "../../data/use-case.ts";
import { useFormat, useLanguage, useMessages } from "../../messages/language.tsx";
import { eventLabel } from "./event-label.ts";
import type { LaneKind } from "./lanes.ts";
import { lanesOf } from "./lanes.ts";
import { layOutLanes } from "./lay-out-lanes.ts";
import { pngOf, saveFile } from "./save-file.ts";
import { tickLabels } from "./tick-label.ts";
import { LANE_ROWS } from "./timeline-chart.tsx";
import { timelineSvg } from "./timeline-svg.ts";
import type { TimeWindow } from "./time-window.ts";
import { ticksOf } from "./time-window.ts";
import type { TimelineFilter } from "./use-timeline.ts";
import classes from "./timeline.module.css";

/** Width of an exported picture, in pixels. */
const WIDTH = 1200;

interface ExportGiven {
  readonly filter: TimelineFilter;
  readonly laneKind: LaneKind;
  readonly items: readonly TimelineItem[];
  readonly window: TimeWindow | undefined;
  /** There are lanes on screen of which a picture can be made. */
  readonly canDraw: boolean;
}

/** Everything that passes the filters as a table, or what is on screen as a picture. */
export function ExportMenu({ filter, laneKind, items, window, canDraw }: ExportGiven) {
  const { timeline: texts } = useMessages();
  const { name } = useCase();
  const { kind, conflicting, words } = filter;
  const query = {
    ...(kind !== undefined && { kind: [...kind] }),
    ...(conflicting !== undefined && { conflicting }),
    ...(words !== undefined && { words }),
  };
  const address = (format: "csv" | "jsonl") =>
    server.url(exportTimeline, { params: { case: name }, query: { ...query, format } });
  const draw = usePicture({ laneKind, items, window });
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button variant="default" leftSection={<IconDownload size={15} aria-hidden />}>
          {texts.export}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item component="a" href={address("csv")} download>
          {texts.exportCsv}
        </Menu.Item>
        <Menu.Item component="a" href={address("jsonl")} download>
          {texts.exportJsonl}
        </Menu.Item>
        {canDraw ? (
          <>
            <Menu.Item onClick={() => void draw("svg")}>{texts.exportSvg}</Menu.Item>
            <Menu.Item onClick={() => void draw("png")}>{texts.exportPng}</Menu.Item>
          </>
        ) : null}
        <p className={classes["exportNote"]}>{texts.exportNote}</p>
      </Menu.Dropdown>
    </Menu>
  );
}

function usePicture({ laneKind, items, window }: Pick<ExportGiven, "laneKind" | "items" | "window">) {
  const messages = useMessages();
  const { timeline: texts } = messages;
  const format = useFormat();
  const [language] = useLanguage();
  const { name, title } = useCase();
  return async (kind: "svg" | "png"): Promise<void> => {
    if (window === undefined) return;
    const labelOf = (item: TimelineItem) => eventLabel(item, messages);
    const lanes = lanesOf(items, laneKind);
    const layout = layOutLanes({ lanes, window, width: WIDTH, mostRows: () => LANE_ROWS * 4, labelOf });
    const shown = layout.lanes.flatMap(({ marks }) => marks.map(({ item }) => item.marking));
    const day = (instant: number) => format.day(new Date(instant).toISOString());
    const { svg, width, height } = timelineSvg({
      layout,
      title: `${title}: ${texts.title}`,
      range: `${day(window.from)} – ${day(window.to)}, ${texts.axis}`,
      marking: mostRestrictive(shown),
      ticks: tickLabels(ticksOf(window, WIDTH), language),
      labelOf: ({ item }) => labelOf(item),
      laneName: (lane) => lane ?? texts.noLane[laneKind],
      crowdLabel: (count) => `+${format.number(count)}`,
    });
    const file = `${name}.timeline.${kind}`;
    try {
      saveFile(kind === "svg" ? new Blob([svg], { type: "image/svg+xml" }) : await pngOf(svg, width, height), file);
      notifications.show({ message: texts.exported(file) });
    } catch {
      notifications.show({ message: texts.exportFailed, color: "red" });
    }
  };
}
