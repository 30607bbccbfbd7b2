import { Turns } from "./turns";

/** Work that says when it begins and ends, and ends when it is let. */
class Log {
  readonly said: string[] = [];
  private readonly ends = new Map<string, () => void>();

  readonly work = (name: string) => async (): Promise<string> => {
    this.said.push(`${name} begins`);
    await new Promise<void>((resolve) => this.ends.set(name, resolve));
    this.said.push(`${name} ends`);
    return name;
  };

  async end(name: string): Promise<void> {
    this.ends.get(name)?.();
    await settled();
  }
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

test("reads run beside one another, a write alone, and what is asked after it waits for it", async () => {
  const log = new Log();
  const turns = new Turns(Promise.resolve());
  const all = [turns.reading(log.work("read 1")), turns.reading(log.work("read 2")), turns.writing(log.work("write")), turns.reading(log.work("read 3"))];
  await settled();
  expect(log.said).toEqual(["read 1 begins", "read 2 begins"]);
  await log.end("read 2");
  expect(log.said).not.toContain("write begins");
  await log.end("read 1");
  expect(log.said.slice(-1)).toEqual(["write begins"]);
  await log.end("write");
  expect(log.said.slice(-2)).toEqual(["write ends", "read 3 begins"]);
  await log.end("read 3");
  expect(await Promise.all(all)).toEqual(["read 1", "read 2", "write", "read 3"]);
});

test("a failure is told to whoever asked, and holds up nobody", async () => {
  const turns = new Turns(Promise.reject(new Error("not ready")));
  const fails = async (): Promise<never> => {
    throw new Error("busy");
  };
  await expect(turns.reading(fails)).rejects.toThrow("busy");
  await expect(turns.writing(fails)).rejects.toThrow("busy");
  expect(await turns.reading(() => Promise.resolve("read"))).toBe("read");
});
