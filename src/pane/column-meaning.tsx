import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { LABEL_KINDS } from "../lexicon/header-words";
import { describeEvidence } from "../lexicon/messages/evidence";
import { periodName } from "../lexicon/period-names";
import { ROLES } from "../lexicon/roles";
import { correctColumn, forgetColumn, tableName, type ColumnChoice } from "../recognition/corrections";
import type { Evidence, LabelAssignment, RoleAssignment } from "../recognition/table";
import type { Area } from "../sheet/address";
import { AreaButton } from "./area-button";
import { usePane } from "./pane-context";
import type { PaneTexts } from "./texts/texts";
import type { TableView } from "./view/report-view";

const useStyles = makeStyles({
  column: { padding: "6px 0", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  line: { display: "flex", justifyContent: "space-between", alignItems: "center", columnGap: "8px" },
  name: { overflowWrap: "anywhere", minWidth: 0 },
  choice: { flexShrink: 0, width: "132px" },
  why: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3, lineHeight: "1.5" },
  doubtful: { color: tokens.colorPaletteDarkOrangeForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** Below this the evidence is too thin to go unmentioned. */
const DOUBTFUL = 0.6;

/** A column of the table, whatever it holds. */
interface ShownColumn {
  readonly area: Area;
  readonly header: string;
  /** What tells it from columns with the same header. */
  readonly more: readonly (string | null)[];
  readonly choice: ColumnChoice | { readonly kind: "labels"; readonly label: "label" };
  readonly why: Evidence | null;
  readonly period: RoleAssignment["period"];
}

export function figureColumn({ area, label, entity, unit, period, role, why }: RoleAssignment): ShownColumn {
  return { area, header: label, more: [entity, unit], choice: { kind: "figures", role }, why, period };
}

export function labelColumn({ area, label, kind }: LabelAssignment): ShownColumn {
  return { area, header: label, more: [], choice: kind === "label" ? { kind: "labels", label: "label" } : { kind: "labels", label: kind }, why: null, period: null };
}

/** As they stand in the sheet, whatever they mean: a column that is given another meaning stays where it is in the list. */
export function inTheirOrder({ area: one }: ShownColumn, { area: other }: ShownColumn): number {
  return one.left - other.left || one.top - other.top;
}

interface ColumnMeaningProps {
  readonly table: TableView;
  readonly column: ShownColumn;
}

/** What a column is read as, and why; another meaning can be chosen, and then holds for next quarter's table too. */
export function ColumnMeaning({ table, column }: ColumnMeaningProps) {
  const styles = useStyles();
  const { texts, locale, definition, define } = usePane();
  const { corrections } = definition;
  /** Shown at once; the report follows. */
  const [chosen, setChosen] = useState<{ readonly value: string; readonly before: ShownColumn["choice"] } | null>(null);
  const { header, why, period } = column;
  const parts = [header, ...column.more, period === null ? null : periodName(period, locale)];
  const name = [...new Set(parts.filter((part) => part !== null && part !== ""))].join(" · ");
  const named = tableName(table);
  const isCorrected = corrections.columns.some((other) => other.header === header && other.table === named && other.meaning !== undefined);
  const choose = (value: string): void => {
    setChosen(value === "" ? null : { value, before: column.choice });
    const meaning = choiceOf(value);
    define({ corrections: meaning === null ? forgetColumn(corrections, header, named) : correctColumn(corrections, { header, table: named, meaning }) });
  };
  return (
    <li className={styles.column}>
      <div className={styles.line}>
        <span className={styles.name}>{name}</span>
        <Select className={styles.choice} size="small" aria-label={texts.data.meaning(name)} value={chosen === null || codeOf(chosen.before) !== codeOf(column.choice) ? codeOf(column.choice) : chosen.value} onChange={(_, { value }) => choose(value)}>
          {isCorrected && <option value="">{texts.data.automatic}</option>}
          <Options texts={texts} isUnnamed={column.choice.kind === "labels" && column.choice.label === "label"} />
        </Select>
      </div>
      <div className={styles.line}>
        <span className={styles.why}>
          {why !== null && describeEvidence(why, locale)}
          {why !== null && why.confidence < DOUBTFUL && <span className={styles.doubtful}>{` · ${texts.data.doubtful}`}</span>}
        </span>
        <AreaButton sheet={table.sheet} area={column.area} />
      </div>
    </li>
  );
}

function Options({ texts, isUnnamed }: { texts: PaneTexts; isUnnamed: boolean }) {
  return (
    <>
      {ROLES.map((role) => (
        <option key={role} value={`figures:${role}`}>
          {texts.data.roles[role]}
        </option>
      ))}
      {isUnnamed && <option value="labels:label">{texts.data.labelKinds.label}</option>}
      {LABEL_KINDS.map((kind) => (
        <option key={kind} value={`labels:${kind}`}>
          {texts.data.labelKinds[kind]}
        </option>
      ))}
      <option value="left-out">{texts.data.leftOut}</option>
    </>
  );
}

function codeOf(choice: ShownColumn["choice"]): string {
  if (choice.kind === "left-out") return "left-out";
  return choice.kind === "figures" ? `figures:${choice.role}` : `labels:${choice.label}`;
}

/** null: as recognised. */
function choiceOf(code: string): ColumnChoice | null {
  const [kind, name] = code.split(":");
  const role = ROLES.find((candidate) => candidate === name);
  const label = LABEL_KINDS.find((candidate) => candidate === name);
  if (kind === "figures" && role !== undefined) return { kind: "figures", role };
  if (kind === "labels" && label !== undefined) return { kind: "labels", label };
  return kind === "left-out" ? { kind: "left-out" } : null;
}
