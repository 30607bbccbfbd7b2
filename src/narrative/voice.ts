import { sentencePhrases, type SentencePhrases } from "../lexicon/sentences";
import { DEFAULT_WORDING, type NarrativeStyle, type OfficeWording } from "./style";

/** What every clause needs: the language's wordings and the office's style. */
export interface Voice {
  readonly phrases: SentencePhrases;
  readonly style: NarrativeStyle;
  readonly wording: OfficeWording;
}

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
  return { style, wording, phrases: { ...phrases, ...separators, schedule: named(phrases.schedule, wording.schedule) } };
}

function named(schedule: SentencePhrases["schedule"], word: OfficeWording["schedule"]): SentencePhrases["schedule"] {
  const called = (phrase: string): string => phrase.replace("序时进度", word);
  return { ahead: called(schedule.ahead), behind: called(schedule.behind), even: called(schedule.even), nearlyEven: called(schedule.nearlyEven) };
}
