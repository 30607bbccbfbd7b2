import { makeStyles, tokens } from "@fluentui/react-components";
import { TabStrip } from "../pane/tab-strip";
import type { SheetInfo } from "../sheet/workbook";

const useStyles = makeStyles({
  strip: { flexShrink: 0, borderTop: `1px solid ${tokens.colorNeutralStroke1}`, backgroundColor: tokens.colorNeutralBackground3 },
  written: { marginLeft: "6px", padding: "0 4px", borderRadius: tokens.borderRadiusMedium, fontSize: tokens.fontSizeBase100, color: tokens.colorBrandForeground2, backgroundColor: tokens.colorBrandBackground2 },
});

interface SheetTabsProps {
  readonly sheets: readonly SheetInfo[];
  readonly active: string | null;
  readonly label: string;
  readonly writtenLabel: string;
  /** The id of the viewer that shows the chosen sheet. */
  readonly viewerId: string;
  readonly onShow: (sheet: string) => void;
}

/** The sheets below the viewer, as in a spreadsheet; tabs of our own bear a mark. */
export function SheetTabs({ sheets, active, label, writtenLabel, viewerId, onShow }: SheetTabsProps) {
  const styles = useStyles();
  const tabs = sheets
    .filter((sheet) => sheet.visible)
    .map(({ name, mark }) => ({
      name,
      content: (
        <>
          {name}
          {mark !== null && <span className={styles.written}>{writtenLabel}</span>}
        </>
      ),
    }));
  return (
    <div className={styles.strip}>
      <TabStrip tabs={tabs} chosen={active} label={label} onChoose={onShow} tabId={(name) => `${viewerId}-${name}`} panelId={viewerId} size="small" />
    </div>
  );
}
