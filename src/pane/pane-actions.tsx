import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular, CopyRegular, TableAddRegular } from "@fluentui/react-icons";
import { usePane } from "./pane-context";
import type { Writing } from "./use-writing";

const useStyles = makeStyles({
  actions: { flexShrink: 0, display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, borderTop: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground1 },
  action: { flexGrow: 1, flexBasis: 0, minWidth: "84px" },
});

interface PaneActionsProps {
  readonly canAct: boolean;
  readonly writing: Writing;
  readonly onWrite: () => void;
  readonly onRestore: () => void;
  readonly onCopy: () => void;
}

export function PaneActions({ canAct, writing, onWrite, onRestore, onCopy }: PaneActionsProps) {
  const styles = useStyles();
  const { texts } = usePane();
  const { isBusy, written } = writing;
  return (
    <div className={styles.actions}>
      <Button className={styles.action} appearance="primary" icon={isBusy ? <Spinner size="tiny" /> : <TableAddRegular />} disabled={!canAct} disabledFocusable={isBusy} onClick={onWrite}>
        {isBusy ? texts.actions.writing : texts.actions.write}
      </Button>
      <Button className={styles.action} icon={<CopyRegular />} disabled={!canAct} onClick={onCopy}>
        {texts.actions.copy}
      </Button>
      <Button className={styles.action} icon={<ArrowUndoRegular />} disabledFocusable={isBusy || written === 0} onClick={onRestore}>
        {texts.actions.restore}
      </Button>
    </div>
  );
}
