import { useState } from "react";
import type { Drawn } from "#evidence/drawn.ts";
import { useChosenScope } from "#evidence/use-chosen-scope.ts";
import type { About } from "#exports/about.ts";
import { fileNameOf } from "#exports/file-name.ts";
import styles from "#features/download/download.module.css";
import { drawFile } from "#features/download/draw-file.tsx";
import { Part } from "#features/download/part.tsx";
import { pictureTexts } from "#features/download/picture-texts.ts";
import { type PictureFont, rasterise } from "#features/download/rasterise.ts";
import type { Filter } from "#model/filter.ts";
import type { Lookup } from "#model/lookup.ts";
import { useFilter } from "#state/derived.ts";
import { pinnedViewAddress } from "#state/history.ts";
import type { View } from "#state/view.ts";
import { Button } from "#ui/button.tsx";
import { saveFile } from "#ui/save-file.ts";
import { Segmented } from "#ui/segmented.tsx";
import { useText } from "#ui/text-context.tsx";

/** The drawings of a view, made on the press; null where a view has nothing to draw. */
export interface Drawings {
  readonly map: () => Drawn | null;
  readonly chart: () => Drawn | null;
  readonly disagreements: () => Drawn | null;
  /** The typefaces of the page that a drawing uses, whole: what becomes pixels can fetch none. */
  readonly fontsOf: (svg: string) => Promise<readonly PictureFont[]>;
}

interface Props {
  readonly lookup: Lookup;
  readonly drawings: Drawings;
  /** What narrows the view; null where nothing does. */
  readonly narrowed: Filter | null;
  readonly about: About;
}

const SCALES = ["1", "2", "3"] as const;
const PICTURES = ["map", "chart", "disagreements"] as const;
type Scale = (typeof SCALES)[number];
type Outcome = "none" | "failed" | "empty";

/** Of the view, what makes the page show what a picture does. */
function shownBy(picture: (typeof PICTURES)[number]): Partial<View> {
  if (picture === "map") return {};
  return { panel: picture === "chart" ? "figures" : "disagreements" };
}

/** Map and charts of the view as pictures that stand alone. */
export function PicturesPart({ lookup, drawings, narrowed, about }: Props) {
  const text = useText();
  const { t } = text;
  const filter = useFilter();
  const metric = useChosenScope(lookup)?.metric ?? "";
  const [scale, setScale] = useState<Scale>("2");
  const [outcome, setOutcome] = useState<Outcome>("none");

  async function save(picture: (typeof PICTURES)[number], form: "svg" | "png") {
    setOutcome("none");
    const drawn = drawings[picture]();
    if (!drawn) return setOutcome("empty");
    const address = pinnedViewAddress({ sheet: null, ...shownBy(picture) }, about.version);
    const texts = pictureTexts(text, lookup, { drawn, filter, about, address });
    const svg = drawFile(text, lookup, { drawn, texts });
    const what = [
      picture,
      ...(picture === "map" ? [] : [metric]),
      text.locale,
      ...(form === "png" ? [`${scale}x`] : []),
    ];
    const name = fileNameOf(lookup.dataset.meta, { what: what.join("-"), extension: form, filter: narrowed });
    try {
      saveFile(name, form === "svg" ? new Blob([svg], { type: "image/svg+xml" }) : await pixels(svg));
    } catch {
      setOutcome("failed");
    }
  }

  const pixels = async (svg: string) => rasterise(svg, { scale: Number(scale), fonts: await drawings.fontsOf(svg) });

  return (
    <Part title={t("download.pictures")} hint={t("download.pictures.hint")}>
      {PICTURES.map((picture) => (
        <PictureRow key={picture} what={t(`download.picture.${picture}`)} onSave={(form) => void save(picture, form)} />
      ))}
      <div className={styles.row}>
        <span aria-hidden="true">{t("download.scale")}</span>
        <Segmented
          label={t("download.scale")}
          value={scale}
          onChange={setScale}
          options={SCALES.map((value) => ({ value, label: t("download.scale.times", { n: value }) }))}
        />
      </div>
      <p role="status" className={styles.hint}>
        {outcome === "failed" && t("download.pictures.failed")}
        {outcome === "empty" && t("download.picture.none")}
      </p>
    </Part>
  );
}

function PictureRow({ what, onSave }: { what: string; onSave: (form: "svg" | "png") => void }) {
  const { t } = useText();
  return (
    <div className={styles.row}>
      <h4>{what}</h4>
      <ul>
        {(["svg", "png"] as const).map((form) => (
          <li key={form}>
            <Button aria-label={t("download.file", { what, form: form.toUpperCase() })} onClick={() => onSave(form)}>
              {form.toUpperCase()}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
