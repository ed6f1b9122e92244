import styles from "#app/embed-page.module.css";
import { creatorsOf } from "#dataset/credit.ts";
import type { DatasetMeta } from "#dataset/records.ts";
import { openedSite } from "#site/site.ts";
import { wholePageAddress } from "#state/history.ts";
import { useView } from "#state/use-view.ts";
import { isSandboxed } from "#ui/is-sandboxed.ts";
import { useText } from "#ui/text-context.tsx";

/** Where the numbers come from, on which terms, and the way to the whole page at this view. */
export function EmbedSource({ meta }: { meta: DatasetMeta }) {
  const { t, name } = useText();
  const view = useView((now) => now);
  const address = wholePageAddress({ site: openedSite() }, view);
  const [licence] = meta.licenses;
  const creators = creatorsOf(meta);
  return (
    <footer className={styles.source}>
      <p>
        <span className={styles.titled}>{t("embed.source", { title: name(meta.title), version: meta.version })}</span>
        <span className={styles.untitled}>{t("embed.data.pinned", { version: meta.version })}</span>
        <span lang="" className={styles.creators}>
          {creators.map((creator) => ` · ${creator}`).join("")}
        </span>
        {licence && (
          <>
            {" · "}
            <a href={licence.path} target="_blank" rel="license noopener noreferrer" lang="en">
              {licence.name}
            </a>
          </>
        )}
      </p>
      <p>
        <a href={address} target="_blank" rel="noopener">
          {t("embed.whole")}
        </a>
        {address.includes("://") && (
          <span lang="" className={styles.address} data-shown={isSandboxed() || undefined}>
            {address}
          </span>
        )}
      </p>
    </footer>
  );
}
