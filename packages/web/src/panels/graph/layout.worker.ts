import type { LayoutInput } from "./force-layout.ts";
import { ForceLayout, stepsFor } from "./force-layout.ts";

/** What the worker tells: positions so far, and how far it is. */
export interface LayoutProgress {
  readonly positions: Float32Array<ArrayBuffer>;
  /** 0 to 1. */
  readonly done: number;
}

/** Milliseconds between two pictures of a layout that goes on. */
const PICTURE = 250;

interface Scope {
  onmessage: ((event: MessageEvent<LayoutInput>) => void) | null;
  postMessage(message: LayoutProgress, transfer: readonly ArrayBuffer[]): void;
}

// The page's types know a window only; in a worker `self` is this.
const scope = self as Window & Scope as Scope;

scope.onmessage = ({ data }) => {
  const layout = new ForceLayout(data);
  const steps = stepsFor(data.count);
  let shown = performance.now();
  for (let step = 1; step <= steps; step += 1) {
    layout.step(1);
    const now = performance.now();
    if (step < steps && now - shown < PICTURE) continue;
    shown = now;
    const positions = new Float32Array(layout.positions());
    scope.postMessage({ positions, done: step / steps }, [positions.buffer]);
  }
};
