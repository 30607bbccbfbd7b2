import { makeStyles, tokens } from "@fluentui/react-components";
import type { OfficeSettings } from "../../brief/office";
import { LOCALES } from "../../lexicon/roles";
import { VERSION } from "../../version";
import { usePane } from "../pane-context";
import { AssessmentSettings } from "./assessment-settings";
import { Choice } from "./fields";
import { Group } from "./group";
import { NumberSettings } from "./number-settings";
import type { PaneSettings } from "./settings";
import { SheetSettings } from "./sheet-settings";
import { TextSettings } from "./text-settings";
import { WordingSettings } from "./wording-settings";

const useStyles = makeStyles({
  footer: { marginTop: tokens.spacingVerticalXXL, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3, lineHeight: "1.6" },
});

/** What a group of settings takes and gives. */
export interface OfficeGroupProps {
  readonly office: OfficeSettings;
  readonly onChange: (office: OfficeSettings) => void;
}

/** The office's way of working, and the pane's own language. Everything takes effect at once. */
export function SettingsTab({ settings, onChange }: { settings: PaneSettings; onChange: (settings: PaneSettings) => void }) {
  const styles = useStyles();
  const { texts } = usePane();
  const words = texts.settings;
  const group: OfficeGroupProps = { office: settings.office, onChange: (office) => onChange({ ...settings, office }) };
  return (
    <>
      <TextSettings {...group} />
      <NumberSettings {...group} />
      <SheetSettings {...group} />
      <Group heading={words.pane}>
        <Choice
          label={words.paneLanguage}
          value={settings.paneLocale ?? ""}
          choices={[["", words.automatic], ...LOCALES.map((locale) => [locale, words.languages[locale]] as const)]}
          onChange={(locale) => onChange({ ...settings, paneLocale: locale === "" ? null : locale })}
        />
      </Group>
      <WordingSettings {...group} />
      <AssessmentSettings {...group} />
      <p className={styles.footer}>
        {words.privacy}
        <br />
        {words.version(VERSION)}
      </p>
    </>
  );
}
