import type { Language } from "#dataset/vocabulary.ts";

/** What a still picture shows: a metric with all the people that it counts, or one population of several alone. */
export interface FigureSubject {
  readonly metric: string;
  /** Null for all. */
  readonly population: string | null;
}

/** How wide a still picture is drawn, in CSS pixels: one population alone is to be read in the column of a phone. */
export function figureWidth(subject: FigureSubject | null): number {
  if (subject === null) return 1200;
  return subject.population === null ? 800 : 480;
}

/** The file of a still picture, without what says its kind. Where there is no subject, of the picture that stands for the whole site. */
export function figureFile(subject: FigureSubject | null, language: Language): string {
  const name =
    subject === null ? "og" : [subject.metric, ...(subject.population === null ? [] : [subject.population])].join(".");
  return `figures/${name}-${language}`;
}
