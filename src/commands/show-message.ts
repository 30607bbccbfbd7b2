/** In per cent of the screen. */
const SIZE = { height: 30, width: 30, displayInIframe: true };

/**
 * A ribbon command has no place of its own to say anything: a small window does. Ends when the user has closed it, for Excel
 * closes the window together with the command; or at once, where Excel opens none.
 */
export function showMessage(text: string): Promise<void> {
  const address = new URL(`message.html#${encodeURIComponent(text)}`, window.location.href).href;
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(address, SIZE, ({ status, value }) => {
      if (status === Office.AsyncResultStatus.Failed) resolve();
      else value.addEventHandler(Office.EventType.DialogEventReceived, () => resolve());
    });
  });
}
