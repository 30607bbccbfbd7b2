import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import { typedNumber, withHandSet } from "./office-hand-set";
import { usePane } from "./pane-context";
import type { FigureView } from "./view/figure-view";

const useStyles = makeStyles({
  form: { flexShrink: 0, display: "flex", flexDirection: "column", rowGap: "6px", padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, borderTop: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground3 },
  actions: { display: "flex", columnGap: "6px" },
});

interface HandSetFormProps {
  /** At least one. */
  readonly figures: readonly FigureView[];
  readonly onClose: () => void;
}

/** 人工改定: which figure counts as what, and why. Nothing in the sheet changes; the brief keeps it. */
export function HandSetForm({ figures, onClose }: HandSetFormProps) {
  const styles = useStyles();
  const { texts, definition, define } = usePane();
  const words = texts.handSet;
  const [place, setPlace] = useState(0);
  const [typed, setTyped] = useState("");
  const [reason, setReason] = useState("");
  const [isTried, setTried] = useState(false);
  const figure = figures[place];
  const value = typedNumber(typed);
  if (figure === undefined) return null;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (value === null || reason.trim() === "") return;
    const { indicator, entity, period, role, was } = figure;
    define({ handSet: withHandSet(definition.handSet, { indicator, entity, period, role, value, reason: reason.trim(), was }) });
    onClose();
  };
  const named = ({ label, role, value: now, unit, cell }: FigureView): string => `${label} ${texts.data.roles[role]} ${now ?? "—"}${unit ?? ""}（${cell}）`;
  return (
    <form className={styles.form} aria-label={words.set} noValidate onSubmit={submit} onKeyDown={({ key }) => key === "Escape" && onClose()}>
      <Select size="small" aria-label={words.figure} value={place} onChange={(_, data) => setPlace(Number(data.value))}>
        {figures.map((candidate, index) => (
          <option key={index} value={index}>
            {named(candidate)}
          </option>
        ))}
      </Select>
      <Field size="small" label={words.value(figure.unit)} {...(figure.reason !== null && { hint: words.own(figure.was ?? "—") })} validationMessage={isTried && value === null ? words.noNumber : null}>
        <Input size="small" autoFocus inputMode="decimal" value={typed} onChange={(_, data) => setTyped(data.value)} />
      </Field>
      <Field size="small" label={words.reason} validationMessage={isTried && reason.trim() === "" ? words.noReason : null}>
        <Input size="small" value={reason} onChange={(_, data) => setReason(data.value)} />
      </Field>
      <div className={styles.actions}>
        <Button size="small" appearance="primary" type="submit">
          {words.apply}
        </Button>
        <Button size="small" onClick={onClose}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
