import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

/** System fonts with Chinese ones behind them: none is loaded. */
const FONTS = '"Segoe UI", "Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC", sans-serif';

const LIGHT: Theme = { ...webLightTheme, fontFamilyBase: FONTS };
const DARK: Theme = { ...webDarkTheme, fontFamilyBase: FONTS };

export function paneTheme(isDark: boolean): Theme {
  return isDark ? DARK : LIGHT;
}
