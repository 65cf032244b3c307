import type { RefObject } from "react";
import { useEffect, useRef } from "react";
import type { Held, TimeWindow } from "./time-window.ts";
import { instantAt, moved, pinched, zoomed } from "./time-window.ts";

/** Pixels that a pointer moves before it drags; less is a click. */
const SLACK = 4;

/** Dragging moves in time, two fingers zoom, the wheel with Ctrl or ⌘ zooms at the pointer, a wheel sideways moves. */
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

/** One pointer moves what is in sight, two fingers stretch it. A finger that moves up or down scrolls the lanes: the browser sees to that. */
function listenToDrag(element: HTMLElement, latest: Latest): () => void {
  const pointers = new Map<number, Held>();
  let isDragging = false;
  const xOf = (event: PointerEvent) => event.clientX - element.getBoundingClientRect().left;
  /** What each pointer holds: the instant below it. */
  const hold = () => {
    const { window } = latest.current;
    for (const [id, { x }] of pointers) pointers.set(id, { x, instant: instantAt(window, element.clientWidth, x) });
  };
  const down = (event: PointerEvent) => {
    if (event.button !== 0 || pointers.size >= 2) return;
    pointers.set(event.pointerId, { x: xOf(event), instant: 0 });
    hold();
  };
  const move = (event: PointerEvent) => {
    const held = pointers.get(event.pointerId);
    if (held === undefined) return;
    // The button was let go where nobody saw it.
    if (event.buttons === 0) return up(event);
    const x = xOf(event);
    if (!isDragging && pointers.size === 1 && Math.abs(x - held.x) < SLACK) return;
    if (!isDragging) element.setPointerCapture(event.pointerId);
    isDragging = true;
    pointers.set(event.pointerId, { ...held, x });
    const { window, change } = latest.current;
    const width = element.clientWidth;
    const [one, other] = [...pointers.values()].sort((a, b) => a.instant - b.instant);
    if (one !== undefined && other !== undefined) return change(pinched(window, width, [one, other]));
    change(moved(window, (held.instant - instantAt(window, width, x)) / (window.to - window.from)));
  };
  const up = (event: PointerEvent) => {
    if (!pointers.delete(event.pointerId)) return;
    hold();
    if (pointers.size > 0) return;
    if (isDragging && event.type === "pointerup") {
      // The click that ends a drag chooses nothing; where none comes, the next one does.
      const stop = (click: Event) => click.stopPropagation();
      element.addEventListener("click", stop, { capture: true, once: true });
      setTimeout(() => element.removeEventListener("click", stop, { capture: true }));
    }
    isDragging = false;
  };
  const listeners = [
    ["pointerdown", down],
    ["pointermove", move],
    ["pointerup", up],
    ["pointercancel", up],
  ] as const;
  for (const [name, listener] of listeners) element.addEventListener(name, listener);
  return () => {
    for (const [name, listener] of listeners) element.removeEventListener(name, listener);
  };
}
