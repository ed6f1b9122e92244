import type { CustomLayerInterface, CustomRenderMethodInput } from "maplibre-gl";
import { linkProgram } from "#features/map/link-program.ts";
import { FAMILY_SLOTS, MARK_FLOATS } from "#features/map/mark-frame.ts";
import { FRAGMENT_SHADER, VERTEX_SHADER } from "#features/map/mark-shaders.ts";

type Rgb = readonly [number, number, number];

export interface MarkColours {
  /** In the order of the dataset's families. */
  readonly families: readonly Rgb[];
  readonly paper: Rgb;
  readonly ink: Rgb;
  readonly empty: Rgb;
}

/** The layer of the marks: all of them in one draw call, new numbers taken over without touching the style. */
export interface MarksLayer extends CustomLayerInterface {
  /** Takes the numbers of `packMarks`; the caller asks the map for a repaint. */
  readonly update: (packed: Float32Array) => void;
  readonly recolour: (colours: MarkColours) => void;
}

interface Graphics {
  readonly program: WebGLProgram;
  readonly array: WebGLVertexArrayObject;
  readonly corners: WebGLBuffer;
  readonly marks: WebGLBuffer;
  /** Asked for once: each question waits for the graphics process. */
  readonly at: Readonly<Record<Uniform, WebGLUniformLocation | null>>;
}

const UNIFORMS = ["u_families", "u_paper", "u_ink", "u_empty", "u_matrix", "u_viewport", "u_ratio"] as const;
type Uniform = (typeof UNIFORMS)[number];

const CORNERS = new Float32Array([-1, -1, 1, -1, -1, 1, 1, 1]);
const COLUMNS = [
  ["a_position", 2, 0],
  ["a_look", 3, 2],
  ["a_shares_low", 4, 5],
  ["a_shares_high", 4, 9],
] as const;

function prepare(gl: WebGL2RenderingContext): Graphics {
  const program = linkProgram(gl, VERTEX_SHADER, FRAGMENT_SHADER);
  const array = gl.createVertexArray();
  const [corners, marks] = [gl.createBuffer(), gl.createBuffer()];
  gl.bindVertexArray(array);
  gl.bindBuffer(gl.ARRAY_BUFFER, corners);
  gl.bufferData(gl.ARRAY_BUFFER, CORNERS, gl.STATIC_DRAW);
  const corner = gl.getAttribLocation(program, "a_corner");
  gl.enableVertexAttribArray(corner);
  gl.vertexAttribPointer(corner, 2, gl.FLOAT, false, 0, 0);
  gl.bindBuffer(gl.ARRAY_BUFFER, marks);
  for (const [name, size, offset] of COLUMNS) {
    const location = gl.getAttribLocation(program, name);
    gl.enableVertexAttribArray(location);
    gl.vertexAttribPointer(location, size, gl.FLOAT, false, MARK_FLOATS * 4, offset * 4);
    gl.vertexAttribDivisor(location, 1);
  }
  gl.bindVertexArray(null);
  const at = Object.fromEntries(UNIFORMS.map((name) => [name, gl.getUniformLocation(program, name)]));
  return { program, array, corners, marks, at: at as Graphics["at"] };
}

function paint(gl: WebGL2RenderingContext, at: Graphics["at"], colours: MarkColours): void {
  const families = Array.from({ length: FAMILY_SLOTS }, (_, i) => colours.families[i] ?? colours.empty);
  gl.uniform3fv(at.u_families, families.flat());
  gl.uniform3fv(at.u_paper, [...colours.paper]);
  gl.uniform3fv(at.u_ink, [...colours.ink]);
  gl.uniform3fv(at.u_empty, [...colours.empty]);
}

interface Seen {
  readonly matrix: Iterable<number>;
  /** Pixels of the screen for each CSS pixel. */
  readonly ratio: number;
}

function place(gl: WebGL2RenderingContext, at: Graphics["at"], { matrix, ratio }: Seen): void {
  const { drawingBufferWidth, drawingBufferHeight } = gl;
  gl.uniformMatrix4fv(at.u_matrix, false, Float32Array.from(matrix));
  gl.uniform2f(at.u_viewport, drawingBufferWidth / ratio, drawingBufferHeight / ratio);
  gl.uniform1f(at.u_ratio, ratio);
}

/** Builds the layer. After a lost graphics context add it again: it makes what it needs anew. */
export function marksLayer(id: string, first: MarkColours): MarksLayer {
  let colours = first;
  let graphics: Graphics | null = null;
  let packed = new Float32Array(0);
  let fresh = false;
  // Asked in every frame, since zooming the page changes it; the canvas itself would have to be laid out for an answer.
  let ratioNow = () => 1;

  function upload(gl: WebGL2RenderingContext, { marks }: Graphics) {
    if (!fresh) return;
    gl.bindBuffer(gl.ARRAY_BUFFER, marks);
    gl.bufferData(gl.ARRAY_BUFFER, packed, gl.DYNAMIC_DRAW);
    fresh = false;
  }

  return {
    id,
    type: "custom",
    update: (next) => {
      packed = new Float32Array(next);
      fresh = true;
    },
    recolour: (next) => {
      colours = next;
    },
    onAdd: (map, gl) => {
      ratioNow = () => map.getPixelRatio();
      graphics = prepare(gl);
      fresh = true;
    },
    onRemove: (_map, gl) => {
      if (!graphics) return;
      gl.deleteProgram(graphics.program);
      gl.deleteVertexArray(graphics.array);
      gl.deleteBuffer(graphics.corners);
      gl.deleteBuffer(graphics.marks);
      graphics = null;
    },
    render: (gl, { defaultProjectionData }: CustomRenderMethodInput) => {
      if (!graphics) return;
      // biome-ignore lint/correctness/useHookAtTopLevel: a graphics call, not a hook
      gl.useProgram(graphics.program);
      upload(gl, graphics);
      place(gl, graphics.at, { matrix: defaultProjectionData.mainMatrix, ratio: ratioNow() });
      paint(gl, graphics.at, colours);
      gl.bindVertexArray(graphics.array);
      gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, packed.length / MARK_FLOATS);
      gl.bindVertexArray(null);
    },
  };
}
