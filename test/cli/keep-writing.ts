import { writeWhole } from "../../src/cli/file-access";

/** Writes a file again and again, all of one letter and then all of another, until somebody kills it. */
const [, , path = ""] = process.argv;
const contents = ["a", "b"].map((letter) => new TextEncoder().encode(letter.repeat(4_000_000)));

process.stdout.write("begun");
for (;;) for (const content of contents) writeWhole(path, content, true);
