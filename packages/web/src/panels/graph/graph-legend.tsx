import type { GraphPicture, NodeKind } from "@kulla/api";
import { edgeStanding, nodeKind } from "@kulla/api";
import { useComputedColorScheme } from "@mantine/core";
import { useMemo } from "react";
import { useFormat, useMessages } from "../../messages/language.tsx";
import { KIND_SIGNS, paletteOf, STROKES } from "./palette.ts";
import shared from "../../components/drawing-page.module.css";
import classes from "./graph.module.css";

/** What colours, signs and lines mean; a press on a kind hides or shows it. */
export function GraphLegend({
  picture,
  hiddenKinds,
  switchKind,
}: {
  readonly picture: GraphPicture;
  readonly hiddenKinds: ReadonlySet<NodeKind>;
  readonly switchKind: (kind: NodeKind) => void;
}) {
  const { graph: texts } = useMessages();
  const format = useFormat();
  const palette = paletteOf(useComputedColorScheme("light"));
  const counts = useMemo(() => {
    const found = new Map<NodeKind, number>();
    for (const { kind } of picture.nodes) found.set(kind, (found.get(kind) ?? 0) + 1);
    return found;
  }, [picture]);
  const standings = useMemo(() => new Set(picture.edges.map(({ standing }) => standing)), [picture]);
  return (
    <div className={[shared["legend"], classes["legend"]].join(" ")} role="group" aria-label={texts.legend}>
      <div className={classes["kinds"]}>
        {nodeKind.options.map((kind) => {
          const count = counts.get(kind);
          return count === undefined ? null : (
            <button
              key={kind}
              type="button"
              aria-pressed={!hiddenKinds.has(kind)}
              className={classes["kind"]}
              onClick={() => switchKind(kind)}
            >
              <span style={{ color: palette.kinds[kind] }} aria-hidden>
                {KIND_SIGNS[kind]}
              </span>
              {texts.kindSwitch(texts.kinds[kind], format.number(count))}
            </button>
          );
        })}
      </div>
      <ul className={classes["lines"]} aria-label={texts.lines}>
        {edgeStanding.options.map((standing) =>
          standings.has(standing) ? (
            <li key={standing} title={texts.standingWhy[standing]}>
              <svg width={34} height={8} aria-hidden>
                <line
                  x1={0}
                  x2={34}
                  y1={4}
                  y2={4}
                  stroke={palette.lines[standing]}
                  strokeWidth={2}
                  strokeDasharray={STROKES[standing][1] === 0 ? undefined : STROKES[standing].join(" ")}
                />
              </svg>
              {texts.standings[standing]}
            </li>
          ) : null,
        )}
      </ul>
    </div>
  );
}
