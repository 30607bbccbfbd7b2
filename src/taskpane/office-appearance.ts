import { systemAppearance, type Appearance } from "../pane/appearance";

/**
 * Light or dark as Office has it, once Office is `ready`, and until then as the system has it. Office tells only on some platforms and not
 * when it changes, so the theme is looked at again whenever the pane gets the focus. Order: Office's own word, the brightness of Office's
 * ground, the system.
 */
export function officeAppearance(page: Window, ready: Promise<void>): Appearance {
  const system = systemAppearance(page);
  let isReady = false;
  const whenReady = ready.then(() => {
    isReady = true;
  });
  return {
    isDark: () => (isReady ? isOfficeDark() : null) ?? system.isDark(),
    subscribe: (listener) => {
      const stop = system.subscribe(listener);
      page.addEventListener("focus", listener);
      void whenReady.then(listener);
      return () => {
        stop();
        page.removeEventListener("focus", listener);
      };
    },
  };
}

function isOfficeDark(): boolean | null {
  const theme: Partial<Office.OfficeTheme> | undefined = Office.context.officeTheme;
  if (typeof theme?.isDarkTheme === "boolean") return theme.isDarkTheme;
  return isDarkColour(theme?.bodyBackgroundColor ?? "");
}

const MIDDLE = 128;

/** "#1f1f1f" is dark; null where the text is no colour. Weights of red, green and blue by ITU-R BT.601. */
export function isDarkColour(colour: string): boolean | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (match === null) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < MIDDLE;
}
