import { zipSync } from "fflate";
import { crc32, crc32InScript } from "./crc32";
import { inflateEntry, inflateInSteps } from "./inflate";
import { readZip, type ZipEntry } from "./zip-reading";

const TEXT = new TextEncoder().encode("指标,本期\n".repeat(5000));

function onlyEntry(bytes: Uint8Array): ZipEntry {
  const [entry] = readZip(bytes).entries;
  if (!entry) throw new Error("no entry");
  return entry;
}

/** A file of one entry with a field of its central record changed. */
function withCentralField(offset: number, value: number): Uint8Array {
  const bytes = zipSync({ "a.xml": TEXT });
  const view = new DataView(bytes.buffer);
  view.setUint32(view.getUint32(bytes.length - 6, true) + offset, value, true);
  return bytes;
}

test("entries, comment and what lies in front", () => {
  const zip = zipSync({ "中文.xml": TEXT, "b.bin": [new Uint8Array([1, 2]), { level: 0 }] }, { comment: "注" });
  const archive = readZip(zip);
  expect(archive.entries.map(({ name, method, size }) => [name, method, size])).toEqual([
    ["中文.xml", 8, TEXT.length],
    ["b.bin", 0, 2],
  ]);
  expect(archive.entries.map(inflateEntry)).toEqual([TEXT, new Uint8Array([1, 2])]);
  const shifted = new Uint8Array([...new TextEncoder().encode("#!self-extractor"), ...zip]);
  expect(readZip(shifted).entries.map(inflateEntry)).toEqual([TEXT, new Uint8Array([1, 2])]);
});

test("what inflates to more than it declares is stopped, to less is damage", () => {
  expect(() => inflateEntry(onlyEntry(withCentralField(24, 100)))).toThrow(expect.objectContaining({ code: "file-damaged" }));
  expect(() => inflateEntry(onlyEntry(withCentralField(24, TEXT.length + 1)))).toThrow(expect.objectContaining({ code: "file-damaged" }));
});

test("a wrong checksum is damage", () => {
  expect(() => inflateEntry(onlyEntry(withCentralField(16, 1)))).toThrow(expect.objectContaining({ code: "file-damaged" }));
});

test("sizes that only a bomb has are refused before anything is inflated", () => {
  expect(() => inflateEntry(onlyEntry(withCentralField(24, 0xf0000000)))).toThrow(expect.objectContaining({ code: "file-too-large" }));
  expect(() => inflateEntry(onlyEntry(withCentralField(24, 0x08000000)))).toThrow(expect.objectContaining({ code: "file-too-large" }));
});

test("a real bomb: 100 MB of nothing", () => {
  const bomb = zipSync({ "xl/sheet.xml": new Uint8Array(100 * 1024 * 1024) });
  expect(() => inflateEntry(onlyEntry(bomb))).toThrow(expect.objectContaining({ code: "file-too-large" }));
});

test("entries that share their data are refused", () => {
  const bytes = zipSync({ "a.xml": TEXT, "b.xml": TEXT });
  const view = new DataView(bytes.buffer);
  const directory = view.getUint32(bytes.length - 6, true);
  view.setUint32(directory + 46 + 5 + 42, 0, true);
  expect(() => readZip(bytes)).toThrow(expect.objectContaining({ code: "file-damaged" }));
});

test("an entry with a password says so", () => {
  const bytes = zipSync({ "a.xml": TEXT });
  const view = new DataView(bytes.buffer);
  view.setUint16(view.getUint32(bytes.length - 6, true) + 8, 1, true);
  expect(() => inflateEntry(onlyEntry(bytes))).toThrow(expect.objectContaining({ code: "file-encrypted" }));
});

test("Zip64 records", () => {
  const plain = zipSync({ "a.xml": TEXT });
  const view = new DataView(plain.buffer);
  const directory = view.getUint32(plain.length - 6, true);
  const central = plain.slice(directory, plain.length - 22);
  const data = plain.slice(0, directory);
  // The same file with all three numbers of the record moved to its extra field, and with the longer end record.
  const record = new Uint8Array(central.length + 28);
  record.set(central);
  const fields = new DataView(record.buffer);
  const [compressed, size] = [fields.getUint32(20, true), fields.getUint32(24, true)];
  for (const at of [20, 24, 42]) fields.setUint32(at, 0xffffffff, true);
  fields.setUint16(30, 28, true);
  fields.setUint16(central.length, 1, true);
  fields.setUint16(central.length + 2, 24, true);
  fields.setUint32(central.length + 4, size, true);
  fields.setUint32(central.length + 12, compressed, true);
  const end = new Uint8Array(56 + 20 + 22);
  const ends = new DataView(end.buffer);
  ends.setUint32(0, 0x06064b50, true);
  ends.setUint32(32, 1, true);
  ends.setUint32(40, record.length, true);
  ends.setUint32(48, data.length, true);
  ends.setUint32(56, 0x07064b50, true);
  ends.setUint32(64, data.length + record.length, true);
  ends.setUint32(76, 0x06054b50, true);
  for (const at of [88, 92]) ends.setUint32(at, 0xffffffff, true);
  const entry = onlyEntry(new Uint8Array(Buffer.concat([data, record, end])));
  expect(inflateEntry(entry)).toEqual(TEXT);
  expect(entry.offsetField.bytes).toBe(8);
});

test("without Node's zlib, as in a browser, inflating and checksums are the same", () => {
  const entry = onlyEntry(zipSync({ "a.xml": TEXT }));
  expect(inflateInSteps(entry)).toEqual(TEXT);
  expect(() => inflateInSteps({ ...entry, size: 100 })).toThrow(expect.objectContaining({ code: "file-damaged" }));
  for (const length of [0, 1, 2, 3, 4, 5, 1000]) expect(crc32InScript(TEXT.subarray(0, length))).toBe(crc32(TEXT.subarray(0, length)));
});
