import type { Attributes } from "graphology-types";
import type Sigma from "sigma";
import type { CameraState } from "sigma/types";

/** Milliseconds without a movement after which all is drawn afresh. */
const REST = 140;

/** Drawing that takes less, in milliseconds, is done for each movement. */
const QUICK = 10;

/** Of the time, drawing may take one part in so many while something moves. */
const SHARE = 4;

/** Milliseconds of two pictures of the screen. */
const TWO_PICTURES = 34;

/**
 * While the camera moves, what is drawn is moved and stretched as it is, which costs next to nothing, and drawn afresh as often as the machine does
 * that easily, and at the end. Where drawing is quick, that is each time.
 */
export class MovingLayers<N extends Attributes, E extends Attributes> {
  readonly #sigma: Sigma<N, E>;
  readonly #layers: readonly HTMLElement[];
  #drawn: CameraState;
  #begun = 0;
  #ended = 0;
  #cost = 0;
  #isAway = false;
  #rest: ReturnType<typeof setTimeout> | undefined;

  /** @param still the layer that takes the pointer: it stays */
  constructor(sigma: Sigma<N, E>, still: string) {
    this.#sigma = sigma;
    const camera = sigma.getCamera();
    this.#drawn = camera.getState();
    this.#layers = Object.entries(sigma.getCanvases()).flatMap(([name, layer]) => (name === still ? [] : [layer]));
    for (const layer of this.#layers) layer.style.transformOrigin = "0 0";
    camera.removeAllListeners("updated"); // Sigma's own draws afresh each time
    camera.on("updated", () => this.#follow());
    sigma.on("beforeRender", () => {
      this.#begun = performance.now();
    });
    sigma.on("afterRender", () => this.#arrive());
  }

  stop(): void {
    clearTimeout(this.#rest);
  }

  #follow(): void {
    clearTimeout(this.#rest);
    if (this.#cost < QUICK || performance.now() - this.#ended > this.#cost * SHARE) {
      this.#sigma.scheduleRender();
      return;
    }
    this.#isAway = true;
    const [from, to] = [this.#corners(this.#drawn), this.#corners(this.#sigma.getCamera().getState())];
    const scale = (to.right - to.left) / (from.right - from.left);
    const transform = `translate(${to.left - from.left * scale}px, ${to.top - from.top * scale}px) scale(${scale})`;
    for (const layer of this.#layers) layer.style.transform = transform;
    this.#rest = setTimeout(() => this.#sigma.scheduleRender(), REST);
  }

  /** Where two places of the graph are on the screen under a camera. */
  #corners(cameraState: CameraState): { readonly left: number; readonly top: number; readonly right: number } {
    const corner = this.#sigma.framedGraphToViewport({ x: 0, y: 0 }, { cameraState });
    const right = this.#sigma.framedGraphToViewport({ x: 1, y: 0 }, { cameraState });
    return { left: corner.x, top: corner.y, right: right.x };
  }

  #arrive(): void {
    const now = performance.now();
    const begun = this.#begun;
    this.#drawn = this.#sigma.getCamera().getState();
    this.#ended = now;
    this.#cost = now - begun;
    if (this.#isAway) for (const layer of this.#layers) layer.style.transform = "";
    this.#isAway = false;
    // What is drawn by another process shows in how late the next pictures come.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        if (this.#begun !== begun) return;
        this.#ended = performance.now();
        this.#cost = Math.max(this.#cost, this.#ended - begun - TWO_PICTURES);
      }),
    );
  }
}
