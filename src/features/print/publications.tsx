import type { ReactNode } from "react";
import type { Publication } from "#dataset/records.ts";
import { LANGUAGES } from "#dataset/vocabulary.ts";
import { Named } from "#evidence/named.tsx";
import { publishedSaid } from "#evidence/published-said.ts";
import styles from "#features/print/publications.module.css";
import { isOut } from "#model/clock.ts";
import type { Lookup } from "#model/lookup.ts";
import { useFilter } from "#state/derived.ts";
import { Quoting } from "#ui/quoting.tsx";
import { safeUrl } from "#ui/safe-url.ts";
import { useText } from "#ui/text-context.tsx";

/** What was read, with every address spelled out, and whose the data and the map are. */
export function Publications({ lookup }: { lookup: Lookup }) {
  const { t } = useText();
  const filter = useFilter();
  const { meta, publications } = lookup.dataset;
  const unreviewed = meta.unreviewed.map((language) => t(`sources.language.${language}`)).join(t("print.comma"));
  return (
    <section>
      <h2>{t("print.publications")}</h2>
      <ul className={styles.list}>
        {publications.map((publication) => (
          <li key={publication.id} id={publication.id}>
            {isOut(publication, filter) ? <Read publication={publication} /> : <NotOutYet publication={publication} />}
          </li>
        ))}
      </ul>
      <dl className={styles.terms}>
        {meta.licenses.map(({ name, title, path }) => (
          <Term key={name} label={t("method.origin.licence")}>
            <Quoting>{title}</Quoting> <Address url={path} />
          </Term>
        ))}
        <Term label={t("method.origin.contributors")}>
          <Quoting>{meta.contributors.map(({ title }) => title).join(t("print.comma"))}</Quoting>
        </Term>
        {meta.homepage !== null && (
          <Term label={t("method.origin.homepage")}>
            <Address url={meta.homepage} />
          </Term>
        )}
        {unreviewed !== "" && (
          <Term label={t("method.origin.unreviewed")}>
            {t("method.origin.unreviewed.text", { languages: unreviewed })}
          </Term>
        )}
        <Term label={t("map.label")}>
          <Quoting>{t("map.attribution")}</Quoting> {t("map.borders")}.
        </Term>
      </dl>
    </section>
  );
}

function Term({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** On the clock of what was known a publication of a later day is named, and nothing that it says. */
function NotOutYet({ publication: { outlet, published } }: { publication: Publication }) {
  const { t, day } = useText();
  return (
    <>
      <h3>
        <Quoting>{outlet}</Quoting>
      </h3>
      <p>{t("sources.not_yet", { day: day(published) })}</p>
    </>
  );
}

function Read({ publication }: { publication: Publication }) {
  const text = useText();
  const { t, name, day } = text;
  const { outlet, title, author, published, updated, language, url, archiveUrl, document, sha256, remark } =
    publication;
  const known = LANGUAGES.find((one) => one === language);
  const facts = [
    author === null ? t("sources.no_author") : t("sources.by", { author }),
    publishedSaid(text, publication),
    ...(updated === null || updated === published ? [] : [t("sources.updated", { day: day(updated) })]),
    known ? t(`sources.language.${known}`) : language,
    t("sources.document", { document, hash: sha256.slice(0, 12) }),
  ];
  return (
    <>
      <h3>
        <Quoting>{outlet}</Quoting>
        {title !== null && (
          <>
            {": "}
            <q lang={language}>{title}</q>
          </>
        )}
      </h3>
      <p>
        <Quoting>{facts.join(" · ")}</Quoting>
      </p>
      {name(remark) !== "" && (
        <p>
          <Named of={remark} />
        </p>
      )}
      {[url, archiveUrl].map((each) => each !== null && <Address key={each} url={each} />)}
    </>
  );
}

/** An address in full; a link too where it may be followed. */
function Address({ url }: { url: string }) {
  const safe = safeUrl(url);
  return safe ? (
    <a href={safe.href} lang="">
      {safe.href}
    </a>
  ) : (
    <span lang="">{url}</span>
  );
}
