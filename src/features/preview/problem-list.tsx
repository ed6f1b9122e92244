import type { Outcome } from "#features/preview/outcome.ts";
import { problemPlace, problemsCsv } from "#features/preview/problems.ts";
import styles from "#features/preview/your-data.module.css";
import { Button } from "#ui/button.tsx";
import { saveFile } from "#ui/save-file.ts";
import { useText } from "#ui/text-context.tsx";

const LISTED = 200;

/** What to look at, line by line, as `table:row:field: message`; all of it as a file. */
export function ProblemList({ outcome: { problems } }: { outcome: Outcome }) {
  const { t, number } = useText();
  if (problems.length === 0) return <p>{t("preview.clean")}</p>;
  const save = () => saveFile("problems.csv", new Blob([problemsCsv(problems)], { type: "text/csv;charset=utf-8" }));
  const lines = problems.slice(0, LISTED).map((problem, index) => ({ ...problem, number: index + 1 }));
  return (
    <div className={styles.problems}>
      <div className={styles.head}>
        <h3>{t("preview.problems", { all: number(problems.length) })}</h3>
        <Button onClick={save}>{t("preview.problems.save")}</Button>
      </div>
      {problems.length > LISTED && <p>{t("preview.problems.first", { shown: number(LISTED) })}</p>}
      <ul>
        {lines.map((problem) => (
          <li key={problem.number}>
            <span data-kind={problem.kind}>{t(`preview.problem.${problem.kind}`)}</span>{" "}
            <code lang="en">
              {problemPlace(problem)}: {problem.message}
            </code>
          </li>
        ))}
      </ul>
    </div>
  );
}
