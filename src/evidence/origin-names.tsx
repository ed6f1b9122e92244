import type { Claimant } from "#dataset/records.ts";
import { headOf, type Statement } from "#model/echo.ts";
import type { Lookup } from "#model/lookup.ts";
import { useText } from "#ui/text-context.tsx";

/** Who stands behind a statement: each independent origin once, with those of it who speak. */
export function OriginNames({ lookup, statement }: { lookup: Lookup; statement: Statement }) {
  const { t, name } = useText();
  const { origins, heads } = statement;
  const named = (head: Claimant) => {
    const below = origins.filter((origin) => origin !== head && headOf(lookup, origin) === head);
    const names = below.map((origin) => name(origin.name)).join(", ");
    return names === "" ? name(head.name) : t("origin.under", { names, head: name(head.name) });
  };
  return <span>{heads.map(named).join("; ")}</span>;
}
