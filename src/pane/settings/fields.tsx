import { Field, Input, Select } from "@fluentui/react-components";
import { useState } from "react";

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly hint?: string;
  readonly value: T;
  readonly choices: readonly (readonly [value: T, words: string])[];
  readonly onChange: (value: T) => void;
}

/** One of a few. */
export function Choice<T extends string>({ label, hint, value, choices, onChange }: ChoiceProps<T>) {
  return (
    <Field label={label} hint={hint ?? null}>
      <Select
        value={value}
        onChange={(_, { value: chosen }) => {
          const found = choices.find(([code]) => code === chosen);
          if (found !== undefined) onChange(found[0]);
        }}
      >
        {choices.map(([code, words]) => (
          <option key={code} value={code}>
            {words}
          </option>
        ))}
      </Select>
    </Field>
  );
}

interface NumberChoiceProps {
  readonly label: string;
  readonly hint?: string;
  /** null: not used. */
  readonly value: number | null;
  readonly least: number;
  readonly most?: number;
  /** In the empty field: what happens without a number. */
  readonly without: string;
  /** Told when a number is out of its bounds. */
  readonly outside: string;
  readonly onChange: (value: number | null) => void;
}

/** A number, or none. It counts as soon as it is within its bounds; what is not is told and leaves the last one in force. */
export function NumberChoice({ label, hint, value, least, most = Infinity, without, outside, onChange }: NumberChoiceProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const isOutside = typed !== null && typed !== "" && !isWithin(Number(typed), least, most);
  return (
    <Field label={label} hint={hint ?? null} validationMessage={isOutside ? outside : null}>
      <Input
        type="number"
        min={least}
        max={Number.isFinite(most) ? most : undefined}
        step="any"
        placeholder={without}
        value={typed ?? (value === null ? "" : String(value))}
        onBlur={() => {
          if (!isOutside) setTyped(null);
        }}
        onChange={(_, { value: text }) => {
          setTyped(text);
          if (text === "") onChange(null);
          else if (isWithin(Number(text), least, most)) onChange(Number(text));
        }}
      />
    </Field>
  );
}

function isWithin(value: number, least: number, most: number): boolean {
  return Number.isFinite(value) && value >= least && value <= most;
}
