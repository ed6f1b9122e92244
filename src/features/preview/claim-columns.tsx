import type { ReactNode } from "react";
import styles from "#features/preview/choose-columns.module.css";
import { ClaimantKinds } from "#features/preview/claimant-kinds.tsx";
import { AreaField, ColumnField, NameField, WordField, withColumn } from "#features/preview/column-field.tsx";
import { FigureColumns } from "#features/preview/figure-columns.tsx";
import { CHOSEN_PLACE_KINDS, type ClaimChoice, kindsOf, mayCount, reachOf } from "#ingest/claim-choice.ts";
import { kindByName } from "#ingest/claimant-kinds.ts";
import type { ClaimRole } from "#ingest/column-roles.ts";
import type { FoundColumn } from "#ingest/found-columns.ts";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly columns: readonly FoundColumn[];
  readonly choice: ClaimChoice;
  readonly lacks: readonly string[];
  readonly onChoose: (choice: ClaimChoice) => void;
}

/** Which column holds what where each row is a figure, or several, that somebody reported. */
export function ClaimColumns({ columns, choice, lacks, onChoose }: Props) {
  const { t } = useText();
  const { placeKind } = choice;
  const { place, publication } = choice.columns;
  const column = (role: ClaimRole, { needed = false, none }: { needed?: boolean; none?: string } = {}) => (
    <ColumnField
      name={role}
      label={t(`preview.column.${role === "source" ? "via" : role}`)}
      columns={columns}
      value={choice.columns[role]}
      needed={needed}
      lacks={needed && lacks.includes(role)}
      {...(none !== undefined && { none })}
      onChoose={(name) => {
        const chosen = withRole(choice, role, name);
        onChoose({
          ...chosen,
          ...(role === "claimant" && { kinds: kindsOf(columns, name) }),
          ...(role === "place" && { placeKind: reachOf(columns, chosen) }),
        });
      }}
    />
  );
  return (
    <>
      <Group legend={t("preview.columns.who")}>
        {column("claimant", { none: t("preview.columns.oneClaimant") })}
        <ClaimantField choice={choice} lacks={lacks.includes("claimant")} onChoose={onChoose} />
      </Group>
      <Group legend={t("preview.columns.printed")}>
        {column("publication", { none: t("preview.columns.thisFile") })}
        {publication !== undefined && column("published", { needed: true })}
        {publication !== undefined && column("url")}
        {column("source")}
      </Group>
      <Group legend={t("preview.columns.when")}>{column("day", { needed: true })}</Group>
      <Group legend={t("preview.columns.where")}>
        {column("place", { none: t("preview.columns.onePlace") })}
        <PlaceFields choice={choice} lacks={lacks.includes("place")} onChoose={onChoose} />
        {place !== undefined && placeKind === "city" && column("latitude")}
        {place !== undefined && placeKind === "city" && column("longitude")}
        {place !== undefined && placeKind === "city" && column("region")}
        {place !== undefined && placeKind !== "country" && column("country")}
      </Group>
      <Group legend={t("preview.columns.counted")}>
        {column("metric", { none: t("preview.columns.byName") })}
        {column("people")}
        {column("unit", { none: t("preview.columns.ofPeople") })}
        <FigureColumns
          columns={columns.filter((one) => isOffered(one, choice))}
          choice={choice}
          lacks={lacks.find((lack) => lack === "figures" || lack === "figure") ?? null}
          onChoose={onChoose}
        />
      </Group>
    </>
  );
}

/** Whether a column says nothing else, and may hold figures. */
function isOffered(column: FoundColumn, { columns, figures }: ClaimChoice): boolean {
  const counts = mayCount(column, columns) || column.fractions === true || figures.includes(column.name);
  return !Object.values(columns).includes(column.name) && counts;
}

/** A column that says something else holds no figures. */
function withRole(choice: ClaimChoice, role: ClaimRole, name: string | undefined): ClaimChoice {
  const figures = choice.figures.filter((figure) => figure !== name);
  return { ...choice, figures, columns: withColumn(choice.columns, role, name) };
}

function Group({ legend, children }: { legend: string; children: ReactNode }) {
  return (
    <fieldset className={styles.group}>
      <legend>{legend}</legend>
      {children}
    </fieldset>
  );
}

/** Asks who says all of it, or what those are whom a column names. */
function ClaimantField({ choice, lacks, onChoose }: Pick<Props, "choice" | "onChoose"> & { lacks: boolean }) {
  const { t } = useText();
  return (
    <>
      {choice.columns.claimant === undefined && (
        <NameField
          name="claimantName"
          label={t("preview.columns.claimantName")}
          note={lacks ? t("preview.columns.lacksClaimant") : ""}
          value={choice.claimantName}
          needed
          lacks={lacks}
          onWrite={(name) => onChoose({ ...choice, claimantName: name, kind: kindByName(name) ?? choice.kind })}
        />
      )}
      <ClaimantKinds choice={choice} onChoose={onChoose} />
    </>
  );
}

function PlaceFields({ choice, lacks, onChoose }: Pick<Props, "choice" | "onChoose"> & { lacks: boolean }) {
  const { t } = useText();
  const { placeName, placeKind, area, columns } = choice;
  const namesCountry = columns.place !== undefined && columns.country !== undefined;
  return (
    <>
      {columns.place === undefined && (
        <NameField
          name="placeName"
          label={t("preview.columns.placeName")}
          note={lacks ? t("preview.columns.lacksPlace") : ""}
          value={placeName}
          needed
          lacks={lacks}
          onWrite={(name) => onChoose({ ...choice, placeName: name })}
        />
      )}
      <WordField
        name="placeKind"
        label={t("preview.columns.placeKind")}
        words={CHOSEN_PLACE_KINDS}
        value={placeKind}
        labelOf={(one) => t(`preview.placeKind.${one}`)}
        onChoose={(kind) => onChoose({ ...choice, placeKind: kind })}
      />
      {placeKind !== "country" && !namesCountry && (
        <AreaField value={area} onWrite={(to) => onChoose({ ...choice, area: to })} />
      )}
    </>
  );
}
