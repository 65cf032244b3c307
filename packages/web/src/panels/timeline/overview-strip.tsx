import type { TimelineOverview } from "@kulla/api";
import { useElementSize } from "@mantine/hooks";
import type { MouseEvent } from "react";
import { useMessages } from "../../messages/language.tsx";
import type { TimeWindow } from "./time-window.ts";
import { instantAt, placeOf } from "./time-window.ts";
import classes from "./timeline.module.css";

const HEIGHT = 34;

/** All events by month, and which stretch is in sight. A click goes there; the buttons and keys of the chart do the same without a pointer. */
export function OverviewStrip({
  months,
  all,
  window,
  change,
}: {
  readonly months: TimelineOverview["months"];
  readonly all: TimeWindow;
  readonly window: TimeWindow;
  readonly change: (window: TimeWindow) => void;
}) {
  const { timeline: texts } = useMessages();
  const { ref, width } = useElementSize<HTMLDivElement>();
  const place = placeOf(all, width);
  const most = Math.max(1, ...months.map(({ count }) => count));
  const go = (event: MouseEvent<SVGSVGElement>) => {
    const middle = instantAt(all, width, event.clientX - event.currentTarget.getBoundingClientRect().left);
    const half = (window.to - window.from) / 2;
    change({ from: middle - half, to: middle + half });
  };
  const [left, right] = [Math.max(place(window.from), 0), Math.min(place(window.to), width)];
  return (
    <div ref={ref} className={classes["overview"]}>
      {width === 0 ? null : (
        <svg width={width} height={HEIGHT} role="img" aria-label={texts.overview} onClick={go}>
          {months.map(({ name, count }) => {
            const [x, end] = [place(Date.parse(`${name}-01`)), place(endOfMonth(name))];
            const height = 4 + (count / most) * (HEIGHT - 6);
            const barWidth = Math.max(end - x - 1, 3);
            return (
              <rect key={name} className={classes["month"]} x={x} y={HEIGHT - height} width={barWidth} height={height}>
                <title>{texts.monthCount(name, String(count))}</title>
              </rect>
            );
          })}
          <rect className={classes["sight"]} x={left} y={0.5} width={Math.max(right - left, 4)} height={HEIGHT - 1} />
        </svg>
      )}
    </div>
  );
}

function endOfMonth(name: string): number {
  const date = new Date(`${name}-01`);
  date.setUTCMonth(date.getUTCMonth() + 1);
  return date.getTime();
}
