import type { GraphPicture } from "@kulla/api";

/** Where the camera is, as sigma has it. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
  readonly angle: number;
}

/** What a person does with the drawing: places of nodes in the picture. */
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

/** What is drawn: some nodes of a picture, and the edges among them. */
export interface DrawnContent {
  readonly picture: Pick<GraphPicture, "nodes" | "edges">;
  readonly labels: readonly string[];
  /** Places of the nodes in the picture. */
  readonly places: readonly number[];
}
