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
attribute vec4 a_id;
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
#ifdef PICKING_MODE
  v_color = a_id;
#else
  v_color = a_color;
#endif
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

void main() {
#ifndef PICKING_MODE
  if (u_pattern.y > 0.0 && mod(v_along, u_pattern.x + u_pattern.y) > u_pattern.x) discard;
#endif
  gl_FragColor = v_color;
}
`;

const UNIFORMS = ["u_matrix", "u_half", "u_scale", "u_pattern"] as const;

/** Draws edges as strokes: so many pixels drawn, so many left out; without the latter as a line. */
export function strokes<N extends Attributes, E extends Attributes>(
  drawn: number,
  left: number,
): EdgeProgramType<N, E> {
  return class extends EdgeProgram<(typeof UNIFORMS)[number], N, E> {
    override getDefinition() {
      const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
      return {
        VERTICES: 6,
        VERTEX_SHADER_SOURCE: VERTEX,
        FRAGMENT_SHADER_SOURCE: FRAGMENT,
        METHOD: TRIANGLES,
        UNIFORMS,
        ATTRIBUTES: [
          { name: "a_start", size: 2, type: FLOAT },
          { name: "a_end", size: 2, type: FLOAT },
          { name: "a_thickness", size: 1, type: FLOAT },
          { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: "a_id", size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [{ name: "a_corner", size: 2, type: FLOAT }],
        CONSTANT_DATA: [
          [0, 1],
          [0, -1],
          [1, 1],
          [1, 1],
          [0, -1],
          [1, -1],
        ],
      };
    }

    override processVisibleItem(
      edgeIndex: number,
      startIndex: number,
      source: NodeDisplayData,
      target: NodeDisplayData,
      { size, color }: EdgeDisplayData,
    ): void {
      this.array.set([source.x, source.y, target.x, target.y, size, floatColor(color), edgeIndex], startIndex);
    }

    override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<(typeof UNIFORMS)[number]>): void {
      const { pixelRatio } = params;
      gl.uniformMatrix3fv(uniformLocations.u_matrix, false, params.matrix);
      gl.uniform2f(uniformLocations.u_half, (params.width * pixelRatio) / 2, (params.height * pixelRatio) / 2);
      gl.uniform1f(uniformLocations.u_scale, pixelRatio / params.sizeRatio);
      gl.uniform2f(uniformLocations.u_pattern, drawn * pixelRatio, left * pixelRatio);
    }
  };
}
