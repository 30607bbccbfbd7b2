import { FieldBook, namedItems } from "../../src/narrative/template/field-book";
import { fieldsOf, type KnownField } from "../../src/narrative/template/known-fields";
import { voiceOf } from "../../src/narrative/voice";
import type { NarrativeStyle } from "../../src/narrative/style";
import { measured } from "./living-tables";
import type { TableOf } from "./table-of";

/** What a template of one language is written with. */
interface Words {
  readonly begins: string;
  readonly is: string;
  readonly of: string;
  readonly with: string;
  readonly choices: string;
  readonly between: string;
  /** A word of direction alone. */
  readonly alone: string;
  readonly rises: readonly [string, string];
  readonly growth: string;
  readonly direction: string;
  readonly near: string;
  readonly period: string;
  readonly stop: string;
}

const CHINESE: Words = { begins: "情况", is: "，为", of: "，其中", with: "，同比", choices: "增长|下降|持平", between: "", alone: "", rises: ["增长", "下降"], growth: "同比", direction: "升降", near: "近|超|约", period: "期间", stop: "。" };
const ENGLISH: Words = { begins: "The figures", is: ", at ", of: ", of which ", with: ", which ", choices: "grew by|fell by|unchanged", between: " ", alone: ":up|down|unchanged", rises: ["grew by ", "fell by "], growth: "growth", direction: "direction", near: "nearly|over|about", period: "period", stop: "." };

/** A template over fields that the table has, by numbers that choose among them and how each is written. */
export function templateFor(table: TableOf, style: NarrativeStyle, choices: readonly number[]): string | null {
  const voice = voiceOf(style);
  const book = new FieldBook(namedItems(voice, [{ ...measured(table, style), firstIndex: 0 }]));
  const fields = book.items.flatMap((named) => fieldsOf(voice, book, named));
  const words = style.locale === "en" ? ENGLISH : CHINESE;
  if (fields.length === 0) return null;
  const parts = choices.map((choice) => {
    const field = fields[choice % fields.length];
    return field === undefined ? "" : partFor(words, table, fields, field, choice);
  });
  return `${words.begins}${parts.join("")}${words.stop}`;
}

/** A field as it stands in a sentence: alone, in an optional part, with a word of direction, behind one, rounded with a word, without its name. */
function partFor(words: Words, table: TableOf, fields: readonly KnownField[], field: KnownField, choice: number): string {
  const own = fields.filter(({ indicator, entity }) => indicator === field.indicator && entity === field.entity);
  const [growth, direction] = [own.find(({ name }) => name.endsWith(`·${words.growth}`)), own.find(({ name }) => name.endsWith(`·${words.direction}`))];
  const said = `${words.is}{${field.name}${field.takes === "choice" ? words.alone : ""}}`;
  switch (choice % 8) {
    case 0:
      return field.takes === "choice" ? said : `〔${words.of}{${field.name}}〕`;
    case 1:
      return growth === undefined || direction === undefined ? said : `${words.with}{${direction.name}:${words.choices}}${words.between}{${growth.name}}`;
    case 2:
      return growth === undefined ? said : words.rises.map((rise) => `〔${words.with}${rise}{${growth.name}}〕`).join("");
    case 3:
      return approximately(words, table, field) ?? said;
    case 4:
      return growth === undefined ? said : `${words.is}{${field.name}}${words.is}{${words.growth}}`;
    case 5:
      return growth === undefined ? `${words.is}{${words.period}}` : `${words.with}${words.rises[choice % 16 === 5 ? 0 : 1]}{${growth.name}}`;
    case 6:
      return `${words.is}${field.entity ?? ""}${field.indicator} {${field.name}${field.takes === "choice" ? words.alone : ""}}`;
    default:
      return said;
  }
}

/** {近|超|约:固定资产投资:5000}, of the row's own figure; null where it has none to be rounded, or none in the language's own unit. */
function approximately(words: Words, { rows }: TableOf, { indicator, entity, name, field }: KnownField): string | null {
  const row = rows.find((one) => one.indicator === indicator && (one.entity ?? null) === entity && one.period === undefined);
  const digits = /^[1-9]\d+/.exec(String(row?.figures.actual ?? ""))?.[0];
  if (row === undefined || digits === undefined || (words === ENGLISH && row.unit !== undefined)) return null;
  const first = Number(digits.charAt(0)) + (Number(digits.charAt(1)) > 4 ? 1 : 0);
  return `${words.is}{${words.near}:${field === "value" ? name : name.replace(/·[^·]*$/, "")}:${first}${"0".repeat(digits.length - 1)}}`;
}
