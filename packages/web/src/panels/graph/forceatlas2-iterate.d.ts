declare module "graphology-layout-forceatlas2/iterate.js" {
  /** One step of ForceAtlas2 over flat matrices: ten numbers for each node, three for each edge. */
  export default function iterate(
    options: {
      readonly linLogMode: boolean;
      readonly outboundAttractionDistribution: boolean;
      readonly adjustSizes: boolean;
      readonly edgeWeightInfluence: number;
      readonly scalingRatio: number;
      readonly strongGravityMode: boolean;
      readonly gravity: number;
      readonly slowDown: number;
      readonly barnesHutOptimize: boolean;
      readonly barnesHutTheta: number;
    },
    nodes: Float32Array,
    edges: Float32Array,
  ): object;
}
