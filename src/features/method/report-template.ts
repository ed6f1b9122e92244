import type { DatasetMeta } from "#dataset/records.ts";
import type { Text } from "#i18n/text.ts";

/** A report of an error to fill in: what it is about stands in it already, a line for each thing that is still to be named. */
export function reportTemplate({ t, name }: Text, meta: DatasetMeta, address: string): string {
  return [
    t("method.report.dataset", { title: name(meta.title), id: meta.id, version: meta.version }),
    t("method.report.page", { address }),
    t("method.report.record"),
    t("method.report.where"),
    t("method.report.says"),
    t("method.report.should"),
  ].join("\n");
}
