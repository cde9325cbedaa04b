// @vitest-environment happy-dom
/** A table of one's own in view: its columns, what was left out, and what is said of its rows. */
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { ColumnUse } from "../../../src/engine/index.ts";
import { costOwnEn } from "../../../src/text/cost/own-en.ts";
import { costOwnZh } from "../../../src/text/cost/own-zh.ts";
import { OwnColumns } from "../../../src/ui/cost/own/OwnColumns.tsx";
import { OwnRejects } from "../../../src/ui/cost/own/OwnRejects.tsx";
import { countsText, isMapped, unusedText } from "../../../src/ui/cost/own/own-words.ts";
import { progressStore } from "../../../src/ui/cost/own/progress-store.ts";
import type { OwnAnswer } from "../../../src/worker/own-protocol.ts";

afterEach(cleanup);

const wage: ColumnUse = { kind: "fact", entity: "成员", fact: "月工资" };
const answer: Extract<OwnAnswer, { kind: "read" }> = {
  kind: "read",
  encoding: "gb18030",
  columns: [
    { head: "户号", use: { kind: "household" } },
    { head: "月工资（元）", use: wage },
    { head: "备注", use: { kind: "ignored" }, note: "unknown" },
    { head: "年收入（万元）", use: { kind: "ignored" }, note: "unit" },
    { head: "时间", use: { kind: "ignored" }, unread: "zone" },
  ],
  preview: [["007", "100", "好", "1.2", ""]],
  facts: [
    { entity: "家庭", name: "户籍类别", en: "urban or rural", unit: "" },
    { entity: "成员", name: "月工资", en: "monthly wage", unit: "元/月" },
  ],
  lists: [],
  counts: { rows: 1200, used: 1198, households: 700 },
  faults: [
    {
      row: 3,
      column: 2,
      head: "月工资（元）",
      code: "case/wrong-type",
      text: "<b>贵</b>",
      sentence: "应为普通小数。",
      way: "改成数。",
    },
  ],
  tally: [{ head: "月工资（元）", code: "case/wrong-type", count: 2 }],
};

describe("the columns", () => {
  test("stand each below its head with what it is taken for, and above the first rows", () => {
    render(<OwnColumns text={costOwnZh} locale="zh" answer={answer} onMap={() => undefined} />);
    const chosen = answer.columns.map(
      ({ head }) => screen.getByLabelText<HTMLSelectElement>(`列“${head}”是什么`).value,
    );
    expect(chosen).toEqual(["household", '["成员","月工资"]', "ignored", "ignored", "ignored"]);
    expect(screen.getByText("007")).toBeTruthy();
    expect(screen.getByText("词汇表里没有")).toBeTruthy();
    expect(screen.getByText("单位不同")).toBeTruthy();
  });

  test("are mapped anew by whoever knows better, and one that cannot be read is not", () => {
    const map = vi.fn();
    render(<OwnColumns text={costOwnEn} locale="en" answer={answer} onMap={map} />);
    const select = screen.getByLabelText(costOwnEn.use("年收入（万元）"));
    // The other options are there once it is turned to.
    expect(within(select).getAllByRole("option", { hidden: true })).toHaveLength(1);
    fireEvent.focus(select);
    const option = within(select).getByText<HTMLOptionElement>(/monthly wage/);
    fireEvent.change(select, { target: { value: option.value } });
    expect(map).toHaveBeenLastCalledWith(3, wage);
    fireEvent.change(select, { target: { value: "weight" } });
    expect(map).toHaveBeenLastCalledWith(3, { kind: "weight" });
    expect(screen.getByLabelText<HTMLSelectElement>(costOwnEn.use("时间")).disabled).toBe(true);
  });
});

test("a row left out has its place, what stands there as text, why, and a way out", () => {
  const save = vi.fn();
  const { container } = render(
    <OwnRejects text={costOwnZh} answer={answer} left="2" onSave={save} />,
  );
  const cells = [...container.querySelectorAll("tbody :is(th, td)")].map((one) => one.textContent);
  expect(cells).toEqual([
    "3",
    "2 月工资（元）",
    "<b>贵</b>",
    "应为普通小数。",
    "改成数。",
    "case/wrong-type",
  ]);
  fireEvent.click(screen.getByText("下载全部未用的行"));
  expect(save).toHaveBeenCalledOnce();
});

test("progress is told a few times a second at most, and begins anew", () => {
  let time = 0;
  const store = progressStore(() => time);
  const listener = vi.fn();
  const leave = store.subscribe(listener);
  store.tell({ done: 1, total: 10 });
  store.tell({ done: 2, total: 10 });
  expect(store.read()).toEqual({ done: 1, total: 10 });
  time = 200;
  store.tell({ done: 3, total: 10 });
  expect(listener).toHaveBeenCalledTimes(2);
  store.tell();
  expect(store.read()).toBeUndefined();
  store.tell({ done: 1, total: 5 });
  expect(store.read()).toEqual({ done: 1, total: 5 });
  leave();
  store.tell();
  expect(listener).toHaveBeenCalledTimes(4);
});

test("rows read are said to be rows used and rows left out, with or without weights", () => {
  expect(countsText(answer.counts, costOwnZh)).toBe(
    "读入 1,200 行 ＝ 用 1,198 行 ＋ 未用 2 行，合 700 户，每户计一户",
  );
  expect(countsText({ ...answer.counts, stands: "1500.5" }, costOwnEn)).toBe(
    "1,200 rows read = 1,198 used + 2 left out; households: 700; by their weights they stand for 1,500.5",
  );
});

test("columns left out are named with why, and a table of none but them is not mapped", () => {
  expect(unusedText(answer, costOwnZh)).toBe(
    `备注（词汇表里没有）、年收入（万元）（单位不同）、时间（${costOwnZh.unread.zone}）`,
  );
  expect(isMapped(answer)).toBe(true);
  expect(isMapped({ ...answer, columns: answer.columns.slice(2) })).toBe(false);
});
