import type { Sentence } from "../../narrative/sentence";
import type { PieceView, SentenceView } from "./report-view";

/** A comma that depends on findings is nothing to point at. */
const TELLS = /[\p{L}\p{N}]/u;

/** A sentence cut into words as they are and pieces that depend on findings. Spans do not overlap; nothing is lost or added. */
export function viewSentence({ text, spans, template }: Sentence): SentenceView {
  const pieces: PieceView[] = [];
  let end = 0;
  for (const span of [...spans].sort((one, other) => one.start - other.start)) {
    const words = text.slice(span.start, span.end);
    if (span.start < end || !TELLS.test(words)) continue;
    if (span.start > end) pieces.push({ text: text.slice(end, span.start), findings: [] });
    pieces.push({ text: words, findings: span.findings });
    end = span.end;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), findings: [] });
  return { text, template: template ?? null, pieces };
}
