// @vitest-environment happy-dom
/** Which households can be looked at, under which proposal; and how the one at a budget's edge is named. */
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { OfferedFigure } from "../../../src/engine/index.ts";
import { costScreenZh } from "../../../src/text/cost/zh.ts";
import type { CostPanelProps } from "../../../src/ui/cost/cost-view-props.ts";
import { choicesOf, flipKey, proposalOf } from "../../../src/ui/cost/row-choices.ts";
import { SolvePanel } from "../../../src/ui/cost/SolvePanel.tsx";
import type { CostAsked, CostSolution } from "../../../src/worker/cost-protocol.ts";

afterEach(cleanup);

const heads = { rows: 1, households: "1", people: "1" };
const nobody = { rows: 0, households: "0", people: "0" };
const byClass = { gain: heads, loss: nobody, same: nobody, unknown: nobody };
const panel = {
  words: { text: costScreenZh, locale: "zh", wording: { name: (name: string) => name } },
  chosen: {
    result: {
      comparison: {
        parts: [{ kind: "entrants", programme: "低保" }],
        bands: [
          { upTo: "0", heads },
          { over: "0", upTo: "50", heads },
          { over: "50", heads },
        ],
        groups: [
          { by: { kind: "size" }, groups: [{ option: "3", heads: byClass, change: "1" }] },
          {
            by: { kind: "fact", name: "户籍类别" },
            groups: [
              { option: "城镇", heads: byClass, change: "1" },
              { heads: byClass, change: "1" },
            ],
          },
        ],
      },
    },
  },
} as unknown as CostPanelProps; // what the choices read of it
const solution: CostSolution = {
  kind: "found",
  at: { value: "1080", cost: "100" },
  next: { value: "1081", cost: "130" },
  isRising: true,
  flip: { row: 6, more: "30" },
  curve: [{ value: "1055", cost: "0" }],
  steps: 1,
};
const figure: OfferedFigure = {
  parameter: "标准",
  en: "standard",
  variant: [],
  value: "1055",
  unit: "",
  status: "published",
  cite: [],
  from: 0,
  step: "1",
  programmes: [],
  named: [],
};

describe("the choices", () => {
  test("are classes, bands, parts and groups, each with what is asked of the engine", () => {
    const choices = choicesOf(panel, undefined);
    expect(choices.map(({ name }) => name)).toEqual([
      ...["受益", "受损", "不变", "无法判断"],
      "每户每月增减 0 元及以下",
      "每户每月增减 0 至 50 元",
      "每户每月增减 50 元以上",
      "新纳入低保",
      ...["3 人户", "3 人户，受益"],
      ...["户籍类别：城镇", "户籍类别：城镇，受益", "户籍类别：未填", "户籍类别：未填，受益"],
    ]);
    expect(choices[5]?.of).toEqual({ kind: "band", over: "0", upTo: "50" });
    const by = { kind: "fact", name: "户籍类别" };
    expect(choices[11]?.of).toEqual({ kind: "group", by, option: "城镇", of: "gain" });
    expect(choices[12]?.of).toEqual({ kind: "group", by });
    expect(new Set(choices.map(({ key }) => key)).size).toBe(choices.length);
  });

  test("have the one at which a budget flips, once it is known, at the value that flips it", () => {
    const choice = choicesOf(panel, solution).find(({ key }) => key === flipKey);
    expect(choice).toMatchObject({ of: { kind: "row", row: 6 }, value: "1081" });
    const { flip: _, ...calm } = solution;
    expect(choicesOf(panel, calm).some(({ key }) => key === flipKey)).toBe(false);
  });
});

test("a value stands in place of the proposal's own, and what goes with it stays", () => {
  const settings = [
    { parameter: "标准", variant: [], value: "1100" },
    { parameter: "别的", variant: [], value: "5" },
  ];
  const asked = { proposals: [{ id: "0", settings, from: "", paidFrom: "" }] };
  const ask = asked as unknown as CostAsked; // only the proposals are read
  expect(proposalOf(ask, 0, "1081", figure)?.settings).toEqual([
    { parameter: "标准", variant: [], value: "1081" },
    settings[1],
  ]);
  expect(proposalOf(ask, 0, undefined, figure)).toBe(asked.proposals[0]);
});

test.each([
  [{ row: 6, more: "30" }, "第 7 行家庭"],
  [{ row: 6, id: "007", more: "30" }, "户号为 007 的家庭"],
])("the household at the budget's edge %o is named and opens", (flip, name) => {
  const open = vi.fn();
  render(
    <SolvePanel
      panel={panel}
      figure={figure}
      budget="110"
      search={{ state: "ready", answer: { ...solution, flip }, start: vi.fn(), stop: vi.fn() }}
      onBudget={vi.fn()}
      onFlip={open}
    />,
  );
  fireEvent.click(screen.getByText(name));
  expect(open).toHaveBeenCalledOnce();
});
