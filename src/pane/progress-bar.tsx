import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Progress } from "./view/report-view";

const useStyles = makeStyles({
  track: { position: "relative", height: "6px", borderRadius: "3px", backgroundColor: tokens.colorNeutralBackground5, overflow: "visible", forcedColorAdjust: "none", "@media (forced-colors: active)": { backgroundColor: "Canvas", outline: "1px solid CanvasText" } },
  bar: { position: "absolute", top: 0, left: 0, bottom: 0, borderRadius: "3px", backgroundColor: tokens.colorBrandBackground, "@media (forced-colors: active)": { backgroundColor: "Highlight" } },
  unfavourable: { backgroundColor: tokens.colorPaletteDarkOrangeBackground3 },
  mark: { position: "absolute", top: "-3px", bottom: "-3px", width: "2px", marginLeft: "-1px", backgroundColor: tokens.colorNeutralForeground1, "@media (forced-colors: active)": { backgroundColor: "CanvasText" } },
});

const percent = (share: number): string => `${Math.min(100, Math.max(0, share * 100))}%`;

/** How much of a task or ceiling is used, with a mark where the year stands. The numbers stand beside it: it is hidden from readers. */
export function ProgressBar({ progress, unfavourable }: { progress: Progress; unfavourable: boolean }) {
  const styles = useStyles();
  return (
    <div className={styles.track} aria-hidden="true">
      <div className={mergeClasses(styles.bar, unfavourable && styles.unfavourable)} style={{ width: percent(progress.share) }} />
      {progress.schedule !== null && <div className={styles.mark} style={{ left: percent(progress.schedule) }} />}
    </div>
  );
}
