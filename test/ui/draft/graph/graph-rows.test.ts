import { describe, expect, test } from "vitest";
import type { FeedsAround, PlacedFeed } from "../../../../src/engine/index.ts";
import { graphEn } from "../../../../src/text/draft/graph-en.ts";
import { graphZh } from "../../../../src/text/draft/graph-zh.ts";
import { placedNodes } from "../../../../src/ui/charts/feed-picture.ts";
import { graphRows, pictureNodes, valueNow } from "../../../../src/ui/draft/graph/graph-rows.ts";

const say = (word: string) => word;
const zh = { locale: "zh", words: graphZh, say } as const;
const en = { locale: "en", words: graphEn, say } as const;

function feed(name: string, step: number, more: Partial<PlacedFeed> = {}): PlacedFeed {
  const at = { file: "x.yaml", start: 0, end: 1 };
  return { id: name, kind: "derived", name, en: "", at, step, reads: 0, readers: 0, ...more };
}

const now = (...texts: readonly string[]) => ({
  unit: "元/人/月",
  values: texts.map((text, index) => ({
    variant: texts.length > 1 ? [["城镇", "农村"][index] ?? ""] : [],
    value: { kind: "number" as const, text },
  })),
});

const around: FeedsAround = {
  centre: "补助",
  nodes: [
    feed("补助", 0, { kind: "programme", en: "aid", reads: 2 }),
    feed("标准", -1, { kind: "parameter", now: { ...now("1045"), status: "assumed" } }),
    feed("人口", -1),
    feed("后补", 1, { kind: "programme" }),
  ],
  edges: [
    { from: "标准", to: "补助" },
    { from: "人口", to: "补助" },
    { from: "补助", to: "后补" },
  ],
  left: 0,
};

describe("a value on the date", () => {
  test("is the published figure with its unit, several variants with their names", () => {
    expect(valueNow(now("1045"), zh)).toBe("1,045 元/人/月");
    expect(valueNow(now("700", "500"), zh)).toBe("城镇 700、农村 500 元/人/月");
  });

  test("is said to be none where there is none, and nothing of what is no parameter", () => {
    expect(valueNow({ unit: "元", values: [] }, zh)).toBe("没有取值");
    expect(valueNow(undefined, zh)).toBe("");
  });
});

describe("the graph as a table and as a picture", () => {
  test("rows begin with the one in the middle, then follow the way of the values", () => {
    const rows = graphRows(around, zh);
    expect(rows.map(({ name, from, to }) => [name, from.length, to.length])).toEqual([
      ["补助", 2, 1],
      ["标准", 0, 1],
      ["人口", 0, 1],
      ["后补", 1, 0],
    ]);
  });

  test("a node is called by its name, worth its value, else its kind; assumed values are marked", () => {
    const [aid, standard] = pictureNodes(around, en);
    expect([aid?.title, aid?.detail, aid?.isCentre]).toEqual(["aid", "programme", true]);
    expect([standard?.detail, standard?.isAssumed]).toEqual(["1,045 yuan/person/month", true]);
  });

  test("what is read stands left of its reader, and nothing lies over anything else", () => {
    const placed = placedNodes(pictureNodes(around, zh), around.edges);
    const at = new Map(placed.map(({ id, x, y }) => [id, { x, y }]));
    const across = ["标准", "补助", "后补"].map((id) => at.get(id)?.x ?? 0);
    expect(across).toEqual([...across].sort((a, b) => a - b));
    expect(new Set(placed.map(({ x, y }) => `${x} ${y}`)).size).toBe(placed.length);
  });
});
