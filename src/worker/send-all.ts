/** Sends parts ahead, one after another, and gives what is left. */
export function sendAll<Part, Rest>(parts: Generator<Part, Rest>, send: (part: Part) => void): Rest {
  for (;;) {
    const next = parts.next();
    if (next.done === true) return next.value;
    send(next.value);
  }
}
