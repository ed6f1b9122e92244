import styles from "#app/embed-page.module.css";
import type { DatasetMeta } from "#dataset/records.ts";
import { dashboardAddress } from "#state/history.ts";
import { useView } from "#state/use-view.ts";
import { Quoting } from "#ui/quoting.tsx";
import { useText } from "#ui/text-context.tsx";

/** Whose data these are, and the way to all of them; its address in words too, since a host may forbid new windows. */
export function EmbedFoot({ meta }: { meta: DatasetMeta }) {
  const { t, name } = useText();
  // Another view has another address.
  useView((view) => view);
  const address = dashboardAddress();
  return (
    <footer className={styles.foot}>
      <span>
        <Quoting>
          {t("embed.origin", {
            title: name(meta.title),
            version: meta.version,
            licence: meta.licenses.map((licence) => licence.title).join(t("print.comma")),
          })}
        </Quoting>
      </span>
      <a href={address} target="_blank" rel="noopener">
        {t("embed.open")}
      </a>
      <span lang="" className={styles.address}>
        {address}
      </span>
    </footer>
  );
}
