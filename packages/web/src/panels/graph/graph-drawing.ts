import type { GraphPicture } from "@kulla/api";
import Graph from "graphology";
import Sigma from "sigma";
import type { NodeHoverDrawingFunction } from "sigma/rendering";
import type { EdgeDisplayData, NodeDisplayData } from "sigma/types";
import { strokes } from "./edge-lines.ts";
import { nearestEdge } from "./nearest-edge.ts";
import type { Palette } from "./palette.ts";
import { KIND_SIGNS, STROKES } from "./palette.ts";
import type { Camera } from "./saved-views.ts";

interface NodeLook {
  x: number;
  y: number;
  size: number;
  label: string;
  color: string;
  hidden: boolean;
}

interface EdgeLook {
  readonly size: number;
  readonly color: string;
  readonly type: string;
}

/** What a person does with the drawing: places of nodes. */
export interface DrawingEvents {
  readonly onNode: (place: number) => void;
  readonly onEdge: (from: number, to: number) => void;
  readonly onNothing: () => void;
}

/** What is chosen: a node, or the relation of two. */
export interface DrawnChoice {
  readonly node?: number | undefined;
  readonly other?: number | undefined;
}

/** Nodes and edges from which on the drawing leaves edges out while it moves. */
const MANY_EDGES = 4000;

/** Radius of the smallest node, in pixels, by how many there are at most. */
const LEAST_SIZES: readonly (readonly [most: number, size: number])[] = [
  [300, 3.2],
  [1000, 2.4],
  [4000, 1.6],
];

/** Neighbours that are all named, however close they stand. */
const FEW = 12;

/** Pixels from a line that count as on it. */
const REACH = 7;

/** The graph on a canvas. Nodes are known by their place in the picture. */
export class GraphDrawing {
  readonly #graph = new Graph<NodeLook, EdgeLook>({ type: "undirected", multi: false });
  readonly #sigma: Sigma<NodeLook, EdgeLook>;
  readonly #observer: ResizeObserver;
  #palette: Palette;
  #choice: DrawnChoice = {};
  #near: ReadonlySet<string> = new Set();

  /** @throws Error where the browser has no WebGL */
  constructor(
    box: HTMLElement,
    picture: GraphPicture,
    labels: readonly string[],
    palette: Palette,
    events: DrawingEvents,
  ) {
    this.#palette = palette;
    this.#fill(picture, labels);
    const isLarge = picture.edges.length > MANY_EDGES;
    this.#sigma = new Sigma<NodeLook, EdgeLook>(this.#graph, box, {
      allowInvalidContainer: true,
      defaultEdgeType: "asserted",
      edgeProgramClasses: Object.fromEntries(
        Object.entries(STROKES).map(([standing, [drawn, left]]) => [
          standing,
          strokes<NodeLook, EdgeLook>(drawn, left),
        ]),
      ),
      labelFont: "system-ui, sans-serif",
      labelSize: 12,
      labelColor: { color: palette.ink },
      labelDensity: isLarge ? 0.6 : 1.4,
      labelGridCellSize: 100,
      labelRenderedSizeThreshold: isLarge ? 3.5 : picture.nodes.length > 300 ? 5 : 4,
      hideEdgesOnMove: isLarge,
      hideLabelsOnMove: isLarge,
      zIndex: true,
      minCameraRatio: 0.01,
      maxCameraRatio: 12,
      stagePadding: 40,
      nodeReducer: (node, look) => this.#reduceNode(node, look),
      edgeReducer: (edge, look) => this.#reduceEdge(edge, look),
      defaultDrawNodeHover: this.#hover,
    });
    this.#listen(events);
    this.#observer = new ResizeObserver(() => this.#sigma.resize().scheduleRefresh());
    this.#observer.observe(box);
  }

  /** Puts nodes at their places; those that are not named stay where they are. */
  place(places: readonly number[], positions: Float32Array): void {
    const at = new Map(places.map((place, index) => [String(place), index]));
    this.#graph.updateEachNodeAttributes(
      (node, look) => {
        const index = at.get(node);
        return index === undefined ? look : { ...look, x: positions[index * 2] ?? 0, y: positions[index * 2 + 1] ?? 0 };
      },
      { attributes: ["x", "y"] },
    );
  }

  show(places: ReadonlySet<number>): void {
    this.#graph.updateEachNodeAttributes((node, look) => ({ ...look, hidden: !places.has(Number(node)) }), {
      attributes: ["hidden"],
    });
    this.#sigma.refresh();
  }

  choose(choice: DrawnChoice): void {
    this.#choice = choice;
    const { node, other } = choice;
    const near = new Set<string>();
    if (node !== undefined && this.#graph.hasNode(node)) {
      near.add(String(node));
      if (other === undefined) this.#graph.forEachNeighbor(String(node), (one) => near.add(one));
      else near.add(String(other));
    }
    this.#near = near;
    this.#sigma.refresh({ skipIndexation: true });
  }

  repaint(picture: GraphPicture, palette: Palette): void {
    this.#palette = palette;
    this.#graph.updateEachNodeAttributes(
      (node, look) => ({ ...look, color: palette.kinds[picture.nodes[Number(node)]?.kind ?? "party"] }),
      { attributes: ["color"] },
    );
    this.#graph.updateEachEdgeAttributes((edge, look) => ({
      ...look,
      color: palette.lines[picture.edges[Number(edge)]?.standing ?? "asserted"],
    }));
    this.#sigma.setSetting("labelColor", { color: palette.ink });
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

  /** Brings a node to the middle. */
  center(place: number): void {
    const data = this.#sigma.getNodeDisplayData(String(place));
    if (data !== undefined) this.look({ ...this.camera(), x: data.x, y: data.y });
  }

  kill(): void {
    this.#observer.disconnect();
    this.#sigma.kill();
  }

  #fill({ nodes, edges }: GraphPicture, labels: readonly string[]): void {
    const degrees = new Float64Array(nodes.length);
    for (const { from, to } of edges) {
      degrees[from] = (degrees[from] ?? 0) + 1;
      degrees[to] = (degrees[to] ?? 0) + 1;
    }
    const least = LEAST_SIZES.find(([most]) => nodes.length <= most)?.[1] ?? 1;
    for (const [place, { kind }] of nodes.entries())
      this.#graph.addNode(String(place), {
        x: 0,
        y: 0,
        size: least * (1 + 0.55 * Math.log2(1 + (degrees[place] ?? 0))),
        label: `${KIND_SIGNS[kind]} ${labels[place] ?? ""}`,
        color: this.#palette.kinds[kind],
        hidden: false,
      });
    for (const [at, { from, to, standing, statements }] of edges.entries())
      if (from !== to)
        this.#graph.addEdgeWithKey(String(at), String(from), String(to), {
          size: Math.min(1 + Math.log2(statements) * 0.5, 4),
          color: this.#palette.lines[standing],
          type: standing,
        });
  }

  #reduceNode(node: string, look: NodeLook): Partial<NodeDisplayData> {
    if (this.#near.size === 0) return look;
    if (!this.#near.has(node)) return { ...look, color: this.#palette.dim, label: "", zIndex: 0 };
    const isChosen = node === String(this.#choice.node) || node === String(this.#choice.other);
    return { ...look, zIndex: 1, forceLabel: this.#near.size <= FEW, highlighted: isChosen };
  }

  #reduceEdge(edge: string, look: EdgeLook): Partial<EdgeDisplayData> {
    const chosen = String(this.#choice.node);
    if (this.#near.size === 0) return look;
    const [from, to] = this.#graph.extremities(edge);
    const isNear = (from === chosen || to === chosen) && this.#near.has(from) && this.#near.has(to);
    return isNear ? { ...look, size: look.size + 1, zIndex: 1 } : { ...look, color: this.#palette.dim, zIndex: 0 };
  }

  #listen({ onNode, onEdge, onNothing }: DrawingEvents): void {
    this.#sigma.on("clickNode", ({ node }) => onNode(Number(node)));
    this.#sigma.on("clickStage", ({ event }) => {
      const edge = this.#edgeAt(event.x, event.y);
      if (edge === undefined) onNothing();
      else onEdge(...edge);
    });
  }

  /** The line at a place of the canvas: looked for among all, because to draw them once more for each move of the pointer costs more. */
  #edgeAt(x: number, y: number): readonly [number, number] | undefined {
    const point = this.#sigma.viewportToFramedGraph({ x, y });
    const beside = this.#sigma.viewportToFramedGraph({ x: x + REACH, y });
    const lines = this.#graph.mapEdges((_edge, _look, from, to) => ({ from, to }));
    const found = nearestEdge(
      lines.flatMap(({ from, to }) => {
        const [a, b] = [this.#sigma.getNodeDisplayData(from), this.#sigma.getNodeDisplayData(to)];
        return a === undefined || b === undefined || a.hidden || b.hidden ? [] : [{ from, to, a, b }];
      }),
      point,
      Math.hypot(beside.x - point.x, beside.y - point.y),
    );
    return found === undefined ? undefined : [Number(found.from), Number(found.to)];
  }

  readonly #hover: NodeHoverDrawingFunction<NodeLook, EdgeLook> = (context, { x, y, size, label }, settings) => {
    const { ground, ink, line } = this.#palette;
    context.beginPath();
    context.arc(x, y, size + 3, 0, Math.PI * 2);
    context.strokeStyle = ink;
    context.lineWidth = 2;
    context.stroke();
    if (label === null || label === "") return;
    context.font = `600 ${String(settings.labelSize)}px ${settings.labelFont}`;
    const width = context.measureText(label).width + 12;
    context.fillStyle = ground;
    context.strokeStyle = line;
    context.lineWidth = 1;
    context.beginPath();
    context.roundRect(x + size + 5, y - 11, width, 22, 4);
    context.fill();
    context.stroke();
    context.fillStyle = ink;
    context.fillText(label, x + size + 11, y + 4);
  };
}
