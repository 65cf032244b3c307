import type { EdgeStanding } from "@kulla/api";
import type { Palette } from "./palette.ts";
import { STROKES } from "./palette.ts";

/** A node as it stands on the screen. */
export interface ScreenNode {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly color: string;
  readonly label: string;
}

/** A line as it stands on the screen. */
export interface ScreenLine {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  readonly standing: EdgeStanding;
  readonly width: number;
}

const FONT = "12px system-ui, sans-serif";

/** Height of a name. */
const LINE = 14;

/** Neighbours up to which they are named, each where its name covers no other. */
const FEW = 60;

/** Lines from which on they let those below shine through. */
const MANY = 200;

/**
 * Draws what is chosen, with its lines and neighbours, over all else.
 *
 * @param width of the drawing
 */
export function drawChosen(
  context: CanvasRenderingContext2D,
  palette: Palette,
  lines: readonly ScreenLine[],
  nodes: readonly ScreenNode[],
  chosen: readonly ScreenNode[],
  width: number,
): void {
  for (const [standing, strokes] of Object.entries(STROKES) as [EdgeStanding, (typeof STROKES)[EdgeStanding]][]) {
    const mine = lines.filter((line) => line.standing === standing);
    if (mine.length === 0) continue;
    context.strokeStyle = palette.lines[standing];
    context.globalAlpha = lines.length > MANY ? 0.4 : 1;
    context.setLineDash(strokes[1] === 0 ? [] : [...strokes]);
    for (const thickness of new Set(mine.map((line) => line.width))) {
      context.lineWidth = lines.length > MANY ? thickness : thickness + 1;
      context.beginPath();
      for (const { from, to } of mine.filter((line) => line.width === thickness)) {
        context.moveTo(...from);
        context.lineTo(...to);
      }
      context.stroke();
    }
  }
  context.globalAlpha = 1;
  context.setLineDash([]);
  for (const node of nodes) drawDot(context, node);
  if (nodes.length <= FEW) drawLabels(context, palette, nodes, width);
  for (const node of chosen) drawPointed(context, palette, node);
}

/** Draws a node with a ring, and its name on a card. */
export function drawPointed(context: CanvasRenderingContext2D, palette: Palette, node: ScreenNode): void {
  const { x, y, size, label } = node;
  drawDot(context, node);
  context.beginPath();
  context.arc(x, y, size + 3, 0, Math.PI * 2);
  context.strokeStyle = palette.ink;
  context.lineWidth = 2;
  context.stroke();
  if (label === "") return;
  context.font = `600 ${FONT}`;
  const width = context.measureText(label).width + 12;
  context.fillStyle = palette.ground;
  context.strokeStyle = palette.line;
  context.lineWidth = 1;
  context.beginPath();
  context.roundRect(x + size + 5, y - 11, width, 22, 4);
  context.fill();
  context.stroke();
  context.fillStyle = palette.ink;
  context.fillText(label, x + size + 11, y + 4);
}

function drawDot(context: CanvasRenderingContext2D, { x, y, size, color }: ScreenNode): void {
  context.fillStyle = color;
  context.beginPath();
  context.arc(x, y, size, 0, Math.PI * 2);
  context.fill();
}

/** Names each node where that covers no other name; the larger come first. */
export function drawLabels(
  context: CanvasRenderingContext2D,
  palette: Palette,
  nodes: readonly ScreenNode[],
  width: number,
): void {
  context.font = FONT;
  const taken: { readonly left: number; readonly right: number; readonly y: number }[] = [];
  for (const node of [...nodes].sort((a, b) => b.size - a.size)) {
    const long = context.measureText(node.label).width;
    const behind = node.x + node.size + 4;
    // Where a name would leave the drawing it stands before its node.
    const left = behind + long > width ? node.x - node.size - 4 - long : behind;
    const box = { left, right: left + long, y: node.y };
    if (taken.some((one) => one.left < box.right && box.left < one.right && Math.abs(one.y - box.y) < LINE)) continue;
    taken.push(box);
    // A rim of the ground keeps the letters readable over lines.
    context.strokeStyle = palette.ground;
    context.lineWidth = 3;
    context.strokeText(node.label, left, node.y + 4);
    context.fillStyle = palette.ink;
    context.fillText(node.label, left, node.y + 4);
  }
}
