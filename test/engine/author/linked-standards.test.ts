/** Standards that follow another, on the shipped rules of Tianjin; every figure worked out by hand here. */
import { expect, test } from "vitest";
import { linkedStandards, maybeDate, planOn, planWithValues } from "../../../src/engine/index.ts";
import { linkedPolicy } from "../../support/shipped.ts";

const before = planOn(linkedPolicy("tianjin"), maybeDate("2025-10-01") ?? 0);

function under(standard: string) {
  const setting = { parameter: "低保标准", variant: [], value: standard };
  const { plan, faults } = planWithValues(before, [setting]);
  expect(faults).toEqual([]);
  return linkedStandards(before, plan);
}

const figure = (links: ReturnType<typeof under>, by: string) =>
  links.figures.filter((one) => one.by === by);

test("what is a multiple of the standard moves with it, exactly", () => {
  const links = under("1097");
  // 1.5 x 1,045 = 1,567.5 and 1.5 x 1,097 = 1,645.5; 0.3 x 1,045 = 313.5 and 0.3 x 1,097 = 329.1.
  const pairs = links.figures.map(({ factor, before: old, after }) => [factor, old, after]);
  expect(pairs).toContainEqual(["1.5", "1567.5", "1645.5"]);
  expect(pairs).toContainEqual(["0.3", "313.5", "329.1"]);
});

test("a floor under each variant says which, and by which axes they are told apart", () => {
  const floors = figure(under("1097"), "特困标准下限倍数");
  // 1.3 x 1,097 = 1,426.1, and the standards in force are 1,870 three times and 1,530 for scattered rural support.
  expect(
    floors.map(({ axes, variant, after, held }) => [axes, variant, after, held?.value]),
  ).toEqual([
    [["户籍类别", "集中供养"], ["城镇", "是"], "1426.1", "1870"],
    [["户籍类别", "集中供养"], ["城镇", "否"], "1426.1", "1870"],
    [["户籍类别", "集中供养"], ["农村", "是"], "1426.1", "1870"],
    [["户籍类别", "集中供养"], ["农村", "否"], "1426.1", "1530"],
  ]);
  expect(floors.every(({ held }) => held?.isKept)).toBe(true);
});

test("a floor that the proposal breaks has its shortfall, and the figure that mends it", () => {
  // 1.3 x 1,200 = 1,560, which is 30 above 1,530.
  const { checks } = under("1200");
  const [broken] = checks.filter(({ shortfall }) => shortfall === "30");
  expect(broken?.variant).toBe("农村·否");
  expect(broken?.repair).toEqual({
    parameter: "特困基本生活标准",
    variant: ["农村", "否"],
    from: "1530",
    value: "1560",
  });
});
