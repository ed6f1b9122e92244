import { FAMILY_SLOTS } from "#features/map/mark-frame.ts";

/** One square a mark, wide enough for its ring and its emphasis; pixels are CSS pixels. */
export const VERTEX_SHADER = `#version 300 es
precision highp float;
uniform mat4 u_matrix;
uniform vec2 u_viewport;
in vec2 a_corner;
in vec2 a_position;
in vec3 a_look;
in vec4 a_shares_low;
in vec4 a_shares_high;
out vec2 v_offset;
flat out vec3 v_look;
flat out float v_shares[${FAMILY_SLOTS}];

void main() {
  v_offset = a_corner * (a_look.x + 8.0);
  v_look = a_look;
  for (int i = 0; i < 4; i++) {
    v_shares[i] = a_shares_low[i];
    v_shares[i + 4] = a_shares_high[i];
  }
  vec4 centre = u_matrix * vec4(a_position, 0.0, 1.0);
  vec2 shift = vec2(v_offset.x, -v_offset.y) * 2.0 / u_viewport;
  gl_Position = vec4(centre.xy + shift * centre.w, 0.0, centre.w);
}`;

/**
 * A disc of paper with a ring cut into the families' shares, clockwise from the top, with a gap of paper between them; an
 * empty mark is a thin grey ring; an emphasised one gets a ring of ink around it.
 */
export const FRAGMENT_SHADER = `#version 300 es
precision highp float;
uniform vec3 u_families[${FAMILY_SLOTS}];
uniform vec3 u_paper;
uniform vec3 u_ink;
uniform vec3 u_empty;
uniform float u_ratio;
in vec2 v_offset;
flat in vec3 v_look;
flat in float v_shares[${FAMILY_SLOTS}];
out vec4 o_colour;

const float TURN = 6.283185307179586;
const float CASING = 1.5;
const float GAP = 0.6;

float within(float edge) {
  return clamp(edge * u_ratio + 0.5, 0.0, 1.0);
}

vec4 over(vec4 base, vec3 colour, float cover) {
  return vec4(mix(base.rgb, colour, cover), mix(base.a, 1.0, cover));
}

void main() {
  float radius = v_look.x;
  float inner = radius - v_look.y;
  float emphasis = v_look.z;
  float far = length(v_offset);

  // Most of a mark is paper: nothing has to be known of shares there.
  vec3 ring = u_empty;
  float onRing = within(radius - far) * within(far - inner);
  if (onRing > 0.0 && v_shares[${FAMILY_SLOTS - 1}] > 0.0) {
    float turn = fract(atan(v_offset.x, -v_offset.y) / TURN + 1.0);
    float gap = 1e6;
    float before = 0.0;
    for (int i = 0; i < ${FAMILY_SLOTS}; i++) {
      float after = v_shares[i];
      if (turn >= before && turn < after) ring = u_families[i];
      if (after - before > 0.0 && after - before < 1.0) {
        float apart = abs(turn - before);
        gap = min(gap, min(apart, 1.0 - apart) * TURN * far);
      }
      before = after;
    }
    onRing *= within(gap - GAP);
  }

  vec4 colour = vec4(0.0);
  if (emphasis > 0.5) {
    float width = emphasis > 1.5 ? 2.6 : 1.6;
    float outer = radius + CASING + width;
    colour = over(vec4(u_ink, 0.0), u_ink, within(outer - far));
  }
  colour = over(vec4(emphasis > 0.5 ? colour.rgb : u_paper, colour.a), u_paper, within(radius + CASING - far));
  colour = over(colour, ring, onRing);
  o_colour = vec4(colour.rgb * colour.a, colour.a);
}`;
