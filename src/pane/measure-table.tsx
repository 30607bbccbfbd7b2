import { Button, Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons";
import { useDeferredValue, useMemo, useState } from "react";
import { MeasureRow } from "./measure-row";
import { usePane } from "./pane-context";
import type { RowView, TableView } from "./view/report-view";
import { useVirtualRows } from "./virtual-rows";

const useStyles = makeStyles({
  search: { width: "100%", margin: "2px 0 4px" },
  /** Narrower, as at 200 %, the numbers would run into one another: then it scrolls. */
  table: { width: "100%", minWidth: "256px", borderCollapse: "collapse", tableLayout: "fixed", fontSize: tokens.fontSizeBase300 },
  head: { fontWeight: tokens.fontWeightRegular, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3, textAlign: "right", padding: "4px 4px 4px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke1}`, verticalAlign: "bottom", wordBreak: "keep-all" },
  nameHead: { textAlign: "left", width: "36%" },
  room: { padding: 0, border: "none" },
  none: { color: tokens.colorNeutralForeground3, margin: "8px 0" },
  more: { marginTop: "4px" },
});

const FIRST_ROWS = 12;
/** A row with its unit below its name. */
const USUAL_HEIGHT = 49;

/** The measures of one table, fitted to a narrow pane: the figure, two telling measures, the progress; the rest by row on demand. */
export function MeasureTable({ table, label }: { table: TableView; label: string }) {
  const styles = useStyles();
  const { texts } = usePane();
  const [isWhole, setWhole] = useState(false);
  const [wanted, setWanted] = useState("");
  const search = useDeferredValue(wanted);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const { rows, measures } = table;
  const found = useMemo(() => matching(rows, search), [rows, search]);
  const shown = isWhole || search !== "" ? found : found.slice(0, FIRST_ROWS);
  const virtual = useVirtualRows(shown.length, USUAL_HEIGHT);
  const isRoster = useMemo(() => new Set(rows.map((row) => row.indicator)).size === 1, [rows]);
  const hasEntities = !isRoster && rows.some((row) => row.entity !== null);
  const hasValues = rows.some((row) => row.findings.value !== undefined);
  const toggle = (key: string): void => setOpen((before) => new Set(before.has(key) ? [...before].filter((other) => other !== key) : [...before, key]));
  const width = measures.length + 2;
  return (
    <>
      {rows.length > FIRST_ROWS && (
        <Input className={styles.search} size="small" type="search" value={wanted} onChange={(_, { value }) => setWanted(value)} contentBefore={<SearchRegular aria-hidden="true" />} placeholder={texts.table.search} aria-label={`${texts.table.search} ${label}`} />
      )}
      <div role="status" className={styles.none} hidden={found.length > 0}>
        {found.length === 0 && texts.table.notFound(search)}
      </div>
      <table className={styles.table} aria-label={label} aria-rowcount={found.length + 1} ref={virtual.container}>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" className={mergeClasses(styles.head, styles.nameHead)}>
              {texts.table.indicator}
            </th>
            <th scope="col" className={styles.head}>
              {hasValues ? texts.measures.value : texts.data.roles.done}
            </th>
            {measures.map((measure) => (
              <th key={measure} scope="col" className={styles.head}>
                {texts.measures[measure]}
              </th>
            ))}
          </tr>
        </thead>
        <Room height={virtual.before} width={width} />
        {virtual.items.map(({ index, measure }) => {
          const row = shown[index];
          if (row === undefined) return null;
          const group = hasEntities && (index === 0 || shown[index - 1]?.entity !== row.entity) ? (row.entity ?? texts.table.total) : null;
          return <MeasureRow key={row.key} table={table} index={index} row={row} measures={measures} name={isRoster ? (row.entity ?? texts.table.total) : row.label} group={group} isOpen={open.has(row.key)} onToggle={toggle} measure={measure} />;
        })}
        <Room height={virtual.after} width={width} />
      </table>
      {search === "" && rows.length > FIRST_ROWS && (
        <Button className={styles.more} size="small" appearance="subtle" onClick={() => setWhole(!isWhole)} aria-expanded={isWhole}>
          {isWhole ? texts.actions.showFewer : texts.actions.showAll(rows.length)}
        </Button>
      )}
    </>
  );
}

/** The room of rows that are not in the page. */
function Room({ height, width }: { height: number; width: number }) {
  const styles = useStyles();
  if (height <= 0) return null;
  return (
    <tbody aria-hidden="true">
      <tr>
        <td colSpan={width} className={styles.room} style={{ height }} />
      </tr>
    </tbody>
  );
}

function matching(rows: readonly RowView[], search: string): readonly RowView[] {
  const words = search.trim().toLocaleLowerCase();
  if (words === "") return rows;
  return rows.filter(({ indicator, label, entity }) => `${entity ?? ""} ${indicator} ${label}`.toLocaleLowerCase().includes(words));
}
