import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { describeProblem } from "../lexicon/messages/messages";
import type { Problem } from "../sheet/problem";
import { usePane } from "./pane-context";

/** What is shown is from before: why it could not follow, and a way to try again. */
export function OutdatedBar({ problem, onRetry }: { problem: Problem; onRetry: () => void }) {
  const { texts, locale } = usePane();
  return (
    <div role="status">
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{`${texts.outdated} ${describeProblem(problem, locale)}`}</MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={onRetry}>
            {texts.actions.retry}
          </Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
