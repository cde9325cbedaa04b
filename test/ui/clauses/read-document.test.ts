import { describe, expect, test } from "vitest";
import { readDocument } from "../../../src/ui/clauses/read-document.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const paths = (text: string) => {
  const read = readDocument(bytes(text));
  return read.kind === "read" ? read.paragraphs.map(({ path }) => path.join(".")) : read.fault;
};

describe("the bytes", () => {
  test("a text in UTF-8 is read with its lines trimmed and empty ones left out", () => {
    expect(readDocument(bytes("标题\r\n\r\n  一、总则  \n"))).toEqual({
      kind: "read",
      paragraphs: [
        { text: "标题", path: [] },
        { text: "一、总则", path: [1] },
      ],
    });
  });

  test("a text in GB18030 is read too", () => {
    const encoded = Uint8Array.from([0xb5, 0xcd, 0xb1, 0xa3]);
    expect(readDocument(encoded)).toEqual({
      kind: "read",
      paragraphs: [{ text: "低保", path: [] }],
    });
  });

  test("what is text in neither is refused, as are nothing and too much", () => {
    expect(readDocument(Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x00, 0xff]))).toEqual({
      kind: "fault",
      fault: "not-text",
    });
    expect(readDocument(bytes(" \n "))).toEqual({ kind: "fault", fault: "empty" });
    expect(readDocument(new Uint8Array(2 * 1024 * 1024 + 1))).toEqual({
      kind: "fault",
      fault: "too-large",
    });
  });
});

describe("the numbers", () => {
  test("items count on through parts, sub-items begin anew in each", () => {
    expect(paths("一、甲\n1.子\n续\n二、乙\n10.丑")).toEqual(["1", "1.1", "1.1", "2", "2.10"]);
    expect(paths("四、甲\n（十六）子\n1. 丑\n2. 寅\n（二十一）卯")).toEqual([
      "4",
      "4.16",
      "4.16.1",
      "4.16.2",
      "4.21",
    ]);
  });

  test("一是 counts as an item, and a marker that lost its number goes on counting", () => {
    expect(paths("五、甲\n一是子\n六是丑")).toEqual(["5", "5.1", "5.6"]);
    expect(paths("二、甲\n(一)子\n)丑\n）寅\n(四)卯")).toEqual(["2", "2.1", "2.2", "2.3", "2.4"]);
  });

  test("a year at the head of a line is no item", () => {
    expect(paths("2021年7月30日\n1.5倍")).toEqual(["", "1"]);
  });
});
