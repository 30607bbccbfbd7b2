import { InvalidArgumentError, Option, type Command } from "commander";
import type { Brief } from "../brief/brief";
import { correctionsOf, readColumnChoice } from "../brief/corrections";
import { LABEL_KINDS } from "../lexicon/header-words";
import { POLARITIES } from "../lexicon/indicators";
import { ROLES } from "../lexicon/roles";
import { combinedCorrections, correctColumn, correctRow, correctTable, NO_CORRECTIONS, teachWord, type Corrections } from "../recognition/corrections";
import { readPeriod } from "./period-option";
import { fillIn } from "./texts/fill-in";
import type { Texts } from "./texts/texts";

/** One correction as it was given on the command line, ready to be added to others. */
type Correct = (corrections: Corrections) => Corrections;

export interface CorrectionOptions {
  readonly column?: readonly Correct[];
  readonly unit?: readonly Correct[];
  readonly time?: readonly Correct[];
  readonly leaveOut?: readonly Correct[];
  readonly polarity?: readonly Correct[];
  readonly word?: readonly Correct[];
  readonly includeHidden?: true;
}

/** Adds the options by which a call corrects the reading of its workbooks. */
export function addCorrectionOptions(command: Command, texts: Texts): Command {
  const several = (flags: string, help: string, read: (value: string) => Correct): Option =>
    new Option(flags, help).argParser((value: string, before: readonly Correct[] | undefined) => [...(before ?? []), read(value)]);
  const pair = (value: string): readonly [string, string] => {
    const at = value.lastIndexOf("=");
    if (at < 1 || at === value.length - 1) throw new InvalidArgumentError(fillIn(texts.refusals.notAPair, { value }));
    return [value.slice(0, at).trim(), value.slice(at + 1).trim()];
  };
  const oneOf = <T extends string>(known: readonly T[], word: string): T => {
    const found = known.find((other) => other === word);
    if (found === undefined) throw new InvalidArgumentError(fillIn(texts.refusals.notAMeaning, { value: word, known: known.join("、") }));
    return found;
  };
  return command
    .addOption(several("--column <HEADER=MEANING>", texts.help.column, (value) => {
      const [header, word] = pair(value);
      const meaning = readColumnChoice(oneOf([...new Set([...ROLES, ...LABEL_KINDS, "left-out" as const])], word));
      return (corrections) => (meaning === null ? corrections : correctColumn(corrections, { header, table: null, meaning }));
    }))
    .addOption(several("--unit <HEADER=UNIT>", texts.help.unit, (value) => {
      const [header, unit] = pair(value);
      return (corrections) => correctTable(correctColumn(correctRow(corrections, { label: header, table: null, unit }), { header, table: null, unit }), { table: header, unit });
    }))
    .addOption(several("--time <NAME=PERIOD>", texts.help.time, (value) => {
      const [name, text] = pair(value);
      const period = readPeriod(text);
      return (corrections) => correctTable(correctColumn(corrections, { header: name, table: null, period }), { table: name, period });
    }))
    .addOption(several("--leave-out <LABEL>", texts.help.leaveOut, (label) => (corrections) => correctRow(corrections, { label, table: null, leftOut: true })))
    .addOption(several("--polarity <INDICATOR=POLARITY>", texts.help.polarity, (value) => {
      const [label, word] = pair(value);
      const polarity = oneOf(POLARITIES, word);
      return (corrections) => correctRow(corrections, { label, table: null, polarity });
    }))
    .addOption(several("--word <WORD=ROLE>", texts.help.word, (value) => {
      const [word, role] = pair(value);
      const meant = oneOf(ROLES, role);
      return (corrections) => teachWord(corrections, word, meant);
    }))
    .option("--include-hidden", texts.help.includeHidden);
}

/** The brief's corrections and those of the call, which win. @throws Problem `period-unknown` */
export function correctionsGiven(options: CorrectionOptions, brief: Brief | null): Corrections {
  const given = [options.column, options.unit, options.time, options.leaveOut, options.polarity, options.word].flatMap((list) => list ?? []);
  const called = given.reduce((corrections, correct) => correct(corrections), { ...NO_CORRECTIONS, includeHidden: options.includeHidden ?? false });
  return brief === null ? called : combinedCorrections(correctionsOf(brief), called);
}
