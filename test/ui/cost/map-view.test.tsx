// @vitest-environment happy-dom
/** The map of two figures in view: what it says, how it is walked, what a cell does, and what a file of it has. */
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { OfferedFigure } from "../../../src/engine/index.ts";
import { costScreenEn } from "../../../src/text/cost/en.ts";
import { costScreenZh } from "../../../src/text/cost/zh.ts";
import type { Locale } from "../../../src/text/text-for.ts";
import type { CostBook } from "../../../src/ui/cost/cost-book.ts";
import { type CostSelection, firstSelection } from "../../../src/ui/cost/cost-state.ts";
import type { CostPanelProps, CostViewProps } from "../../../src/ui/cost/cost-view-props.ts";
import { costWorkbook } from "../../../src/ui/cost/file/cost-workbook.ts";
import { MapPanel } from "../../../src/ui/cost/map/MapPanel.tsx";
import type { CostMapFound } from "../../../src/worker/cost-protocol.ts";

afterEach(cleanup);

const figure = (parameter: string, value: string, step: string): OfferedFigure => ({
  parameter,
  en: parameter,
  variant: [],
  value,
  unit: "",
  status: "published",
  cite: [],
  from: 0,
  step,
  programmes: ["甲"],
  named: ["甲"],
});
const book: CostBook = {
  date: "2025-10-01",
  regions: [
    {
      id: "here",
      title: { zh: "此地", en: "Here" },
      seal: { zh: "此", en: "HE", series: 1 },
      figures: [figure("标准", "1000", "1"), figure("比例", "0.3", "0.1")],
    },
  ],
  sources: {},
  proposals: [],
  households: [],
  populations: [],
};
const found: CostMapFound = {
  across: ["980", "1000", "1020"],
  down: ["0.3", "0.4"],
  rows: [
    [
      { cost: "-1200", fifth: 1 },
      { cost: "0", fifth: 2 },
      { cost: "1200.5", fifth: 4 },
    ],
    [
      { cost: "-900", fifth: 1 },
      { cost: "300", fifth: 3 },
      { cost: "1500.25", fifth: 5 },
    ],
  ],
};
const idle: CostViewProps["map"] = { state: "idle", start: vi.fn(), stop: vi.fn() };

interface Shown {
  readonly map?: CostViewProps["map"];
  readonly change?: Partial<CostSelection>;
  readonly locale?: Locale;
}

function shown({ map = { ...idle, state: "ready", answer: found }, change = {}, locale }: Shown) {
  const onChange = vi.fn();
  const text = locale === "en" ? costScreenEn : costScreenZh;
  const selection = { ...firstSelection(book), ...change };
  const panel = {
    words: { text, locale: locale ?? "zh", wording: { name: (name: string) => name } },
    selection,
    basis: {},
  } as unknown as CostPanelProps; // what the map reads of it
  const { container } = render(
    <MapPanel book={book} map={map} panel={panel} onChange={onChange} />,
  );
  const finding = () => container.querySelector("[data-map-finding]")?.textContent;
  return { onChange, container, finding, panel };
}

describe("the map", () => {
  test("has a figure in each cell, its shade, and says which are in force", () => {
    const { container } = shown({});
    const cells = [...container.querySelectorAll("tbody td")];
    expect(cells.map((one) => one.getAttribute("data-shade"))).toEqual([..."124135"]);
    expect(cells.map((one) => one.querySelector("button")?.textContent)).toEqual([
      "标准 980，比例 0.3：−1,200",
      "标准 1,000，比例 0.3：0现行",
      "标准 1,020，比例 0.3：1,200.50",
      "标准 980，比例 0.4：−900",
      "标准 1,000，比例 0.4：300",
      "标准 1,020，比例 0.4：1,500.25",
    ]);
    const heads = [...container.querySelectorAll("[data-now]")].map((one) => one.textContent);
    expect(heads).toEqual(["1,000 现行", "0.3 现行"]);
  });

  test("says what either figure costs alone, what both cost, and what the budget allows", () => {
    expect(shown({}).finding()).toBe(
      "只调整标准至 1,020，增支 1,200.50 元；只调整比例至 0.4，增支 300 元；两项并举，增支 1,500.25 元。",
    );
    cleanup();
    const { finding, container } = shown({ change: { budget: "300" } });
    expect(finding()).toContain("6 种组合中 4 种不超过预算 300 元。");
    const within = [...container.querySelectorAll('[data-within="true"]')];
    expect(within.map((one) => one.querySelector("button")?.textContent?.slice(-3))).toEqual(
      Array.from({ length: 4 }, () => "预算内"),
    );
    expect(container.querySelectorAll("[data-east]")).toHaveLength(2);
  });

  test("says it in English too", () => {
    expect(shown({ locale: "en", change: { budget: "5000" } }).finding()).toBe(
      "Only the 标准 at 1,020: ¥1,200.50 more; only the 比例 at 0.4: ¥300 more; both: ¥1,500.25 more. All 6 pairs stay within ¥5,000.",
    );
  });

  test("makes a chosen cell the proposal's values, and marks the proposal", () => {
    const proposals = [
      { value: "1020", further: [{ parameter: "比例", variant: [], value: "0.4" }] },
    ];
    const { onChange } = shown({ change: { proposals, chosen: 0 } });
    const cell = screen.getByRole("button", { name: /1,500\.25/ });
    expect(cell.getAttribute("aria-pressed")).toBe("true");
    expect(cell.textContent).toContain("本方案");
    fireEvent.click(screen.getByRole("button", { name: /−900/ }));
    expect(onChange).toHaveBeenCalledExactlyOnceWith({
      kind: "settings",
      settings: [
        { parameter: "标准", variant: [], value: "980" },
        { parameter: "比例", variant: [], value: "0.4" },
      ],
    });
  });

  test("is one stop for the keyboard, and arrow keys walk it", () => {
    const { container } = shown({});
    const stops = () => [...container.querySelectorAll<HTMLElement>('td button[tabindex="0"]')];
    const [entry] = stops();
    expect(entry?.textContent).toContain("现行");
    entry?.focus();
    fireEvent.keyDown(entry as HTMLElement, { key: "ArrowRight" });
    expect(document.activeElement?.textContent).toContain("1,200.50");
    expect(stops()).toEqual([document.activeElement]);
  });
});

describe("its form", () => {
  test("starts a run, and shows how far it is and how to stop it", () => {
    const map = { ...idle, start: vi.fn(), stop: vi.fn() };
    shown({ map });
    fireEvent.click(screen.getByText("测算各组合"));
    expect(map.start).toHaveBeenCalledOnce();
    cleanup();
    shown({ map: { ...map, state: "running", progress: { done: 3, total: 49 } } });
    expect(screen.getByRole("progressbar").getAttribute("value")).toBe("3");
    fireEvent.click(screen.getByText("取消"));
    expect(map.stop).toHaveBeenCalledOnce();
  });

  test("says that a run broke off, and tries again", () => {
    const map = { ...idle, state: "failed" as const, start: vi.fn() };
    shown({ map });
    fireEvent.click(screen.getByText("再试一次"));
    expect(map.start).toHaveBeenCalledOnce();
    cleanup();
    shown({ map: { ...idle, state: "ready" } });
    expect(screen.getByText(costScreenZh.costScreen.map.failed)).toBeTruthy();
  });

  test("changes a side, and swaps them", () => {
    const { onChange } = shown({ map: idle });
    const across = { figure: "标准", from: "980", to: "1100", count: 7 };
    const down = { figure: "比例", from: "0.25", to: "0.55", count: 7 };
    fireEvent.change(screen.getAllByLabelText("档数")[1] as HTMLElement, {
      target: { value: "3" },
    });
    expect(onChange).toHaveBeenLastCalledWith({
      kind: "map",
      axes: [across, { ...down, count: 3 }],
    });
    fireEvent.click(screen.getByText("横纵互换"));
    expect(onChange).toHaveBeenLastCalledWith({ kind: "map", axes: [down, across] });
  });
});

test("a workbook has it as numbers, the values across in the head", () => {
  const { panel } = shown({});
  const { words, selection } = panel;
  const asked = {
    ...{ words, selection, proposals: [], region: "", book, ownFile: undefined },
    basis: { policy: { specHash: "" }, assumed: [] },
    map: {
      found,
      sides: { across: { name: "标准", unit: "" }, down: { name: "比例", unit: "" } },
    },
  } as unknown as Parameters<typeof costWorkbook>[0]; // no results beside the map
  const sheet = costWorkbook(asked).sheets.find(({ name }) => name === "两项参数");
  expect(sheet?.rows.slice(0, 2)).toEqual([
    [
      { kind: "text", text: "比例 \\ 标准" },
      { kind: "number", value: "980" },
      { kind: "number", value: "1000" },
      { kind: "number", value: "1020" },
    ],
    [
      { kind: "number", value: "0.3" },
      { kind: "money", value: "-1200" },
      { kind: "money", value: "0" },
      { kind: "money", value: "1200.5" },
    ],
  ]);
});
