import type { Outcome, Problem } from "#features/preview/outcome.ts";
import { problemGroups, problemPlace, problemsCsv } from "#features/preview/problems.ts";
import styles from "#features/preview/your-data.module.css";
import { Button } from "#ui/button.tsx";
import { saveFile } from "#ui/save-file.ts";
import { useText } from "#ui/text-context.tsx";

const LISTED = 200;

/** What to look at, as `table:row:field: message`, what says the same once; all of it as a file. */
export function ProblemList({ outcome: { problems } }: { outcome: Outcome }) {
  const { t, number } = useText();
  if (problems.length === 0) return <p>{t("preview.clean")}</p>;
  const save = () => saveFile("problems.csv", new Blob([problemsCsv(problems)], { type: "text/csv;charset=utf-8" }));
  const groups = problemGroups(problems);
  return (
    <div className={styles.problems}>
      <div className={styles.head}>
        <h3>{t("preview.problems", { all: number(problems.length) })}</h3>
        <Button onClick={save}>{t("preview.problems.save")}</Button>
      </div>
      {groups.length > LISTED && <p>{t("preview.problems.first", { shown: number(LISTED) })}</p>}
      <ul>
        {groups.slice(0, LISTED).map(({ first, others }) => (
          <li key={`${first.kind} ${problemPlace(first)} ${first.message}`}>
            <span data-kind={first.kind}>{t(`preview.problem.${first.kind}`)}</span>{" "}
            <code lang="en">
              {problemPlace(first)}: {first.message}
            </code>
            {others.length > 0 && <Others first={first} others={others} />}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The rows in which the same is to be looked at, with its words where they are not quite the same. */
function Others({ first, others }: { first: Problem; others: readonly Problem[] }) {
  const { t, number, count } = useText();
  return (
    <details>
      <summary>{count("preview.problems.alike", others.length)}</summary>
      <code lang="en" className={styles.others}>
        {others.slice(0, LISTED).map((problem, at) => {
          const said = problem.message === first.message ? "" : `: ${problem.message}`;
          // biome-ignore lint/suspicious/noArrayIndexKey: one row may have the same problem twice, and the list does not change
          return <span key={at}>{`${problem.row ?? problemPlace(problem)}${said}`}</span>;
        })}
      </code>
      {others.length > LISTED && <p>{t("preview.problems.first", { shown: number(LISTED) })}</p>}
    </details>
  );
}
