// @vitest-environment happy-dom
/** The picture of a map, read back: its figures stand where the rows have them, and what it says is all there. */
import { describe, expect, test } from "vitest";
import { costMapZh } from "../../../src/text/cost/map-zh.ts";
import { yearlyMoney } from "../../../src/ui/cost/cost-words.ts";
import { markedRows } from "../../../src/ui/cost/map/map-marks.ts";
import { type MapDrawing, mapPicture } from "../../../src/ui/cost/map/map-picture.ts";
import { marksInWords } from "../../../src/ui/cost/map/map-table.ts";
import { linesOf, widthOf } from "../../../src/ui/cost/map/picture-text.ts";
import type { CostMapFound } from "../../../src/worker/cost-protocol.ts";

const found: CostMapFound = {
  across: ["980", "1000", "1020"],
  down: ["0.3", "0.4"],
  rows: [
    [
      { cost: "-123456789.01", fifth: 1 },
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
const marks = {
  now: { across: "1000", down: "0.3" },
  proposal: { across: "1020", down: "0.4" },
  budget: "300",
};
const inks = {
  paper: "#fff",
  ink: "#000",
  soft: "#555",
  line: "#ccc",
  head: "#eee",
  proposal: "#00f",
  shades: ["#f1", "#f2", "#f3", "#f4", "#f5"],
  font: 'a "family"',
};
const headsOf = (values: readonly string[], now: string) =>
  values.map((figure) => ({ figure, mark: figure === now ? "现行" : "" }));
const drawing: MapDrawing = {
  title: "此地 <两项> & “联动”",
  leads: ["每格为全年增支，元；两项之外按现行规定。"],
  notes: ["人口是合成的，不是真实家庭。", "回执 0123 · 规则 此地 · 2025-10-01 计算"],
  across: { name: "低保标准（元/人/月）", heads: headsOf(found.across, "1000") },
  down: { name: "救助比例（人/户）", heads: headsOf(found.down, "0.3") },
  rows: markedRows(found, marks).map((row) =>
    row.map((cell) => ({
      ...cell,
      figure: yearlyMoney(cell.cost),
      mark: marksInWords(cell, costMapZh).join(" · "),
    })),
  ),
  key: "由浅到深",
  lineKey: "粗线以内",
};

function readBack(change: Partial<MapDrawing> = {}) {
  const picture = mapPicture({ ...drawing, ...change }, inks);
  const parsed = new DOMParser().parseFromString(picture, "image/svg+xml");
  const at = (element: Element, name: string) => Number(element.getAttribute(name));
  const all = (name: string) => [...parsed.querySelectorAll(name)];
  const texts = all("text").map((element) => ({
    text: element.textContent ?? "",
    x: at(element, "x"),
    y: at(element, "y"),
    end: element.getAttribute("text-anchor") === "end",
    size: at(element, "font-size"),
  }));
  const boxes = all("rect").map((element) => ({
    x: at(element, "x"),
    y: at(element, "y"),
    width: at(element, "width"),
    height: at(element, "height"),
    fill: element.getAttribute("fill"),
    dashed: element.hasAttribute("stroke-dasharray"),
  }));
  const [width, height] = ["width", "height"].map((name) => at(parsed.documentElement, name));
  const lines = all("line").filter((one) => at(one, "x1") > 16 || at(one, "y1") !== at(one, "y2"));
  return { picture, parsed, texts, boxes, lines, width, height };
}

describe("a picture that is read back", () => {
  test("has each cost below its value across and beside its value down", () => {
    const { texts, boxes } = readBack();
    const inBox = ({ x, y, width, height }: (typeof boxes)[number]) =>
      texts.filter(
        (one) => one.end && one.x > x && one.x <= x + width && one.y > y && one.y <= y + height,
      );
    // Frames with a figure in them, by rows and columns.
    const frames = boxes.filter((box) => !box.dashed && box.height === 38 && inBox(box).length > 0);
    const rows = [...new Set(frames.map(({ y }) => y))].sort((a, b) => a - b);
    const columns = [...new Set(frames.map(({ x }) => x))].sort((a, b) => a - b);
    const table = rows.map((y) =>
      columns.map((x) => {
        const box = frames.find((one) => one.x === x && one.y === y);
        return box === undefined
          ? ""
          : inBox(box)
              .map(({ text }) => text)
              .join(" ");
      }),
    );
    expect(table).toEqual([
      ["", "980", "1000现行", "1020"],
      ["0.3现行", "−123,456,789.01", "0 现行", "1,200.50"],
      ["0.4", "−900", "300", "1,500.25 本方案"],
    ]);
    const shades = rows
      .slice(1)
      .map((y) =>
        columns.slice(1).map((x) => frames.find((one) => one.x === x && one.y === y)?.fill),
      );
    expect(shades).toEqual([
      ["#f1", "#f2", "#f4"],
      ["#f1", "#f3", "#f5"],
    ]);
    expect(boxes.filter(({ dashed }) => dashed)).toHaveLength(1);
  });

  test("draws the budget's line where what is within borders on what is not", () => {
    // Within are the first two of either row: one side to the east in each.
    const { lines } = readBack();
    const upright = lines.filter((one) => one.getAttribute("x1") === one.getAttribute("x2"));
    expect([upright.length, lines.length]).toEqual([2, 2]);
  });

  test("says title, sides, what holds beside, over whom and by which rules", () => {
    const { texts, parsed } = readBack();
    const said = texts.map(({ text }) => text).join("");
    for (const one of [drawing.title, ...drawing.leads, ...drawing.notes, "由浅到深", "粗线以内"])
      expect(said).toContain(one);
    expect(said).toContain("→ 低保标准（元/人/月）");
    expect(said).toContain("↓ 救助比例（人/户）");
    expect(parsed.querySelector("title")?.textContent).toBe(drawing.title);
    expect(parsed.querySelector("parsererror")).toBeNull();
  });

  test("keeps all words within its edges and every figure within its cell, long names too", () => {
    const long = "low-income aid, in standards of one person a household (person/household)";
    const wide = { ...drawing.down, name: long };
    const leads = Array.from({ length: 3 }, () => `${long} ${long}, and ${long}.`);
    for (const { texts, boxes, width = 0, height = 0 } of [
      readBack(),
      readBack({ down: wide, across: { ...drawing.across, name: long }, leads }),
    ])
      for (const { text, x, y, end, size } of texts) {
        const from = end ? x - widthOf(text, size) : x;
        expect([text, from >= 0 && from + widthOf(text, size) <= width]).toEqual([text, true]);
        expect([text, y <= height]).toEqual([text, true]);
        const box = boxes.find(
          (one) =>
            one.height === 38 &&
            x > one.x &&
            x <= one.x + one.width &&
            y > one.y &&
            y <= one.y + 38,
        );
        if (end) expect([text, from >= (box?.x ?? 0)]).toEqual([text, true]);
      }
  });

  test("has no budget's key without a budget", () => {
    const { lineKey: _, ...bare } = drawing;
    expect(mapPicture(bare, inks)).not.toContain("粗线以内");
  });
});

describe("lines of words", () => {
  test("break at spaces and between Chinese characters, and none begins with a stop", () => {
    const said = "甲乙丙，丁戊（己庚）辛";
    expect(linesOf(said, 10, 40)).toEqual(["甲乙丙，", "丁戊（己", "庚）辛"]);
    expect(linesOf(said, 10, 30)).toEqual(["甲乙", "丙，丁", "戊（己", "庚）辛"]);
    expect(linesOf("one two three", 10, 45)).toEqual(["one two", "three"]);
    const sum = "至 1,145，增支 1.63亿元。";
    expect(linesOf(sum, 10, 65)).toEqual(["至 1,145，", "增支 1.63亿", "元。"]);
  });

  test("lose nothing but the spaces at which they break", () => {
    for (const text of ["甲（乙", "（（甲）", "a  b", "，甲", "”“", "¥1,500 more. 3 of 4"])
      expect(linesOf(text, 10, 12).join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
    expect(linesOf("", 10, 12)).toEqual([]);
  });
});
