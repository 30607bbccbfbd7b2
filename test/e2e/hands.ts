import type { Locator, Page } from "playwright-core";

/** How a clerk works: the stories are told once, and done with the mouse or with the keys alone. */
export interface Hand {
  readonly press: (target: Locator) => Promise<void>;
  /** Chooses a value of a drop-down list. */
  readonly choose: (list: Locator, value: string) => Promise<void>;
  readonly write: (field: Locator, text: string) => Promise<void>;
  /** Selects a cell of a sheet. */
  readonly goTo: (sheet: Locator, cell: string) => Promise<void>;
}

/** More presses than any part of the pane is away from any other. */
const MOST_PRESSES = 250;

export function mouse(): Hand {
  return {
    press: (target) => target.click(),
    choose: async (list, value) => void (await list.selectOption(value)),
    write: (field, text) => field.fill(text),
    goTo: (sheet, cell) => sheet.locator(`[data-cell="${cell}"]`).click(),
  };
}

export function keyboard(page: Page): Hand {
  const press = async (key: string, isDone: () => Promise<boolean>): Promise<void> => {
    for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
      if (await isDone()) return;
      await page.keyboard.press(key);
    }
    throw new Error(`${key} does not lead there`);
  };
  /** What is on the way may come and go with the focus. */
  const isFocused = (target: Locator) => async (): Promise<boolean> => (await target.count()) > 0 && target.evaluate((element) => element === element.ownerDocument.activeElement && element.ownerDocument.hasFocus());
  const reach = async (target: Locator): Promise<void> => {
    await target.waitFor();
    const isBefore = await target.evaluate((element) => {
      const { activeElement } = element.ownerDocument;
      return element.ownerDocument.hasFocus() && activeElement !== null && (activeElement.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
    });
    await press(isBefore ? "Shift+Tab" : "Tab", isFocused(target));
  };
  /** One tab of a strip takes part in the order of Tab; the arrow keys lead to the others. */
  const reachTab = async (tab: Locator): Promise<void> => {
    await reach(tab.locator("xpath=ancestor::*[@role='tablist']").locator("[role='tab'][tabindex='0']"));
    await press("ArrowRight", isFocused(tab));
  };
  return {
    press: async (target) => {
      await target.waitFor();
      const role = await target.getAttribute("role");
      await (role === "tab" ? reachTab(target) : reach(target));
      await page.keyboard.press(role === "switch" || role === "checkbox" ? "Space" : "Enter");
    },
    choose: async (list, value) => {
      await reach(list);
      // Every press chooses: the ends of the list are reached without what lies between.
      const values = await list.evaluate((element: HTMLSelectElement) => [...element.options].map((option) => option.value));
      if (values.at(-1) === value) return page.keyboard.press("End");
      await page.keyboard.press("Home");
      for (let presses = values.indexOf(value); presses > 0; presses -= 1) await page.keyboard.press("ArrowDown");
    },
    write: async (field, text) => {
      await reach(field);
      await page.keyboard.press("Control+A");
      await page.keyboard.insertText(text);
    },
    goTo: async (sheet, cell) => {
      await reach(sheet);
      const selected = sheet.locator("[aria-selected='true']");
      if ((await selected.count()) === 0) await page.keyboard.press("ArrowDown");
      const [, column = "A", row = "1"] = /^([A-Z])(\d+)$/.exec(cell) ?? [];
      const at = async (): Promise<string> => (await selected.first().getAttribute("data-cell")) ?? "A1";
      await press((await at()).slice(1) > row ? "ArrowUp" : "ArrowDown", async () => (await at()).slice(1) === row);
      await press((await at()).slice(0, 1) > column ? "ArrowLeft" : "ArrowRight", async () => (await at()).slice(0, 1) === column);
    },
  };
}
