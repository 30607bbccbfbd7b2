import type { OfficeTemplates } from "../brief/report";

/** The office's sentences with a text put at a place, at the end where the place is null, or taken away where the text is null. */
export function withTemplate(templates: OfficeTemplates, place: number | null, text: string | null): OfficeTemplates {
  const { sentences } = templates;
  if (place === null) return text === null ? templates : { ...templates, sentences: [...sentences, { text }] };
  return { ...templates, sentences: sentences.flatMap((sentence, index) => (index !== place ? [sentence] : text === null ? [] : [{ text }])) };
}
