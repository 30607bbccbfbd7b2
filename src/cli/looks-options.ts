import { Option, type Command } from "commander";
import type { Brief } from "../brief/brief";
import type { TabLooks } from "../brief/report";
import { looksOf } from "../brief/office";
import type { Texts } from "./texts/texts";

/** How the written tabs look, and what goes with them. */
export interface LooksOptions {
  readonly look?: "office" | "accessible";
  readonly signatures?: true;
  readonly valuesOnly?: true;
  readonly workingPaper?: true;
  readonly ranking?: true;
  readonly submission?: true;
}

export function addLooksOptions(command: Command, texts: Texts): Command {
  return command
    .addOption(new Option("--look <LOOK>", texts.help.look).choices(["office", "accessible"]))
    .option("--signatures", texts.help.signatures)
    .option("--values-only", texts.help.valuesOnly)
    .option("--working-paper", texts.help.workingPaper)
    .option("--ranking", texts.help.ranking)
    .option("--submission", texts.help.submission);
}

/** What the call asks for, over what the brief has. */
export function looksGiven({ look, signatures, valuesOnly, workingPaper, ranking, submission }: LooksOptions, brief: Brief | null): TabLooks {
  return {
    ...(brief === null ? {} : looksOf(brief)),
    ...(look !== undefined && { style: look }),
    ...(signatures && { signatures }),
    ...(valuesOnly && { valuesOnly }),
    ...(workingPaper && { workingPaper }),
    ...(ranking && { ranking }),
    ...(submission && { submission }),
  };
}
