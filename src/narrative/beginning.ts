import type { Node } from "./tree";
import type { Voice } from "./voice";

/** An English sentence begins with a capital letter, and not with a numeral. */
export function begun(voice: Voice, sentence: Node): Node {
  return voice.style.locale === "en" ? withBeginning(sentence, voice.phrases.beforeNumeral) : sentence;
}

function withBeginning(node: Node, beforeNumeral: string): Node {
  if (typeof node === "string") return /^\d/.test(node) ? beforeNumeral + node : node.charAt(0).toUpperCase() + node.slice(1);
  if ("kind" in node) {
    if (node.kind === "number") return [beforeNumeral, node];
    return { ...node, then: withBeginning(node.then, beforeNumeral), otherwise: withBeginning(node.otherwise, beforeNumeral) };
  }
  const first = node.findIndex((part) => part !== "" && !(Array.isArray(part) && part.length === 0));
  return node.map((part, position) => (position === first ? withBeginning(part, beforeNumeral) : part));
}
