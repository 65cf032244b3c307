import type { EdgeStanding } from "@kulla/api";
import Graph from "graphology";
import Sigma from "sigma";
import type { Camera, DrawingEvents, DrawnChoice, DrawnContent } from "./drawn.ts";
import { strokes } from "./edge-lines.ts";
import type { ScreenLine, ScreenNode } from "./graph-overlay.ts";
import { drawChosen, drawLabels, drawPointed } from "./graph-overlay.ts";
import { MovingLayers } from "./moving-layers.ts";
import { NodeDots } from "./node-dots.ts";
import type { Palette } from "./palette.ts";
import { KIND_SIGNS, STROKES } from "./palette.ts";
import { PlacedGraph } from "./placed-graph.ts";

interface NodeLook {
  x: number;
  y: number;
  size: number;
  label: string;
  color: string;
  hidden: boolean;
}

interface EdgeLook {
  size: number;
  color: string;
  type: string;
}

/** Edges from which on fewer names are drawn. */
const MANY_EDGES = 4000;

/** Radius of the smallest node, in pixels, by how many there are at most. */
const LEAST_SIZES: readonly (readonly [most: number, size: number])[] = [
  [300, 3.2],
  [1000, 2.4],
  [4000, 1.6],
];

/** Pixels of a drawing in which nodes have these sizes; in a narrower one they are smaller. */
const WIDE = 600;

/** How faint lines become where there are thousands: what is in doubt is to be seen among them. */
const WEAKEST: Readonly<Record<EdgeStanding, number>> = {
  asserted: 0.15,
  hedged: 0.15,
  inferred: 0.15,
  disputed: 0.6,
  rejected: 0.6,
};

/** Pixels around a node or a line that count as on it: for a mouse, and for a finger. */
const REACH = { mouse: [2, 7], finger: [14, 16] } as const;

/** How much of what is not chosen can still be seen. */
const DIM = "0.22";

/** Neighbours of a chosen node beyond which their lines are drawn as they are, not once more. */
const MOST_LINES = 6000;

/** The graph on a canvas. Nodes are known by their places in the picture; inside, by their place among those that are drawn. */
export class GraphDrawing {
  readonly #sigma: Sigma<NodeLook, EdgeLook>;
  readonly #layers: MovingLayers<NodeLook, EdgeLook>;
  readonly #observer: ResizeObserver;
  readonly #nameLayer: CanvasRenderingContext2D;
  readonly #chosenLayer: CanvasRenderingContext2D;
  readonly #pointedLayer: CanvasRenderingContext2D;
  #palette: Palette;
  #graph = new Graph<NodeLook, EdgeLook>({ type: "undirected", multi: false });
  #placed = new PlacedGraph(0, new Uint32Array());
  #content: DrawnContent = { picture: { nodes: [], edges: [] }, labels: [], places: [] };
  /** Edges of the picture that are drawn, in the order of `#placed`. */
  #edges: readonly number[] = [];
  #at: ReadonlyMap<number, number> = new Map();
  #hasLines = false;
  #shown: ReadonlySet<number> | undefined;
  #choice: DrawnChoice = {};
  #pointed: number | undefined;
  #named: ScreenNode[] = [];
  #naming: ReturnType<typeof setTimeout> | undefined;

  /** @throws Error where the browser has no WebGL */
  constructor(box: HTMLElement, palette: Palette, events: DrawingEvents) {
    this.#palette = palette;
    this.#sigma = new Sigma<NodeLook, EdgeLook>(this.#graph, box, {
      allowInvalidContainer: true,
      defaultNodeType: "dots",
      nodeProgramClasses: { dots: NodeDots },
      nodeHoverProgramClasses: {},
      defaultEdgeType: "asserted",
      edgeProgramClasses: Object.fromEntries(
        Object.entries(STROKES).map(([standing, [drawn, left]]) => [
          standing,
          strokes<NodeLook, EdgeLook>(drawn, left, WEAKEST[standing as EdgeStanding]),
        ]),
      ),
      labelGridCellSize: 100,
      // Sigma says which nodes are to be named; which names find room is seen when all are known.
      defaultDrawNodeLabel: (_context, { x, y, size, color, label }) => {
        if (label !== null && label !== "") this.#named.push({ x, y, size, color, label });
      },
      minCameraRatio: 0.01,
      maxCameraRatio: 12,
      enableCameraRotation: false,
      stagePadding: 40,
    });
    this.#nameLayer = contextOf(this.#sigma, "labels");
    this.#chosenLayer = this.#addLayer("chosen");
    this.#pointedLayer = this.#addLayer("pointed");
    this.#sigma.resize(true);
    this.#layers = new MovingLayers(this.#sigma, "mouse");
    this.#sigma.on("afterRender", () => this.#drawOver());
    this.#listen(events);
    this.#observer = new ResizeObserver(() => {
      this.#sigma.scheduleRender();
      this.#chooseNames();
    });
    this.#observer.observe(box);
  }

  /** Draws nodes where they are, x and y of each; edges with them or without. What is drawn already only moves. */
  draw(content: DrawnContent, positions: Float32Array, withLines: boolean): void {
    const isSame = content === this.#content && withLines === this.#hasLines;
    if (content !== this.#content) this.#take(content);
    this.#placed.positions = positions;
    if (isSame) {
      this.#graph.forEachNode((node, look) => this.#move(Number(node), look));
      this.#sigma.refresh();
      return;
    }
    this.#hasLines = withLines;
    this.#graph = this.#graphOf(withLines);
    this.#sigma.setGraph(this.#graph);
  }

  /** Where the drawn nodes are: x and y of each, in the order of the content. */
  positions(): Float32Array {
    return this.#placed.positions;
  }

  /** Shows these places of the picture, and hides the others that are drawn. Only what changes is touched. */
  show(places: ReadonlySet<number>): void {
    this.#shown = places;
    const nodes: string[] = [];
    const edges = new Set<string>();
    this.#graph.forEachNode((node, look) => {
      const isHidden = !places.has(this.#placeOf(Number(node)));
      if (look.hidden === isHidden) return;
      look.hidden = isHidden;
      nodes.push(node);
      for (const edge of this.#placed.edgesOf(Number(node))) if (this.#hasLines) edges.add(String(edge));
    });
    if (nodes.length === 0) return;
    this.#sigma.refresh({ partialGraph: { nodes, edges: [...edges] }, skipIndexation: true, schedule: true });
    this.#chooseNames();
  }

  choose(choice: DrawnChoice): void {
    this.#choice = choice;
    this.#sigma.scheduleRender();
  }

  repaint(palette: Palette): void {
    this.#palette = palette;
    const { picture } = this.#content;
    this.#graph.forEachNode((node, look) => {
      look.color = palette.kinds[picture.nodes[this.#placeOf(Number(node))]?.kind ?? "party"];
    });
    this.#graph.forEachEdge((edge, look) => {
      look.color = palette.lines[picture.edges[this.#edges[Number(edge)] ?? 0]?.standing ?? "asserted"];
    });
    this.#sigma.scheduleRefresh();
  }

  camera(): Camera {
    return this.#sigma.getCamera().getState();
  }

  look(camera: Camera): void {
    this.#sigma.getCamera().setState(camera);
  }

  /** Closer by a factor above 1. */
  zoom(factor: number): void {
    const camera = this.#sigma.getCamera();
    camera.setState({ ratio: camera.getBoundedRatio(camera.ratio / factor) });
  }

  /** By shares of what is in sight. */
  move(right: number, up: number): void {
    const camera = this.camera();
    this.look({ ...camera, x: camera.x + right * camera.ratio, y: camera.y + up * camera.ratio });
  }

  fit(): void {
    this.look({ x: 0.5, y: 0.5, ratio: 1, angle: 0 });
  }

  kill(): void {
    this.#observer.disconnect();
    clearTimeout(this.#naming);
    this.#layers.stop();
    this.#sigma.kill();
  }

  /** Which nodes are named goes by all that are shown and by the size of the drawing: looked at anew when it has changed, not meanwhile. */
  #chooseNames(): void {
    clearTimeout(this.#naming);
    this.#naming = setTimeout(() => this.#sigma.scheduleRefresh(), 300);
  }

  #addLayer(name: string): CanvasRenderingContext2D {
    this.#sigma.createCanvasContext(name, { style: { pointerEvents: "none" } });
    return contextOf(this.#sigma, name);
  }

  #take(content: DrawnContent): void {
    const { picture, places } = content;
    this.#content = content;
    this.#at = new Map(places.map((place, at) => [place, at]));
    const edges: number[] = [];
    const ends: number[] = [];
    for (const [number, { from, to }] of picture.edges.entries()) {
      const [one, other] = [this.#at.get(from), this.#at.get(to)];
      if (one === undefined || other === undefined || one === other) continue;
      edges.push(number);
      ends.push(one, other);
    }
    this.#edges = edges;
    this.#placed = new PlacedGraph(places.length, Uint32Array.from(ends));
    this.#pointed = undefined;
    const isLarge = edges.length > MANY_EDGES;
    this.#sigma.setSettings({
      labelDensity: isLarge ? 0.8 : 4,
      labelRenderedSizeThreshold: isLarge ? 3.5 : places.length > 300 ? 4.5 : 3,
    });
  }

  #graphOf(withLines: boolean): Graph<NodeLook, EdgeLook> {
    const graph = new Graph<NodeLook, EdgeLook>({ type: "undirected", multi: false });
    const { picture, labels, places } = this.#content;
    const narrow = Math.min(Math.max(this.#sigma.getDimensions().width / WIDE, 0.55), 1);
    const least = (LEAST_SIZES.find(([most]) => places.length <= most)?.[1] ?? 1) * narrow;
    for (const [at, place] of places.entries()) {
      const kind = picture.nodes[place]?.kind ?? "party";
      const look: NodeLook = {
        x: 0,
        y: 0,
        size: least * (1 + 0.55 * Math.log2(1 + this.#placed.degree(at))),
        label: `${KIND_SIGNS[kind]} ${labels[place] ?? ""}`,
        color: this.#palette.kinds[kind],
        hidden: this.#shown?.has(place) === false,
      };
      this.#move(at, look);
      graph.addNode(String(at), look);
    }
    if (withLines) for (const at of this.#edges.keys()) this.#addEdge(graph, at);
    return graph;
  }

  #addEdge(graph: Graph<NodeLook, EdgeLook>, at: number): void {
    const { standing = "asserted", statements = 1 } = this.#content.picture.edges[this.#edges[at] ?? 0] ?? {};
    const [one, other] = [this.#placed.ends[at * 2] ?? 0, this.#placed.ends[at * 2 + 1] ?? 0];
    graph.addEdgeWithKey(String(at), String(one), String(other), {
      size: widthOf(statements),
      color: this.#palette.lines[standing],
      type: standing,
    });
  }

  #move(at: number, look: NodeLook): void {
    look.x = this.#placed.positions[at * 2] ?? 0;
    look.y = this.#placed.positions[at * 2 + 1] ?? 0;
  }

  readonly #placeOf = (at: number): number => this.#content.places[at] ?? -1;

  readonly #isShown = (at: number): boolean => this.#shown?.has(this.#placeOf(at)) !== false;

  #listen({ onNode, onEdge, onNothing }: DrawingEvents): void {
    const [mouse, touch] = [this.#sigma.getMouseCaptor(), this.#sigma.getTouchCaptor()];
    // Sigma's own look for what is under the pointer by reading back what was drawn, at each move: the page waits for it.
    mouse.removeAllListeners();
    touch.removeAllListeners();
    const press = (at: { readonly x: number; readonly y: number }, by: keyof typeof REACH) => {
      const node = this.#nodeAt(at, REACH[by][0]);
      if (node !== undefined) return onNode(this.#placeOf(node));
      const edge = this.#edgeAt(at, REACH[by][1]);
      if (edge === undefined) onNothing();
      else onEdge(...edge);
    };
    mouse.on("click", (at) => press(at, "mouse"));
    touch.on("tap", ({ touches, previousTouches }) => {
      const at = touches[0] ?? previousTouches[0];
      if (at !== undefined) press(at, "finger");
    });
    mouse.on("mousemove", (at) => {
      if (!mouse.isMouseDown) this.#point(this.#nodeAt(at, REACH.mouse[0]));
    });
    mouse.on("mouseleave", () => this.#point(undefined));
  }

  /** Pixels that one step of the graph takes. */
  #scale(): number {
    const [a, b] = [this.#sigma.viewportToGraph({ x: 0, y: 0 }), this.#sigma.viewportToGraph({ x: 100, y: 0 })];
    return 100 / Math.max(Math.hypot(b.x - a.x, b.y - a.y), 1e-12);
  }

  #nodeAt(at: { readonly x: number; readonly y: number }, reach: number): number | undefined {
    const scale = this.#scale();
    const reachOf = (node: number) => (this.#sizeOf(node) + reach) / scale;
    return this.#placed.nodeAt(this.#sigma.viewportToGraph(at), this.#isShown, reachOf);
  }

  #edgeAt(at: { readonly x: number; readonly y: number }, reach: number): readonly [number, number] | undefined {
    if (!this.#hasLines) return undefined;
    const edge = this.#placed.edgeAt(this.#sigma.viewportToGraph(at), reach / this.#scale(), this.#isShown);
    if (edge === undefined) return undefined;
    return [this.#placeOf(this.#placed.ends[edge * 2] ?? 0), this.#placeOf(this.#placed.ends[edge * 2 + 1] ?? 0)];
  }

  /** Radius on the screen. */
  #sizeOf(at: number): number {
    return this.#sigma.scaleSize(this.#graph.hasNode(at) ? this.#graph.getNodeAttribute(at, "size") : 1);
  }

  #point(node: number | undefined): void {
    if (node === this.#pointed) return;
    this.#pointed = node;
    this.#sigma.getContainer().style.cursor = node === undefined ? "" : "pointer";
    this.#drawPointed();
  }

  #drawPointed(): void {
    const context = this.#pointedLayer;
    const { width, height } = this.#sigma.getDimensions();
    context.clearRect(0, 0, width, height);
    if (this.#pointed !== undefined && this.#isShown(this.#pointed))
      drawPointed(context, this.#palette, this.#onScreen(this.#pointed));
  }

  /** What stands above the drawing goes with each picture of it. */
  #drawOver(): void {
    const context = this.#chosenLayer;
    const { width, height } = this.#sigma.getDimensions();
    context.clearRect(0, 0, width, height);
    drawLabels(this.#nameLayer, this.#palette, this.#named, width);
    this.#named = [];
    const [node, other] = [this.#choice.node, this.#choice.other].map((place) => this.#drawnNode(place));
    this.#dim(node !== undefined);
    if (node !== undefined) {
      const edges = [...this.#placed.edgesOf(node)].filter((edge) => {
        const across = this.#placed.across(edge, node);
        return this.#isShown(across) && (this.#choice.other === undefined || across === other);
      });
      const lines = edges.length > MOST_LINES ? [] : edges.map((edge) => this.#lineOnScreen(edge));
      const near = edges.map((edge) => this.#onScreen(this.#placed.across(edge, node)));
      const chosen = [node, ...(other === undefined ? [] : [other])].map((one) => this.#onScreen(one));
      drawChosen(context, this.#palette, lines, near, chosen, width);
    }
    this.#drawPointed();
  }

  #drawnNode(place: number | undefined): number | undefined {
    const at = place === undefined ? undefined : this.#at.get(place);
    return at !== undefined && this.#isShown(at) ? at : undefined;
  }

  #dim(isDim: boolean): void {
    const { nodes, edges, labels } = this.#sigma.getCanvases();
    for (const layer of [nodes, edges, labels]) if (layer !== undefined) layer.style.opacity = isDim ? DIM : "";
  }

  #onScreen(at: number): ScreenNode {
    const { positions } = this.#placed;
    const look = this.#graph.getNodeAttributes(at);
    const { x, y } = this.#sigma.graphToViewport({ x: positions[at * 2] ?? 0, y: positions[at * 2 + 1] ?? 0 });
    return { x, y, size: this.#sizeOf(at), color: look.color, label: look.label };
  }

  #lineOnScreen(edge: number): ScreenLine {
    const { ends } = this.#placed;
    const { standing = "asserted", statements = 1 } = this.#content.picture.edges[this.#edges[edge] ?? 0] ?? {};
    const [from, to] = [this.#onScreen(ends[edge * 2] ?? 0), this.#onScreen(ends[edge * 2 + 1] ?? 0)];
    return { from: [from.x, from.y], to: [to.x, to.y], standing, width: widthOf(statements) };
  }
}

/** In pixels: the more statements, the wider; in whole and half steps. */
function widthOf(statements: number): number {
  return Math.min(1 + Math.round(Math.log2(Math.max(statements, 1))) * 0.5, 4);
}

function contextOf(sigma: Sigma<NodeLook, EdgeLook>, layer: string): CanvasRenderingContext2D {
  const context = sigma.getCanvases()[layer]?.getContext("2d");
  if (context === null || context === undefined) throw new Error("There is no canvas.");
  return context;
}
