import { Button, Field, FluentProvider, Input, makeStyles, MessageBar, MessageBarActions, MessageBarBody, Select, Spinner, Switch, Textarea, tokens, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { AddRegular, CopyRegular, EditRegular, SearchRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { whenOfficeIsReady } from "../../../src/excel/office-ready";

const useStyles = makeStyles({
  pane: { display: "flex", flexDirection: "column", rowGap: "8px", padding: "12px", color: tokens.colorNeutralForeground1 },
  line: { display: "flex", columnGap: "8px" },
});

/** The controls that our pane is made of, and nothing behind them: what a pane in React and Fluent UI costs at the least. */
function BarePane() {
  const styles = useStyles();
  const [text, setText] = useState("");
  return (
    <FluentProvider theme={window.matchMedia("(prefers-color-scheme: dark)").matches ? webDarkTheme : webLightTheme}>
      <div className={styles.pane}>
        <Select aria-label="select">
          <option>one</option>
        </Select>
        <Input contentBefore={<SearchRegular />} value={text} onChange={(_, { value }) => setText(value)} />
        <Field label="field">
          <Switch label="switch" />
        </Field>
        <Textarea aria-label="text" />
        <MessageBar>
          <MessageBarBody>message</MessageBarBody>
          <MessageBarActions>
            <Button>action</Button>
          </MessageBarActions>
        </MessageBar>
        <Spinner size="tiny" />
        <div className={styles.line}>
          <Button appearance="primary" icon={<AddRegular />}>
            add
          </Button>
          <Button icon={<CopyRegular />}>copy</Button>
          <Button icon={<EditRegular />}>edit</Button>
        </div>
      </div>
    </FluentProvider>
  );
}

whenOfficeIsReady(() => {
  const place = document.getElementById("pane");
  if (place === null) return;
  document.documentElement.setAttribute("data-started", "true");
  createRoot(place).render(<BarePane />);
});
