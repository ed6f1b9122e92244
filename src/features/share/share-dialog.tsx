import { creditOf } from "#dataset/credit.ts";
import { citationText } from "#evidence/citation-text.ts";
import { viewSentence } from "#evidence/view-sentence.ts";
import { passageLinks } from "#features/share/passage-links.ts";
import styles from "#features/share/share-dialog.module.css";
import { today } from "#i18n/today.ts";
import type { Lookup } from "#model/lookup.ts";
import { pinnedSite } from "#site/pinned.ts";
import { openedSite } from "#site/site.ts";
import { useFilter } from "#state/derived.ts";
import { currentAddress } from "#state/history.ts";
import { useView } from "#state/use-view.ts";
import { addressOfView } from "#state/view-address.ts";
import { Button } from "#ui/button.tsx";
import { CopyField } from "#ui/copy-field.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly lookup: Lookup;
  readonly onClose: () => void;
}

/** The view as a link that follows the data, as a link to the data of this version, and as a reference under a text. */
export function ShareDialog({ lookup, onClose }: Props) {
  const text = useText();
  const { t, name } = text;
  const view = useView((now) => now);
  const filter = useFilter();
  const { meta } = lookup.dataset;
  const title = t("app.title", { title: name(meta.title) });
  const live = currentAddress() ?? "";
  const pinned = addressOfView(pinnedSite(openedSite(), meta.version), view);
  const claim = lookup.claim.get(view.claim ?? "");
  const access = { day: today(), link: pinned };
  // What is open over the page is what somebody would cite.
  const citation = claim
    ? citationText(text, lookup, { claim, access })
    : t("share.citation.text", {
        title: [creditOf(meta), name(meta.title)].filter((part) => part !== "").join(". "),
        view: viewSentence(text, lookup, filter),
        version: [meta.version, ...meta.licenses.map((license) => license.name)].join(". "),
        day: text.day(access.day),
        link: pinned,
      });
  return (
    <Dialog title={t("share.title")} onClose={onClose}>
      <CopyField label={t("share.live")} hint={t("share.live.hint")} text={live} />
      <CopyField label={t("share.pinned", { version: meta.version })} hint={t("share.pinned.hint")} text={pinned} />
      <CopyField label={t("share.citation")} text={citation} rows={4} />
      {view.claim !== null &&
        passageLinks(lookup, view.claim).map(({ publication, address }) => (
          <CopyField key={publication.id} label={t("share.passage", { outlet: publication.outlet })} text={address} />
        ))}
      <Send title={title} address={live} />
    </Dialog>
  );
}

/** Hands the link to whatever the device sends links with; nothing where it has no such thing. */
function Send({ title, address }: { title: string; address: string }) {
  const { t } = useText();
  if (!navigator.share) return null;
  // Somebody who changes their mind is no fault.
  const send = () => navigator.share({ title, url: address }).catch(() => {});
  return (
    <div className={styles.send}>
      <Button onClick={() => void send()}>{t("share.send")}</Button>
    </div>
  );
}
