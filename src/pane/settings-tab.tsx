import { Field, makeStyles, Select, Switch, tokens } from "@fluentui/react-components";
import type { OfficeStyle } from "../brief/report";
import { LOCALES } from "../lexicon/roles";
import { VERSION } from "../version";
import { usePane } from "./pane-context";
import { Section } from "./section";
import { MAX_DECIMALS, type PaneSettings } from "./settings";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, marginTop: "4px" },
  footer: { marginTop: tokens.spacingVerticalXXL, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3, lineHeight: "1.6" },
});

const DECIMALS = Array.from({ length: MAX_DECIMALS + 1 }, (_, decimals) => decimals);
const LENGTHS = ["brief", "standard", "full"] as const;

/** The office's way of printing, and the pane's own language. Everything takes effect at once. */
export function SettingsTab({ settings, onChange }: { settings: PaneSettings; onChange: (settings: PaneSettings) => void }) {
  const styles = useStyles();
  const { texts } = usePane();
  const words = texts.settings;
  const { style } = settings;
  const setStyle = (change: Partial<OfficeStyle>): void => onChange({ ...settings, style: { ...style, ...change } });
  return (
    <>
      <Section heading={words.report}>
        <div className={styles.fields}>
          <Field label={words.decimals} hint={words.decimalsHint}>
            <Select value={String(style.decimals)} onChange={(_, { value }) => setStyle({ decimals: Number(value) })}>
              {DECIMALS.map((decimals) => (
                <option key={decimals} value={decimals}>
                  {decimals}
                </option>
              ))}
            </Select>
          </Field>
          <Switch label={words.trimZeros} checked={style.trimZeros} onChange={(_, { checked }) => setStyle({ trimZeros: checked })} />
          <Field label={words.length}>
            <Select value={style.length} onChange={(_, { value }) => setStyle({ length: LENGTHS.find((length) => length === value) ?? "standard" })}>
              {LENGTHS.map((length) => (
                <option key={length} value={length}>
                  {words.lengths[length]}
                </option>
              ))}
            </Select>
          </Field>
          <Field label={words.rounding}>
            <Select value={style.rounding} onChange={(_, { value }) => setStyle({ rounding: value === "half-even" ? "half-even" : "half-up" })}>
              <option value="half-up">{words.halfUp}</option>
              <option value="half-even">{words.halfEven}</option>
            </Select>
          </Field>
          <Field label={words.reportLanguage}>
            <Select value={style.locale} onChange={(_, { value }) => setStyle({ locale: LOCALES.find((locale) => locale === value) ?? "zh-CN" })}>
              {LOCALES.map((locale) => (
                <option key={locale} value={locale}>
                  {words.languages[locale]}
                </option>
              ))}
            </Select>
          </Field>
        </div>
      </Section>
      <Section heading={words.pane}>
        <div className={styles.fields}>
          <Field label={words.paneLanguage}>
            <Select value={settings.paneLocale ?? ""} onChange={(_, { value }) => onChange({ ...settings, paneLocale: LOCALES.find((locale) => locale === value) ?? null })}>
              <option value="">{words.automatic}</option>
              {LOCALES.map((locale) => (
                <option key={locale} value={locale}>
                  {words.languages[locale]}
                </option>
              ))}
            </Select>
          </Field>
        </div>
      </Section>
      <p className={styles.footer}>
        {words.privacy}
        <br />
        {words.version(VERSION)}
      </p>
    </>
  );
}
