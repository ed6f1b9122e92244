import { HedgeMark } from "#evidence/hedge-glyph.tsx";

/** A mark with the rings of two more publications, centred on 0,0: draws in the current colour. */
export function RingsMark() {
  return (
    <>
      <HedgeMark qualifier="exact" />
      <circle r={7.5} fill="none" stroke="currentColor" opacity="var(--thinned)" />
      <circle r={10.5} fill="none" stroke="currentColor" opacity="var(--thinned)" />
    </>
  );
}

/** The same beside a text that says what it means. */
export function RingsGlyph({ size }: { size: number }) {
  return (
    <svg width={size} height={size} viewBox="-11.5 -11.5 23 23" aria-hidden="true">
      <RingsMark />
    </svg>
  );
}
