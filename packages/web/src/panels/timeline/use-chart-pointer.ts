import type { RefObject } from "react";
import { useEffect, useRef } from "react";
import type { TimeWindow } from "./time-window.ts";
import { instantAt, moved, zoomed } from "./time-window.ts";

/** Pixels that a pointer moves before it drags; less is a click. */
const SLACK = 4;

/** Dragging moves in time, the wheel with Ctrl or ⌘ zooms at the pointer, a wheel sideways moves. */
export function useChartPointer(
  box: RefObject<HTMLDivElement | null>,
  window: TimeWindow,
  change: (window: TimeWindow) => void,
): void {
  const latest = useRef({ window, change });
  useEffect(() => {
    latest.current = { window, change };
  }, [window, change]);
  useEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const stops = [listenToWheel(element, latest), listenToDrag(element, latest)];
    return () => stops.forEach((stop) => stop());
  }, [box]);
}

type Latest = RefObject<{ readonly window: TimeWindow; readonly change: (window: TimeWindow) => void }>;

function listenToWheel(element: HTMLElement, latest: Latest): () => void {
  const turn = (event: WheelEvent) => {
    const { window, change } = latest.current;
    const bounds = element.getBoundingClientRect();
    if (event.ctrlKey || event.metaKey) {
      const at = instantAt(window, bounds.width, event.clientX - bounds.left);
      change(zoomed(window, Math.exp(-event.deltaY / 300), at));
    } else if (Math.abs(event.deltaX) > Math.abs(event.deltaY)) change(moved(window, event.deltaX / bounds.width));
    else return;
    event.preventDefault();
  };
  // React's own listener is passive: it could not keep the page from zooming.
  element.addEventListener("wheel", turn, { passive: false });
  return () => element.removeEventListener("wheel", turn);
}

function listenToDrag(element: HTMLElement, latest: Latest): () => void {
  let start: { readonly x: number; readonly window: TimeWindow; isDragging: boolean } | undefined;
  const down = (event: PointerEvent) => {
    if (event.button === 0 && event.pointerType !== "touch")
      start = { x: event.clientX, window: latest.current.window, isDragging: false };
  };
  const move = (event: PointerEvent) => {
    if (start === undefined) return;
    const by = event.clientX - start.x;
    if (!start.isDragging && Math.abs(by) < SLACK) return;
    if (!start.isDragging) element.setPointerCapture(event.pointerId);
    start.isDragging = true;
    latest.current.change(moved(start.window, -by / element.clientWidth));
  };
  const up = () => {
    if (start?.isDragging === true)
      // The click that ends a drag chooses nothing.
      element.addEventListener("click", (event) => event.stopPropagation(), { capture: true, once: true });
    start = undefined;
  };
  element.addEventListener("pointerdown", down);
  element.addEventListener("pointermove", move);
  element.addEventListener("pointerup", up);
  element.addEventListener("pointercancel", up);
  return () => {
    element.removeEventListener("pointerdown", down);
    element.removeEventListener("pointermove", move);
    element.removeEventListener("pointerup", up);
    element.removeEventListener("pointercancel", up);
  };
}
