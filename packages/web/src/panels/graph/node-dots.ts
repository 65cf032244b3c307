import type { Attributes } from "graphology-types";
import { NodePointProgram } from "sigma/rendering";

/**
 * Draws nodes as points: one vertex each, which is what machines without a graphics card draw quickest. Who is under the pointer is looked up by place
 * (see `PlacedGraph`), so nodes are not drawn a second time to be read back.
 */
export class NodeDots<N extends Attributes, E extends Attributes> extends NodePointProgram<N, E> {
  override pickProgram = null;
}
