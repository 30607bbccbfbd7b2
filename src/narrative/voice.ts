import type { SentencePhrases } from "../lexicon/sentences";
import { sentencePhrases } from "../lexicon/sentence-phrases";
import { DEFAULT_WORDING, type NarrativeStyle, type OfficeWording } from "./style";

/** What every clause needs: the language's wordings and the office's style. */
export interface Voice {
  readonly phrases: SentencePhrases;
  readonly style: NarrativeStyle;
  readonly wording: OfficeWording;
  /** Beyond this many rows the standard length names only a table's totals, the top and the bottom. */
  readonly mostRows: number;
}

const MOST_ROWS = 30;

/** The wordings of a language, in an office's habits. */
export function voiceOf(style: NarrativeStyle): Voice {
  const wording = style.wording ?? DEFAULT_WORDING;
  const phrases = sentencePhrases(style.locale);
  const { listSeparator, lastSeparator, itemSeparator } = wording;
  const separators = {
    ...(listSeparator === null ? {} : { listSeparator, lastSeparator: lastSeparator ?? listSeparator }),
    ...(lastSeparator === null ? {} : { lastSeparator }),
    ...(itemSeparator === null ? {} : { itemSeparator }),
  };
  const called = (phrase: string): string => phrase.replace("序时进度", wording.schedule);
  return { style, wording, mostRows: MOST_ROWS, phrases: { ...phrases, ...separators, schedule: mapped(phrases.schedule, called), progress: mapped(phrases.progress, called) } };
}

function mapped<Name extends string>(words: Readonly<Record<Name, string>>, change: (word: string) => string): Readonly<Record<Name, string>> {
  const changed: Record<Name, string> = { ...words };
  for (const name in words) changed[name] = change(words[name]);
  return changed;
}
