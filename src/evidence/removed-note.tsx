import type { Removed } from "#dataset/records.ts";
import { Named } from "#evidence/named.tsx";
import type { Lookup } from "#model/lookup.ts";
import { updateView } from "#state/view-store.ts";
import { Button } from "#ui/button.tsx";
import { useText } from "#ui/text-context.tsx";

/** What became of a record that a link names and the dataset no longer has: since when, why, and what holds it now. */
export function RemovedNote({ lookup, removed }: { lookup: Lookup; removed: Removed }) {
  const { t, declinedDay } = useText();
  const open = openerOf(lookup, removed.replacedBy);
  return (
    <>
      <p>{t("removed.text", { id: removed.id, day: declinedDay(removed.removed, "date") })}</p>
      <p>
        <Named of={removed.reason} />
      </p>
      {open && (
        <p>
          <Button onClick={open}>{t("removed.replacement")}</Button>
        </p>
      )}
    </>
  );
}

function openerOf(lookup: Lookup, id: string | null): (() => void) | null {
  if (id === null) return null;
  if (lookup.publication.has(id)) return () => updateView({ claim: null, event: null, source: id, panel: "sources" });
  const isEvent = lookup.event.has(id);
  return () => updateView(isEvent ? { claim: null, event: id } : { claim: id, event: null });
}
