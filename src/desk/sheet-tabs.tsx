import { Tab, TabList, makeStyles, tokens, Badge } from "@fluentui/react-components";
import type { SheetInfo } from "../sheet/workbook";

const useStyles = makeStyles({
  strip: { flexShrink: 0, overflowX: "auto", overflowY: "hidden", borderTop: `1px solid ${tokens.colorNeutralStroke1}`, backgroundColor: tokens.colorNeutralBackground3 },
  written: { marginLeft: "6px" },
});

interface SheetTabsProps {
  readonly sheets: readonly SheetInfo[];
  readonly active: string | null;
  readonly label: string;
  readonly writtenLabel: string;
  readonly onShow: (sheet: string) => void;
}

/** The sheets below the viewer, as in a spreadsheet; tabs of our own bear a mark. */
export function SheetTabs({ sheets, active, label, writtenLabel, onShow }: SheetTabsProps) {
  const styles = useStyles();
  return (
    <TabList className={styles.strip} size="small" selectedValue={active} aria-label={label} onTabSelect={(_, { value }) => onShow(String(value))}>
      {sheets
        .filter((sheet) => sheet.visible)
        .map((sheet) => (
          <Tab key={sheet.name} value={sheet.name}>
            {sheet.name}
            {sheet.mark !== null && (
              <Badge className={styles.written} size="small" appearance="tint" color="brand">
                {writtenLabel}
              </Badge>
            )}
          </Tab>
        ))}
    </TabList>
  );
}
