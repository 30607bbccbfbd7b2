/**
 * The page that Excel loads for ribbon commands that run without a pane. There is none yet: the one button opens the pane,
 * which Excel does by itself. Office waits for the page to say that it is ready.
 */
void Office.onReady();
