/** What people type, as the engine reads it and as it is shown. */
import { describe, expect, test } from "vitest";
import { plainText } from "../../../../src/text/plain-text.ts";
import { fieldText, shownText } from "../../../../src/ui/cases/household/plain-text.ts";

const money = { kind: "number", unit: "元/人/月" } as const;
const age = { kind: "number", unit: "岁" } as const;
const day = { kind: "date", unit: "" } as const;
const month = { kind: "month", unit: "" } as const;
const time = { kind: "datetime", unit: "" } as const;
const truth = { kind: "boolean", unit: "" } as const;
const name = { kind: "string", unit: "" } as const;

describe("a text is read as its writer means it", () => {
  test.each([
    ["4,800", money, "4800"],
    ["￥4，800.50元", money, "4800.50"],
    ["-1,000元/人/月", money, "-1000"],
    ["−20", money, "-20"],
    ["１２００", money, "1200"],
    ["75岁", age, "75"],
    ["6个月", { kind: "number", unit: "月" } as const, "6"],
    ["1980年5月1日", day, "1980-05-01"],
    ["1980/5/1", day, "1980-05-01"],
    ["1980.05.01", day, "1980-05-01"],
    ["19800501", day, "1980-05-01"],
    ["2022年3月", month, "2022-03"],
    ["2022/3", month, "2022-03"],
    ["2022/3/1 9:00", time, "2022-03-01T09:00"],
    ["2022年3月1日 9时05分", time, "2022-03-01T09:05"],
    ["是", truth, "true"],
    ["FALSE", truth, "false"],
    ["  王　某 ", name, "王　某"],
  ] as const)("%s", (typed, field, plain) => {
    expect(plainText(typed, field)).toBe(plain);
  });
});

describe("what cannot be understood comes back as it is", () => {
  test.each([
    ["4,80", money],
    ["约一千", money],
    ["昨天", day],
    ["1980-5", day],
    ["也许", truth],
  ] as const)("%s", (typed, field) => {
    expect(plainText(typed, field)).toBe(typed);
    expect(fieldText(typed, field)).toBe(typed);
  });
});

test("values are shown as readers write them", () => {
  const zh = { locale: "zh", yes: "是", no: "否" } as const;
  const en = { locale: "en", yes: "yes", no: "no" } as const;

  expect(shownText("4800", money, zh)).toBe("4,800");
  expect(shownText("-1000.5", money, zh)).toBe("−1,000.5");
  expect(shownText("1980-05-01", day, zh)).toBe("1980年5月1日");
  expect(shownText("1980-05-01", day, en)).toBe("1 May 1980");
  expect(shownText("2022-03", month, zh)).toBe("2022年3月");
  expect(shownText("2022-03", month, en)).toBe("March 2022");
  expect(shownText("2022-03-01T09:00", time, zh)).toBe("2022年3月1日 09:00");
  expect(shownText("true", truth, en)).toBe("yes");
  expect(shownText("2023-02-30", day, zh)).toBe("2023-02-30");
});

test("a figure in its field is grouped and stays one that can be typed on", () => {
  expect(fieldText("4800", money)).toBe("4,800");
  expect(fieldText("-1000", money)).toBe("-1,000");
  expect(plainText(fieldText("-1000", money), money)).toBe("-1000");
});
