import type { LayoutInput } from "./force-layout.ts";
import { layOut } from "./lay-out.ts";

/** What the page tells: what is to be laid out, then, each time, that it has drawn what it got. */
export type LayoutOrder = { readonly layOut: LayoutInput } | "drawn";

/** What the worker tells: positions so far, and how far it is. */
export interface LayoutProgress {
  readonly positions: Float32Array<ArrayBuffer>;
  /** 0 to 1. */
  readonly done: number;
}

/** Milliseconds of work between two looks for what the page has told. */
const STRETCH = 40;

interface Scope {
  onmessage: ((event: MessageEvent<LayoutOrder>) => void) | null;
  postMessage(message: LayoutProgress, transfer: readonly ArrayBuffer[]): void;
}

// The page's types know a window only; in a worker `self` is this.
const scope = self as Window & Scope as Scope;

let isAwaited = true;

scope.onmessage = ({ data }) => {
  if (data === "drawn") isAwaited = true;
  else work(layOut(data.layOut));
};

function work(steps: ReturnType<typeof layOut>): void {
  const until = performance.now() + STRETCH;
  for (;;) {
    const { value, done } = steps.next();
    if (done === true) return;
    if (value.done >= 1) return tell(value);
    if (performance.now() < until) continue;
    if (isAwaited) tell(value);
    setTimeout(() => work(steps));
    return;
  }
}

function tell({ positions, done }: { readonly positions: () => Float32Array; readonly done: number }): void {
  isAwaited = false;
  const copy = new Float32Array(positions());
  scope.postMessage({ positions: copy, done }, [copy.buffer]);
}
