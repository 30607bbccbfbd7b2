import { LOCALES, type Locale } from "../lexicon/roles";

/** The language of messages: what --locale asks for, else English where the system speaks it, else Chinese. */
export function messageLocale(argv: readonly string[], environment: NodeJS.ProcessEnv): Locale {
  const index = argv.findIndex((argument) => argument === "--locale" || argument.startsWith("--locale="));
  const asked = argv[index]?.split("=")[1] ?? (index < 0 ? undefined : argv[index + 1]);
  const known = LOCALES.find((locale) => locale === asked);
  if (known !== undefined) return known;
  const system = environment["LC_ALL"] ?? environment["LC_MESSAGES"] ?? environment["LANG"] ?? "";
  return system.startsWith("en") ? "en" : "zh-CN";
}
