import type { Language } from "#dataset/vocabulary.ts";

/** What a still picture shows: a metric with all the people that it counts, one population of several alone, or where its accounts part. */
export interface FigureSubject {
  readonly metric: string;
  /** Null for all. */
  readonly population: string | null;
  /** Its claims on scales, with the reasons why they differ, in place of its chart. Then of all populations. */
  readonly compared: boolean;
}

/** How wide a still picture is drawn, in CSS pixels: one population alone, and a comparison, are to be read in the column of a phone. */
export function figureWidth(subject: FigureSubject | null): number {
  if (subject === null) return 1200;
  return subject.population === null && !subject.compared ? 800 : 480;
}

/** The file of a still picture, without what says its kind. Where there is no subject, of the picture that stands for the whole site. */
export function figureFile(subject: FigureSubject | null, language: Language): string {
  const name = subject === null ? "og" : nameOf(subject);
  return `figures/${name}-${language}`;
}

function nameOf({ metric, population, compared }: FigureSubject): string {
  if (compared) return `disagreements.${metric}`;
  return population === null ? metric : `${metric}.${population}`;
}

/** How high each still picture is, in CSS pixels at the width that it is drawn for, by its file without what says its kind. */
export type FigureHeights = Readonly<Record<string, number>>;

/** Where the build writes down how high its pictures are. */
export const HEIGHTS_FILE = "figures/heights.json";
