import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { usePane } from "./pane-context";
import type { ReportLoop } from "./report-loop";
import { useWork } from "./use-report";
import type { Writing } from "./use-writing";

const useStyles = makeStyles({
  place: { position: "relative", height: 0, zIndex: 2 },
  line: { position: "absolute", top: 0, left: 0, right: 0, display: "flex", alignItems: "center", justifyContent: "space-between", columnGap: "8px", padding: `4px ${tokens.spacingHorizontalM}`, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground2, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, boxShadow: tokens.shadow4 },
});

/** What takes no longer than this needs no word. */
const PATIENCE = 300;

/** What takes long, and a way to stop it. It lies over the content, so that nothing moves when it comes and goes. */
export function WorkLine({ loop, writing }: { loop: ReportLoop; writing: Writing }) {
  const styles = useStyles();
  const { texts } = usePane();
  const computing = useWork(loop);
  const work = writing.isBusy ? "writing" : computing;
  const isLong = useIsLong(work !== null);
  return (
    <div className={styles.place} role="status">
      {isLong && work !== null && (
        <div className={styles.line}>
          <Spinner size="extra-tiny" label={texts.work[work]} />
          <Button size="small" onClick={work === "writing" ? writing.cancel : () => loop.cancel()}>
            {texts.actions.cancel}
          </Button>
        </div>
      )}
    </div>
  );
}

function useIsLong(isBusy: boolean): boolean {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (!isBusy) return undefined;
    const timer = setTimeout(() => setLong(true), PATIENCE);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [isBusy]);
  return isLong;
}
