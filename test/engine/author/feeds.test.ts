import { describe, expect, test } from "vitest";
import { type Feeds, feedsOf } from "../../../src/engine/author/feeds.ts";
import { feedAt, feedsAround } from "../../../src/engine/author/feeds-around.ts";
import { maybeDate, planOn } from "../../../src/engine/index.ts";
import type { Expression } from "../../../src/engine/spec/feel/syntax.ts";
import { walkExpression } from "../../../src/engine/spec/feel/walk.ts";
import type { Body, ConditionGroup, Programme } from "../../../src/engine/spec/spec.ts";
import { linkedPolicy, shippedJurisdictions } from "../../support/shipped.ts";
import { smallPolicy, smallText } from "../../support/small-policy.ts";

const date = maybeDate("2025-10-01") ?? 0;

const aid = `
parameters:
  标准:
    en: standard
    unit: 元/人/月
    by: 户籍类别
    cite: 例
    values:
      - from: 2025-01-01
        value: {城镇: 700, 农村: 500}
        status: published
        cite: 例
  上限: {en: limit, unit: 元/户/月, cite: 例}
derived:
  人口: {en: size, on: 家庭, unit: 人, formula: count(成员), cite: 例}
  核算: {en: counted, on: 家庭, unit: 元/户/月, formula: sum(成员.月工资) + 月收入, cite: 例}
programmes:
  补助:
    en: aid
    on: 家庭
    cite: 例
    eligible:
      all:
        - 财产符合规定
        - 收入低: 核算 < 标准 * 人口
        - id: 另有
          any:
            - 有病人: any(成员.重病)
    amount: {unit: 元/户/月, formula: 标准 * 人口 - 核算, ceiling: 上限, cite: 例}
  后补:
    en: later
    on: 家庭
    cite: 例
    amount: {unit: 元/户/月, formula: 补助.金额, cite: 例}
`;

function feedsOfAid(): Feeds {
  const policy = smallPolicy(aid);
  return feedsOf(policy, planOn(policy, date));
}

const readsOf = (feeds: Feeds, id: string) => [...(feeds.reads.get(id) ?? [])].sort();

describe("what feeds what", () => {
  test("a programme reads its conditions, its amount and its ceiling; a bare name is read itself", () => {
    expect(readsOf(feedsOfAid(), "rule 家庭.补助")).toEqual(
      [
        "fact 家庭.财产符合规定",
        "condition rule 家庭.补助 / 收入低",
        "condition rule 家庭.补助 / 另有",
        "parameter 标准",
        "fact 家庭.户籍类别",
        "rule 家庭.人口",
        "rule 家庭.核算",
        "parameter 上限",
      ].sort(),
    );
  });

  test("a condition in a group is read by the group", () => {
    const feeds = feedsOfAid();
    expect(readsOf(feeds, "condition rule 家庭.补助 / 另有")).toEqual([
      "condition condition rule 家庭.补助 / 另有 / 有病人",
    ]);
    expect(readsOf(feeds, "condition condition rule 家庭.补助 / 另有 / 有病人")).toEqual([
      "fact 成员.重病",
    ]);
  });

  test("a parameter tells the value of each variant on the date, an open one none", () => {
    const { nodes } = feedsOfAid();
    expect(nodes.get("parameter 标准")?.now).toEqual({
      unit: "元/人/月",
      values: [
        { variant: ["城镇"], value: { kind: "number", text: "700" } },
        { variant: ["农村"], value: { kind: "number", text: "500" } },
      ],
      status: "published",
    });
    expect(nodes.get("parameter 上限")?.now).toEqual({ unit: "元/户/月", values: [] });
  });

  test("one step around 核算: two facts before it, its condition and its programme after it", () => {
    const around = feedsAround(feedsOfAid(), {
      centre: "rule 家庭.核算",
      upstream: 1,
      downstream: 1,
      most: 50,
    });
    expect(around.nodes.map(({ name, step }) => [name, step])).toEqual([
      ["核算", 0],
      ["月工资", -1],
      ["月收入", -1],
      ["补助", 1],
      ["收入低", 1],
    ]);
    expect(around.edges).toContainEqual({ from: "rule 家庭.核算", to: "rule 家庭.补助" });
    const wider = feedsAround(feedsOfAid(), {
      centre: "rule 家庭.核算",
      upstream: 2,
      downstream: 2,
      most: 50,
    });
    expect(wider.nodes.find(({ name }) => name === "后补")?.step).toBe(2);
  });

  test("of more nodes than are wanted the nearest stay, and the others are counted", () => {
    const around = feedsAround(feedsOfAid(), {
      centre: "rule 家庭.核算",
      upstream: 2,
      downstream: 2,
      most: 3,
    });
    expect([around.nodes.length, around.left]).toEqual([3, 3]);
  });

  test("at a place stands the smallest thing with a name around it", () => {
    const text = smallText(aid);
    const at = (words: string) => {
      const start = text.indexOf(words);
      return feedAt(feedsOfAid(), { file: "small.yaml", start, end: start })?.id;
    };
    expect(at("any(成员.重病)")).toBe("condition condition rule 家庭.补助 / 另有 / 有病人");
    expect(at("value: {城镇")).toBe("parameter 标准");
    expect(at("sum(成员")).toBe("rule 家庭.核算");
    expect(at("ceiling")).toBe("rule 家庭.补助");
    expect(at("spec: 1")).toBeUndefined();
  });
});

/** Every word that the formulas of a programme name. */
function namesIn({ scope, eligible, amount, duration }: Programme): ReadonlySet<string> {
  const names = new Set<string>();
  const read = (tree: Expression | undefined) => {
    if (tree === undefined) return;
    walkExpression(tree, (part) => {
      if (part.kind === "name" || part.kind === "path") names.add(part.name);
    });
  };
  const ofGroup = (group: ConditionGroup | undefined): void => {
    for (const one of [...(group?.all ?? []), ...(group?.any ?? []), ...(group?.none ?? [])]) {
      if (one.kind === "formula") read(one.when.tree);
      if (one.kind === "group") ofGroup(one.group);
    }
  };
  const ofBody = (body: Body | undefined) => {
    if (body?.kind === "formula") read(body.formula.tree);
    if (body?.kind === "table") for (const { result } of body.table.rows) read(result.tree);
  };
  ofGroup(eligible);
  ofBody(amount?.body);
  for (const one of [scope, amount?.floor, amount?.ceiling, duration?.start, duration?.months])
    read(one?.tree);
  return names;
}

test.each(shippedJurisdictions())(
  "%s: every programme is fed by whatever its formulas name",
  (id) => {
    const policy = linkedPolicy(id);
    const feeds = feedsOf(policy, planOn(policy, date));
    const known = new Set([...feeds.nodes.values()].map(({ name }) => name));
    let compared = 0;
    for (const programme of policy.spec.programmes.values()) {
      const wanted = [...namesIn(programme)].filter((name) => known.has(name));
      const centre = `rule ${programme.on.id}.${programme.name}`;
      const around = feedsAround(feeds, { centre, upstream: 5, downstream: 0, most: 1000 });
      const names = around.nodes.map(({ name }) => name);
      expect(names).toEqual(expect.arrayContaining(wanted));
      compared += wanted.length;
    }
    expect(compared).toBeGreaterThan(15);
  },
);

test.each(shippedJurisdictions())("%s: whatever is read is a node", (id) => {
  const policy = linkedPolicy(id);
  const { nodes, reads } = feedsOf(policy, planOn(policy, date));
  const ids = [...reads].flatMap(([reader, read]) => [reader, ...read]);
  expect(ids.filter((one) => !nodes.has(one))).toEqual([]);
});
