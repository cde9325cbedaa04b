/** What is tied to a standard, in the shipped policies. */
import { expect, test } from "vitest";
import { maybeDate, planOn, readersOf, standardLinks } from "../../../src/engine/index.ts";
import { linkedPolicy } from "../../support/shipped.ts";

const day = maybeDate("2025-10-01") ?? 0;
const linksOf = (id: string, base: string, by: string) => {
  const all = standardLinks(planOn(linkedPolicy(id), day));
  return all.filter((link) => link.base === base && link.by === by);
};

test("the floor of a standard is a product, and the standard is held against it", () => {
  const [link] = linksOf("tianjin", "低保标准", "特困标准下限倍数");
  expect(link?.held).toEqual({ name: "特困基本生活标准", limit: "least" });
  expect(link?.users.map(({ name, parts }) => [name, parts])).toEqual([
    ["特困供养", ["floor"]],
    ["特困标准下限", ["check"]],
  ]);
  const scattered = link?.series.find(
    ({ options }) => options.户籍类别 === "农村" && options.集中供养 === "否",
  );
  // 1,045 × 1.3 is 1,358.50; 1,530 is kept at home in the country, 306/209 standards.
  expect(scattered?.steps.at(-1)).toMatchObject({
    from: "2025-09-01",
    base: "1045",
    by: "1.3",
    product: "1358.5",
    held: { value: "1530", ratio: "306/209", isKept: true },
  });
  // The multiple is known since the measures: no product before them.
  expect(scattered?.steps[0]?.from).toBe("2022-02-09");
});

test("an option that a formula names is taken whatever the household's is", () => {
  const [link] = linksOf("yinchuan", "低保标准", "个人救助倍数");
  expect(link?.series).toHaveLength(1);
  // 690 × 1.5.
  const now = link?.series[0]?.steps.find(({ from }) => from === "2025-01-01");
  expect(now).toMatchObject({ base: "690", product: "1035", status: "derived" });
});

test("a multiple that no text states gives no product", () => {
  const [link] = linksOf("tianjin", "低保标准", "低收入家庭倍数");
  expect(link?.series).toEqual([]);
  expect(link?.users.map(({ name }) => name)).toEqual(["低收入家庭"]);
});

test("a city's multiple goes with that city's standard alone", () => {
  const [link] = linksOf("guangdong", "低保标准", "低收入家庭倍数");
  expect(link?.series.length).toBeGreaterThan(0);
  for (const { options } of link?.series ?? []) expect(options.标准地区).toBe(options.所在城市);
});

test("who names a standard reads it, once, with all that it reads it for", () => {
  const readers = readersOf(planOn(linkedPolicy("alxa"), day)).get("照料护理比例");
  expect(readers?.map(({ kind, name, parts }) => [kind, name, parts])).toEqual([
    ["programme", "特困照料护理", ["floor"]],
    ["check", "照料护理标准下限", ["check"]],
  ]);
  expect(readers?.every(({ cite }) => cite.length > 0)).toBe(true);
});
