import { FieldBook, namedItems } from "../../src/narrative/template/field-book";
import { fieldsOf } from "../../src/narrative/template/known-fields";
import { voiceOf } from "../../src/narrative/voice";
import type { NarrativeStyle } from "../../src/narrative/style";
import { measured } from "./living-tables";
import type { TableOf } from "./table-of";

/** A template over fields that the table has, by numbers that choose among them. */
export function templateFor(table: TableOf, style: NarrativeStyle, choices: readonly number[]): string {
  const voice = voiceOf(style);
  const book = new FieldBook(namedItems(voice, [{ ...measured(table, style), firstIndex: 0 }]));
  const fields = book.items.flatMap((named) => fieldsOf(voice, book, named)).filter(({ takes }) => takes !== "words");
  if (fields.length === 0) return "无";
  const parts = choices.map((choice, place) => {
    const { name, takes } = fields[choice % fields.length] ?? { name: "", takes: "number" };
    const field = takes === "choice" && choice % 2 === 0 ? `{${name}:升|降|平}` : `{${name}}`;
    return choice % 3 === 0 && place > 0 ? `〔，其中${field}〕` : `，为${field}`;
  });
  return `情况${parts.join("")}`;
}
