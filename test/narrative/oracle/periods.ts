/** The periods of the tables, as sentences begin with them. */
const PHRASES: Readonly<Record<string, Readonly<Record<"zh-CN" | "en", string>>>> = {
  "2024Q1": { "zh-CN": "2024年一季度", en: "In the first quarter of 2024" },
  "2024Q2": { "zh-CN": "2024年二季度", en: "In the second quarter of 2024" },
  "2023Q1": { "zh-CN": "2023年一季度", en: "In the first quarter of 2023" },
  "2023Q2": { "zh-CN": "2023年二季度", en: "In the second quarter of 2023" },
  "2022Q2": { "zh-CN": "2022年二季度", en: "In the second quarter of 2022" },
  "2021Q2": { "zh-CN": "2021年二季度", en: "In the second quarter of 2021" },
  "2024H1": { "zh-CN": "2024年上半年", en: "In the first half of 2024" },
  "2024-10/ytd": { "zh-CN": "2024年1—10月", en: "In January to October 2024" },
  "2024": { "zh-CN": "2024年", en: "In 2024" },
};

/** What a sentence calls a table's period; "" where it has none. */
export function periodPhrase(code: string | null, locale: "zh-CN" | "en"): string {
  return code === null ? "" : (PHRASES[code]?.[locale] ?? "?");
}
