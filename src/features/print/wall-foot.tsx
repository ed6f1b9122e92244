import styles from "#features/print/wall-foot.module.css";
import { today } from "#i18n/today.ts";
import { isOut } from "#model/clock.ts";
import type { Lookup } from "#model/lookup.ts";
import { useFilter } from "#state/derived.ts";
import { currentAddress } from "#state/history.ts";
import { Quoting } from "#ui/quoting.tsx";
import { useText } from "#ui/text-context.tsx";

/** How the page is to be read, what it was made from, which version of the data it shows, and where to find it again. */
export function WallFoot({ lookup }: { lookup: Lookup }) {
  const { t, name, day } = useText();
  const { meta, publications, claims } = lookup.dataset;
  const filter = useFilter();
  const read = publications.filter((publication) => isOut(publication, filter));
  const address = currentAddress();
  return (
    <footer className={styles.foot}>
      {claims.length > 0 && <p className={styles.rule}>{t("method.claim.text")}</p>}
      <p>
        <Quoting>
          {t("print.read", {
            list: read.map(({ outlet, published }) => `${outlet}, ${day(published)}`).join(t("print.semicolon")),
          })}
        </Quoting>
      </p>
      <p>
        {t("print.origin", { title: name(meta.title), version: meta.version, day: day(today()) })}{" "}
        <Quoting>{t("map.attribution")}</Quoting> {t("map.borders")}.
      </p>
      {address === null ? (
        <p>{t("preview.no_address")}</p>
      ) : (
        <p>
          {t("print.address")}{" "}
          <a href={address} lang="">
            {address}
          </a>
        </p>
      )}
    </footer>
  );
}
