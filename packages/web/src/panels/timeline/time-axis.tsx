import type { Language } from "../../messages/messages.ts";
import { tickLabels } from "./tick-label.ts";
import type { TimeWindow } from "./time-window.ts";
import { placeOf, ticksOf } from "./time-window.ts";
import classes from "./timeline.module.css";

const HEIGHT = 36;

/** Width of the shortest label, in pixels: where there is less, it is left out. */
const ROOM = 34;

/** The axis above the lanes, in UTC. The chart says its ends in words, so it is not read out. */
export function TimeAxis({
  window,
  width,
  language,
}: {
  readonly window: TimeWindow;
  readonly width: number;
  readonly language: Language;
}) {
  const place = placeOf(window, width);
  const labels = tickLabels(ticksOf(window, width), language);
  return (
    <svg className={classes["axis"]} width={width} height={HEIGHT} aria-hidden>
      {labels.map(({ at, text, context }) => {
        const x = Math.round(place(at)) + 0.5;
        return (
          <g key={at}>
            <line x1={x} x2={x} y1={HEIGHT - 8} y2={HEIGHT} />
            {x > width - ROOM ? null : (
              <text x={x + 4} y={HEIGHT - 6}>
                {text}
              </text>
            )}
            {context === undefined ? null : (
              <text x={x + 4} y={HEIGHT - 21} className={classes["axisContext"]}>
                {context}
              </text>
            )}
          </g>
        );
      })}
      <text x={width - 4} y={HEIGHT - 21} textAnchor="end" className={classes["axisContext"]}>
        UTC
      </text>
    </svg>
  );
}
