import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { zipOfTexts } from "../../../../src/ui/draft/keeping/zip-texts.ts";

test("every text is read back as it was, in its folder", () => {
  const texts = [
    { name: "低保.yaml", text: "标准: 1\r\n" },
    { name: "cases/x/one.yaml", text: "" },
  ];
  const read = unzipSync(zipOfTexts(texts, Date.UTC(2026, 0, 2)));
  expect(Object.entries(read).map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual(
    texts.map(({ name, text }) => [name, text]),
  );
});
