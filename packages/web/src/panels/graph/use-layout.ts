import { useEffect, useRef, useState } from "react";
import type { DrawnContent } from "./drawn.ts";
import type { GraphDrawing } from "./graph-drawing.ts";
import type { Spots } from "./layout-input.ts";
import { layoutInput, spotsOf } from "./layout-input.ts";
import type { LayoutOrder, LayoutProgress } from "./layout.worker.ts";

/** Edges up to which they are drawn while nodes still find their places. */
const FEW_EDGES = 1500;

/** Milliseconds between two pictures of a layout that goes on, and how many times as long as drawing one took. */
const PICTURE = 150;
const SHARE = 5;

interface LayoutGiven {
  readonly drawing: GraphDrawing | undefined;
  readonly content: DrawnContent;
  /** More is to come: places are found for a first look only. */
  readonly isPreview: boolean;
  /** Where nodes stood in a view that was kept. */
  readonly spots: Spots | undefined;
}

/** Lays out and draws what is given, in a worker; tells how far that is (0 to 1) and how many nodes are drawn. */
export function useLayout({ drawing, content, isPreview, spots }: LayoutGiven): {
  readonly done: number;
  readonly drawn: number;
} {
  const [progress, setProgress] = useState<{ readonly of?: DrawnContent; readonly done: number }>({ done: 0 });
  // What was laid out as a whole is found again after a look at a part; a part that grows goes on from where it was.
  const whole = useRef<Spots>(undefined);
  const part = useRef<Spots>(undefined);
  useEffect(() => {
    if (drawing === undefined) return undefined;
    const { picture, places } = content;
    const isAll = places.length === picture.nodes.length;
    const seeds = spots ?? (isAll ? whole.current : part.current);
    const worker = new Worker(new URL("./layout.worker.ts", import.meta.url), { type: "module" });
    const tell = (order: LayoutOrder) => worker.postMessage(order);
    let next: ReturnType<typeof setTimeout> | undefined;
    worker.onmessage = ({ data: { positions, done } }: MessageEvent<LayoutProgress>) => {
      const start = performance.now();
      drawing.draw(content, positions, done >= 1 || picture.edges.length <= FEW_EDGES);
      setProgress({ of: content, done });
      next = setTimeout(() => tell("drawn"), Math.max(PICTURE, (performance.now() - start) * SHARE));
      if (done < 1 || isPreview) return;
      const found = spotsOf(content, positions);
      if (isAll) [whole.current, part.current] = [found, undefined];
      else part.current = found;
    };
    tell({ layOut: layoutInput(picture, places, seeds) });
    return () => {
      clearTimeout(next);
      worker.terminate();
    };
  }, [drawing, content, isPreview, spots]);
  return progress.of === content
    ? { done: isPreview ? progress.done / 10 : progress.done, drawn: content.places.length }
    : { done: 0, drawn: 0 };
}
