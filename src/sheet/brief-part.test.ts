import { printBriefPart, readBriefPart } from "./brief-part";

test("a brief comes back as it was put", () => {
  const brief = { id: 'a"<&>\n', json: JSON.stringify({ 名称: "<b> & \"x\" ]]>", tab: "\t" }) };
  expect(readBriefPart(printBriefPart(brief))).toEqual(brief);
});

test("what XML cannot hold becomes an equal escape of JSON", () => {
  const read = readBriefPart(printBriefPart({ id: "a", json: '{"x":"\uffff\ud800"}' }));
  expect(JSON.parse(read?.json ?? "")).toEqual({ x: "\uffff\ud800" });
});

test("with a declaration, a prefix, other quotes and more attributes, as a program may write it anew", () => {
  const xml = `<?xml version="1.0"?>\n<ns0:brief xmlns:ns0='urn:indicator-brief:brief:1' version="1" id='a'>{}</ns0:brief>\n`;
  expect(readBriefPart(xml)).toEqual({ id: "a", json: "{}" });
});

test("parts of others are none", () => {
  expect(readBriefPart('<brief xmlns="urn:other" id="a">{}</brief>')).toBeNull();
  expect(readBriefPart("<x/>")).toBeNull();
  expect(readBriefPart('<brief xmlns="urn:indicator-brief:brief:1">{}</brief>')).toBeNull();
});
