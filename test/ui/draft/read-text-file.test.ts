import { expect, test } from "vitest";
import { maybeTextOfFile } from "../../../src/ui/draft/read-text-file.ts";

const file = (...parts: BlobPart[]) => new File(parts, "x.yaml");

test("UTF-8 is read; other bytes, binary files and books are not", async () => {
  expect(await maybeTextOfFile(file("低保标准: 1\n"))).toBe("低保标准: 1\n");
  expect(await maybeTextOfFile(file(new Uint8Array([0xb5, 0xcd])))).toBeUndefined();
  expect(await maybeTextOfFile(file("a\0b"))).toBeUndefined();
  expect(await maybeTextOfFile(file("x".repeat(2 * 1024 * 1024 + 1)))).toBeUndefined();
});
