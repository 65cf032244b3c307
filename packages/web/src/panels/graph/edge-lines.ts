import type { Attributes } from "graphology-types";
import type { EdgeProgramType, ProgramInfo } from "sigma/rendering";
import { EdgeProgram } from "sigma/rendering";
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";

/** A rectangle from node to node, its thickness and the strokes of its pattern in pixels of the screen, whatever the zoom. */
const VERTEX = /* glsl */ `
attribute vec2 a_start;
attribute vec2 a_end;
attribute float a_thickness;
attribute vec4 a_color;
attribute vec2 a_corner;

uniform mat3 u_matrix;
uniform vec2 u_half;
uniform float u_scale;

varying vec4 v_color;
varying float v_along;

void main() {
  vec2 start = (u_matrix * vec3(a_start, 1.0)).xy * u_half;
  vec2 end = (u_matrix * vec3(a_end, 1.0)).xy * u_half;
  vec2 way = end - start;
  float far = max(length(way), 0.001);
  vec2 across = vec2(-way.y, way.x) / far;
  float thick = max(a_thickness * u_scale, 1.1);
  v_color = a_color;
  v_color.a *= 255.0 / 254.0;
  v_along = a_corner.x * far;
  vec2 place = mix(start, end, a_corner.x) + across * a_corner.y * thick * 0.5;
  gl_Position = vec4(place / u_half, 0.0, 1.0);
}
`;

const FRAGMENT = /* glsl */ `
precision mediump float;

varying vec4 v_color;
varying float v_along;

uniform vec2 u_pattern;
uniform float u_strength;

void main() {
  if (u_pattern.y > 0.0 && mod(v_along, u_pattern.x + u_pattern.y) > u_pattern.x) discard;
  gl_FragColor = v_color * u_strength;
}
`;

const UNIFORMS = ["u_matrix", "u_half", "u_scale", "u_pattern", "u_strength"] as const;

/** Lines that can be drawn at full strength over the whole graph; more let those below shine through, until one comes closer. */
const CLEAR_LINES = 2500;

/** Corners of the two triangles of a line: which end, and which side of it. */
const CORNERS = [
  [0, 1],
  [0, -1],
  [1, 1],
  [1, 1],
  [0, -1],
  [1, -1],
] as const;

/**
 * Draws edges as strokes: so many pixels drawn, so many left out; without the latter as a line. Each corner is written out: to draw instances of one
 * line is a hundred times slower where there is no graphics card.
 */
export function strokes<N extends Attributes, E extends Attributes>(
  drawn: number,
  left: number,
  weakest: number,
): EdgeProgramType<N, E> {
  return class extends EdgeProgram<(typeof UNIFORMS)[number], N, E> {
    override getDefinition() {
      const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
      return {
        VERTICES: CORNERS.length,
        VERTEX_SHADER_SOURCE: VERTEX,
        FRAGMENT_SHADER_SOURCE: FRAGMENT,
        METHOD: TRIANGLES,
        UNIFORMS,
        ATTRIBUTES: [
          { name: "a_start", size: 2, type: FLOAT },
          { name: "a_end", size: 2, type: FLOAT },
          { name: "a_thickness", size: 1, type: FLOAT },
          { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: "a_corner", size: 2, type: FLOAT },
        ],
      };
    }

    override processVisibleItem(
      _edgeIndex: number,
      startIndex: number,
      source: NodeDisplayData,
      target: NodeDisplayData,
      { size, color }: EdgeDisplayData,
    ): void {
      const { array } = this;
      const paint = floatColor(color);
      let at = startIndex;
      for (const [end, side] of CORNERS) {
        array[at++] = source.x;
        array[at++] = source.y;
        array[at++] = target.x;
        array[at++] = target.y;
        array[at++] = size;
        array[at++] = paint;
        array[at++] = end;
        array[at++] = side;
      }
    }

    override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<(typeof UNIFORMS)[number]>): void {
      const { pixelRatio, zoomRatio } = params;
      const strength = CLEAR_LINES / Math.max(this.capacity, 1) / zoomRatio;
      gl.uniform1f(uniformLocations.u_strength, Math.min(Math.max(strength, weakest), 1));
      gl.uniformMatrix3fv(uniformLocations.u_matrix, false, params.matrix);
      gl.uniform2f(uniformLocations.u_half, (params.width * pixelRatio) / 2, (params.height * pixelRatio) / 2);
      gl.uniform1f(uniformLocations.u_scale, pixelRatio / params.sizeRatio);
      gl.uniform2f(uniformLocations.u_pattern, drawn * pixelRatio, left * pixelRatio);
    }
  };
}
