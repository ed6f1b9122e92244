import type { Qualifier } from "#dataset/vocabulary.ts";

interface Props {
  readonly qualifier: Qualifier;
  /** Carried in from before the range: drawn hollow. */
  readonly hollow?: boolean;
  /** Corrected or retracted: struck through. */
  readonly struck?: boolean;
  /** Width and height in CSS pixels. */
  readonly size?: number;
  /** Where it stands in a drawing. */
  readonly transform?: string;
}

const SHAPES: Record<Qualifier, (fill: string) => React.ReactNode> = {
  exact: (fill) => <circle r={4.5} fill={fill} />,
  at_least: (fill) => (
    <>
      <path d="M0,-8 V-4" />
      <path d="M0,-4.5 L5,4.5 H-5 Z" fill={fill} />
    </>
  ),
  more_than: (fill) => (
    <>
      <path d="M0,-8 V-4 M-2.5,-6 L0,-8.5 L2.5,-6" fill="none" />
      <path d="M0,-4.5 L5,4.5 H-5 Z" fill={fill} />
    </>
  ),
  nearly: (fill) => <path d="M0,5 L5,-4.5 H-5 Z" fill={fill} />,
  up_to: (fill) => (
    <>
      <path d="M-5,6.5 H5" />
      <path d="M0,5 L5,-4.5 H-5 Z" fill={fill} />
    </>
  ),
  about: () => (
    <>
      <circle r={5.5} fill="var(--card)" />
      <path d="M-3,0.8 Q-1.5,-1.8 0,0 T3,-0.8" fill="none" />
    </>
  ),
  // Two ends and nothing between them: a mark in the middle would look like a figure that nobody said.
  range: () => <path d="M-7,-4 V4 M7,-4 V4 M-7,0 H7" fill="none" />,
  word_only: () => <rect x={-7.5} y={-4.5} width={15} height={9} rx={4.5} fill="none" />,
};

// A ring, a bar and a lozenge are hollow already: carried in, their line is broken.
const ALWAYS_OPEN: readonly Qualifier[] = ["about", "range", "word_only"];

/** The marks of the hedges as shapes centred on 0,0, for charts: draws in the current colour. */
export function HedgeMark({ qualifier, hollow = false, struck = false, transform }: Omit<Props, "size">) {
  const broken = hollow && ALWAYS_OPEN.includes(qualifier);
  return (
    <g
      transform={transform}
      stroke="currentColor"
      strokeWidth={1.5}
      strokeLinejoin="round"
      strokeDasharray={broken ? "2 1.6" : undefined}
    >
      {SHAPES[qualifier](hollow ? "var(--card)" : "currentColor")}
      {struck && <path d="M-8.5,0 H8.5" strokeWidth={2} strokeDasharray={broken ? "none" : undefined} />}
    </g>
  );
}

/** The mark of a hedge beside a text that says the same. */
export function HedgeGlyph({ qualifier, hollow = false, struck = false, size = 16 }: Omit<Props, "transform">) {
  return (
    <svg width={size} height={size} viewBox="-9 -9 18 18" aria-hidden="true">
      <HedgeMark qualifier={qualifier} hollow={hollow} struck={struck} />
    </svg>
  );
}
