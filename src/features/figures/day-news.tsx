import { useMemo } from "react";
import type { Publication } from "#dataset/records.ts";
import { declinedShortDay } from "#evidence/short-day.ts";
import styles from "#features/figures/day-news.module.css";
import { NewsList } from "#features/figures/news-list.tsx";
import { type Weight, weightOf } from "#model/discrepancies.ts";
import type { Discrepancy } from "#model/discrepancy.ts";
import type { Lookup } from "#model/lookup.ts";
import { type News, newsOf } from "#model/news.ts";
import { useDeferredFilter } from "#state/derived.ts";
import { useText } from "#ui/text-context.tsx";

/** On the clock of what was known: how the story grew on the last day of the range. Nothing on the other clock. */
export function DayNews({ lookup }: { lookup: Lookup }) {
  const text = useText();
  const filter = useDeferredFilter();
  const news = useMemo(() => (filter.clock === "known" ? newsOf(lookup, filter) : null), [lookup, filter]);
  if (!news) return null;
  const loud = news.differing.filter((one) => weightOf(one) !== "difference");
  return (
    <section className={styles.news}>
      <h3>{text.t("figures.news.title", { day: declinedShortDay(text, lookup, news.day) })}</h3>
      <p>
        <Summary news={news} loud={loud} />
      </p>
      {!isQuiet(news, loud) && (
        <details>
          <summary>{text.t("figures.news.more")}</summary>
          <NewsList lookup={lookup} news={news} loud={loud} />
        </details>
      )}
    </section>
  );
}

function isQuiet({ fresh, repeated, replaced }: News, loud: readonly Discrepancy[]): boolean {
  return fresh.length + repeated.length + replaced.length + loud.length === 0;
}

function Summary({ news, loud }: { news: News; loud: readonly Discrepancy[] }) {
  const { t, count } = useText();
  const outlets = useOutlets(news.publications);
  const known = count("count.claims", news.known.length);
  if (isQuiet(news, loud)) return t("figures.news.quiet", { claims: known });
  const weighing = (weight: Weight) => loud.filter((one) => weightOf(one) === weight).length;
  const counted = [
    ["figures.news.fresh", news.fresh.length],
    ["figures.news.repeated", news.repeated.length],
    ["figures.news.replaced", news.replaced.length],
    ["figures.news.contradiction", weighing("contradiction")],
    ["figures.news.fall", weighing("fall")],
    ["figures.news.misprint", weighing("misprint")],
  ] as const;
  const found = counted.filter(([, n]) => n > 0).map(([id, n]) => count(id, n));
  const parts = found.join(t("figures.news.comma"));
  const out = t("figures.news.out", { count: news.publications.length, outlets });
  return [
    outlets === "" ? t("figures.news.alone", { parts }) : t("figures.news.sentence", { out, parts }),
    t("figures.news.known", { claims: known }),
  ].join(" ");
}

/** The names of publications as a list in words; empty for none, as where a filter leaves out all that came out that day. */
function useOutlets(publications: readonly Publication[]): string {
  const { t } = useText();
  const names = publications.map(({ outlet }) => outlet);
  const last = names.pop();
  if (last === undefined) return "";
  if (names.length === 0) return last;
  return t("figures.news.and", { list: names.join(t("figures.news.comma")), last });
}
