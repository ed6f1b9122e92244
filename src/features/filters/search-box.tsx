import { useEffect, useId, useRef, useState } from "react";
import styles from "#features/filters/filter-bar.module.css";
import { type SearchDraft, startSearchDraft } from "#features/filters/search-draft.ts";
import { viewStore } from "#state/view-store.ts";
import { useText } from "#ui/text-context.tsx";

/** The text of the field: what is typed goes into the view once it has rested, and follows the view when that is cleared. */
function useSearchDraft() {
  const [typed, setTyped] = useState(() => viewStore.getState().view.q);
  const draft = useRef<SearchDraft>(null);
  useEffect(() => {
    const started = startSearchDraft(setTyped);
    draft.current = started;
    setTyped(viewStore.getState().view.q);
    return started.stop;
  }, []);
  return {
    typed,
    type: (text: string) => draft.current?.type(text),
    send: (text: string) => draft.current?.send(text),
  };
}

/** Searches titles, names and their other spellings in any script. */
export function SearchBox() {
  const { t } = useText();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const { typed, type, send } = useSearchDraft();
  return (
    <div className={styles.search}>
      <label htmlFor={id} className="visually-hidden">
        {t("filters.search")}
      </label>
      <input
        ref={field}
        id={id}
        type="search"
        className={styles.field}
        placeholder={t("filters.search")}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        value={typed}
        onChange={(event) => type(event.currentTarget.value)}
        onKeyDown={(event) => event.key === "Enter" && send(typed)}
      />
      {typed !== "" && (
        <button
          type="button"
          className={styles.clear}
          aria-label={t("filters.search.clear")}
          onClick={() => {
            send("");
            field.current?.focus();
          }}
        >
          <span aria-hidden="true">×</span>
        </button>
      )}
    </div>
  );
}
