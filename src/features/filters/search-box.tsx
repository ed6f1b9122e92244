import { useEffect, useId, useRef, useState } from "react";
import styles from "#features/filters/filter-bar.module.css";
import { useView } from "#state/use-view.ts";
import { updateView } from "#state/view-store.ts";
import { useText } from "#ui/text-context.tsx";

const REST_MS = 200;

/** What is typed goes into the view once it has rested; a view that changes by other means changes what is typed. */
function useRestedSearch() {
  const q = useView((view) => view.q);
  const [typed, setTyped] = useState(q);
  const [sent, setSent] = useState(q);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  if (q !== sent) {
    setSent(q);
    setTyped(q);
  }
  useEffect(() => () => clearTimeout(timer.current), []);

  function send(text: string) {
    clearTimeout(timer.current);
    const query = text.trim() === "" ? "" : text;
    setSent(query);
    updateView({ q: query });
  }

  function type(text: string) {
    setTyped(text);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => send(text), REST_MS);
  }

  return { typed, type, send };
}

/** Searches titles, names and their other spellings in any script. */
export function SearchBox() {
  const { t } = useText();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const { typed, type, send } = useRestedSearch();
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
            type("");
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
