const PATIENCE = 15_000;
const BETWEEN = 50;

/**
 * Expects again and again until it holds: for what a press brings about after a while, in the worker, in Excel or in a later frame. What
 * was expected last is what the failing test tells.
 */
export async function eventually(expectation: () => Promise<void>): Promise<void> {
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    try {
      return await expectation();
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, BETWEEN));
    }
  }
}
