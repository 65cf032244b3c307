import type { GraphPicture } from "@kulla/api";
import { ActionIcon, Tooltip, useComputedColorScheme } from "@mantine/core";
import { IconFocusCentered, IconMinus, IconPlus } from "@tabler/icons-react";
import type { KeyboardEvent, RefObject } from "react";
import { useEffect, useId, useMemo, useRef } from "react";
import { useFormat, useMessages, useTimeWords } from "../../messages/language.tsx";
import type { DrawingEvents, DrawnChoice, DrawnContent } from "./drawn.ts";
import { GraphDrawing } from "./graph-drawing.ts";
import { nodeLabel } from "./node-label.ts";
import { paletteOf } from "./palette.ts";
import type { Spots } from "./layout-input.ts";
import { useLayout } from "./use-layout.ts";
import type { LoadedPicture } from "./use-picture.ts";
import shared from "../../components/drawing-page.module.css";
import classes from "./graph.module.css";

export type Drawn = GraphDrawing | false | undefined;

interface CanvasGiven {
  readonly loaded: LoadedPicture;
  /** Places of the nodes that are laid out: all, or those that alone are looked at. */
  readonly laidOut: readonly number[];
  /** Where nodes stood in a view that was kept. */
  readonly spots: Spots | undefined;
  readonly shown: ReadonlySet<number>;
  readonly choice: DrawnChoice;
  readonly events: DrawingEvents;
  /** What is drawn; undefined before, false where the browser cannot. */
  readonly drawing: Drawn;
  readonly setDrawing: (drawing: Drawn) => void;
}

/** The drawing, with buttons and keys for all that a pointer does. */
export function GraphCanvas({ loaded, laidOut, spots, shown, choice, events, drawing, setDrawing }: CanvasGiven) {
  const { graph: texts } = useMessages();
  const format = useFormat();
  const help = useId();
  const box = useRef<HTMLDivElement>(null);
  const { picture, isWhole } = loaded;
  useDrawing(box, drawing, setDrawing, events);
  const drawn = drawing === false ? undefined : drawing;
  const content = useContent(picture, laidOut);
  const progress = useLayout({ drawing: drawn, content, isPreview: !isWhole, spots });
  useEffect(() => drawn?.show(shown), [drawn, shown]);
  const { node, other } = choice;
  useEffect(() => drawn?.choose({ node, other }), [drawn, node, other]);
  const keys = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || drawn === undefined) return;
    const act = KEYS[event.key];
    if (act === undefined) return;
    act(drawn);
    event.preventDefault();
  };
  const isFound = isWhole && progress.done >= 1;
  return (
    <div className={classes["canvasFrame"]}>
      {drawing === false ? <p className={shared["note"]}>{texts.noWebgl}</p> : null}
      <p id={help} className="visually-hidden">
        {texts.canvasHelp}
      </p>
      <div
        className={classes["canvas"]}
        role="group"
        tabIndex={0}
        aria-label={texts.canvas(format.number(shown.size), format.number(picture.edges.length))}
        aria-describedby={help}
        onKeyDown={keys}
        data-drawn={progress.drawn}
        data-placed={isFound ? "" : undefined}
      >
        <div ref={box} className={classes["stage"]} aria-hidden />
      </div>
      <ZoomButtons drawing={drawn} />
      <p role="status" className={classes["progress"]}>
        {isFound || drawing === false ? "" : texts.layingOut(format.percent(progress.done))}
      </p>
    </div>
  );
}

const STEP = 0.12;

const KEYS: Readonly<Record<string, (drawing: GraphDrawing) => void>> = {
  ArrowLeft: (drawing) => drawing.move(-STEP, 0),
  ArrowRight: (drawing) => drawing.move(STEP, 0),
  ArrowUp: (drawing) => drawing.move(0, STEP),
  ArrowDown: (drawing) => drawing.move(0, -STEP),
  "+": (drawing) => drawing.zoom(1.4),
  "=": (drawing) => drawing.zoom(1.4),
  "-": (drawing) => drawing.zoom(1 / 1.4),
  "0": (drawing) => drawing.fit(),
};

/** What is drawn, with the names of the nodes in the language of the page. */
function useContent(picture: GraphPicture, places: readonly number[]): DrawnContent {
  const messages = useMessages();
  const timeWords = useTimeWords();
  const labels = useMemo(
    () => picture.nodes.map((node) => nodeLabel(node, messages, timeWords)),
    [picture, messages, timeWords],
  );
  return useMemo(() => ({ picture, labels, places }), [picture, labels, places]);
}

/** Makes the drawing once, and paints it in the colours of the page. */
function useDrawing(
  box: RefObject<HTMLDivElement | null>,
  drawing: Drawn,
  setDrawing: (drawing: Drawn) => void,
  events: DrawingEvents,
): void {
  const scheme = useComputedColorScheme("light");
  const latest = useRef({ events, scheme });
  useEffect(() => {
    latest.current = { events, scheme };
  }, [events, scheme]);
  useEffect(() => {
    const made = box.current === null ? undefined : draw(box.current, latest);
    setDrawing(made);
    return () => {
      setDrawing(undefined);
      if (made !== false) made?.kill();
    };
  }, [box, setDrawing]);
  useEffect(() => {
    if (drawing !== false) drawing?.repaint(paletteOf(scheme));
  }, [drawing, scheme]);
}

/** Sigma throws where there is no WebGL; the list beside has everything. */
function draw(
  box: HTMLElement,
  latest: RefObject<{ readonly events: DrawingEvents; readonly scheme: "light" | "dark" }>,
): GraphDrawing | false {
  try {
    return new GraphDrawing(box, paletteOf(latest.current.scheme), {
      onNode: (place) => latest.current.events.onNode(place),
      onEdge: (from, to) => latest.current.events.onEdge(from, to),
      onNothing: () => latest.current.events.onNothing(),
    });
  } catch {
    return false;
  }
}

function ZoomButtons({ drawing }: { readonly drawing: GraphDrawing | undefined }) {
  const { graph: texts } = useMessages();
  const buttons = [
    { label: texts.zoomIn, Icon: IconPlus, act: () => drawing?.zoom(1.5) },
    { label: texts.zoomOut, Icon: IconMinus, act: () => drawing?.zoom(1 / 1.5) },
    { label: texts.fit, Icon: IconFocusCentered, act: () => drawing?.fit() },
  ];
  return (
    <div className={classes["zoom"]}>
      {buttons.map(({ label, Icon, act }) => (
        <Tooltip key={label} label={label} position="left">
          <ActionIcon variant="default" size="md" aria-label={label} onClick={act}>
            <Icon size={16} aria-hidden />
          </ActionIcon>
        </Tooltip>
      ))}
    </div>
  );
}
