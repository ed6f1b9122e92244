import type { Claim } from "#dataset/records.ts";
import { ClaimFigure } from "#evidence/claim-figure.tsx";
import { DiscrepancySentence } from "#evidence/discrepancy-sentence.tsx";
import { Named } from "#evidence/named.tsx";
import { useScopeName } from "#evidence/use-scope-name.ts";
import styles from "#features/figures/day-news.module.css";
import type { Discrepancy } from "#model/discrepancy.ts";
import { groupBy } from "#model/group-by.ts";
import type { Lookup } from "#model/lookup.ts";
import type { News } from "#model/news.ts";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly lookup: Lookup;
  readonly news: News;
  readonly loud: readonly Discrepancy[];
}

/** The news of a day in full: what no longer sits together, what was replaced, and the new figures measure by measure. */
export function NewsList({ lookup, news, loud }: Props) {
  const { t, name } = useText();
  return (
    <dl className={styles.list}>
      {loud.map((one) => (
        <div key={one.id}>
          <dt>
            <Named of={lookup.metric.get(one.metric)?.label} />
          </dt>
          <dd>
            <DiscrepancySentence lookup={lookup} discrepancy={one} />
          </dd>
        </div>
      ))}
      {news.replaced.map(({ old, newer }) => (
        <div key={`${old.id} ${newer.id}`}>
          <dt>
            <Named of={lookup.metric.get(old.metric)?.label} />
          </dt>
          <dd>
            <ClaimFigure lookup={lookup} claim={old} /> {t("figures.news.now")}{" "}
            <ClaimFigure lookup={lookup} claim={newer} />
          </dd>
        </div>
      ))}
      {[...groupBy(news.fresh, (claim) => claim.metric)].map(([metric, claims]) => (
        <Figures key={metric} lookup={lookup} title={name(lookup.metric.get(metric)?.label)} claims={claims} />
      ))}
      {news.repeated.length > 0 && <Figures lookup={lookup} title={t("figures.news.again")} claims={news.repeated} />}
    </dl>
  );
}

function Figures({ lookup, title, claims }: { lookup: Lookup; title: string; claims: readonly Claim[] }) {
  const scopeName = useScopeName(lookup);
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        <ul className={styles.figures}>
          {claims.map((claim) => (
            <li key={claim.id}>
              <ClaimFigure lookup={lookup} claim={claim} /> <span className={styles.scope}>{scopeName(claim)}</span>
            </li>
          ))}
        </ul>
      </dd>
    </div>
  );
}
