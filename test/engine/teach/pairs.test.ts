/** Pairs of known cases: one fact apart, and another result for it. */
import { expect, test } from "vitest";
import { type LibraryCase, pairsOf, planOn } from "../../../src/engine/index.ts";
import { linkedPolicy } from "../../support/shipped.ts";

const policy = linkedPolicy("yinchuan");
const plan = planOn(policy, 20_362);

function withIncome(id: string, income: string, size = 1): LibraryCase {
  const person = { 出生日期: "1980-01-01" };
  const others = Array.from({ length: size - 1 }, () => person);
  const facts = {
    household: {
      财产符合规定: true,
      户籍类别: "城镇",
      成员: [{ ...person, 姓名: id, 月工资: income, 本地户籍: true }, ...others],
    },
    parameters: { 低保标准: { 城镇: "700", 农村: "500" } },
  };
  return { id, taught: { plan, facts }, about: ["低收入家庭"] };
}

test("one fact apart and decided otherwise: 1,049.99 is below one and a half times 700, 1,050 is not", () => {
  const pairs = pairsOf("低收入家庭", [withIncome("under", "1049.99"), withIncome("at", "1050")]);
  expect(pairs).toHaveLength(1);
  expect(pairs[0]).toMatchObject({
    left: "under",
    right: "at",
    before: { path: "成员[0]", fact: { name: "月工资", value: { text: "1049.99" } } },
    after: { fact: { value: { text: "1050" } } },
  });
});

test("what a member is called is no fact that differs, another member is", () => {
  expect(pairsOf("低收入家庭", [withIncome("a", "1000"), withIncome("b", "1000")])).toEqual([]);
  expect(pairsOf("低收入家庭", [withIncome("a", "1050"), withIncome("b", "1050", 2)])).toEqual([]);
});
