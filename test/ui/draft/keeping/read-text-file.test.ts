import { expect, test } from "vitest";
import { readTextFile } from "../../../../src/ui/draft/keeping/read-text-file.ts";

const read = (...parts: BlobPart[]) => readTextFile(new File(parts, "x.yaml"));
const refused = (why: string) => ({ kind: "refused", why });

test("UTF-8 is read, and GB18030 as older programs write it", async () => {
  expect(await read("低保标准: 1\n")).toEqual({ kind: "text", text: "低保标准: 1\n" });
  const dibao = new Uint8Array([0xb5, 0xcd, 0xb1, 0xa3, 0x3a, 0x20, 0x31]);
  expect(await read(dibao)).toEqual({ kind: "text", text: "低保: 1" });
});

test("a mark of byte order is no part of the text; tabs and line ends are", async () => {
  expect(await read("\ufeffa:\t1\r\n")).toEqual({ kind: "text", text: "a:\t1\r\n" });
});

test("pictures, books and files that are gone are not read, each for its reason", async () => {
  expect(await read(new Uint8Array([0xff, 0xfe, 0x00]))).toEqual(refused("no-text"));
  expect(await read("a\0b")).toEqual(refused("no-text"));
  expect(await read("x".repeat(2 * 1024 * 1024 + 1))).toEqual(refused("too-large"));
  const gone = new File(["x"], "x.yaml");
  gone.arrayBuffer = () => Promise.reject(new DOMException("gone", "NotFoundError"));
  expect(await readTextFile(gone)).toEqual(refused("unreadable"));
});
