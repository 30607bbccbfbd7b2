import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import { usePane } from "./pane-context";
import type { Notice } from "./use-notice";

const useStyles = makeStyles({
  place: { padding: `0 ${tokens.spacingHorizontalM}` },
  bar: { marginTop: "8px" },
  byHand: { boxSizing: "border-box", width: "100%", height: "88px", marginTop: "6px", font: "inherit", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStrokeAccessible}`, borderRadius: tokens.borderRadiusMedium, padding: "6px" },
});

/** Always in the page, so that readers of the screen are told when something appears in it. */
export function NoticeBar({ notice, onDismiss }: { notice: Notice | null; onDismiss: () => void }) {
  const styles = useStyles();
  const { texts } = usePane();
  return (
    <div className={styles.place}>
      <div role="status">
        {notice !== null && (
          <MessageBar className={styles.bar} intent={notice.intent} layout="multiline" politeness="polite">
            <MessageBarBody>{notice.text}</MessageBarBody>
            <MessageBarActions containerAction={<Button appearance="transparent" size="small" icon={<DismissRegular />} aria-label={texts.actions.dismiss} onClick={onDismiss} />}>
              {notice.action !== undefined && (
                <Button size="small" onClick={notice.action.act}>
                  {notice.action.label}
                </Button>
              )}
            </MessageBarActions>
          </MessageBar>
        )}
      </div>
      {notice?.byHand !== undefined && <SelectedText text={notice.byHand} label={notice.text} />}
    </div>
  );
}

function SelectedText({ text, label }: { text: string; label: string }) {
  const styles = useStyles();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.select(), [text]);
  return <textarea ref={field} className={styles.byHand} readOnly value={text} aria-label={label} />;
}
