/** Units as the law counts: people do, households do not. */
import { describe, expect, test } from "vitest";
import {
  divideUnits,
  isPureNumber,
  isSameUnit,
  maybeUnit,
  multiplyUnits,
  powerOfUnit,
  pureNumber,
  unit,
  unitPerHousehold,
} from "../../../src/engine/base/unit.ts";

const same = (a: string, b: string) => isSameUnit(unit(a), unit(b));

describe("what counts", () => {
  test("a household does not: 元/户/月 is 元/月", () =>
    expect(same("元/户/月", "元/月")).toBe(true));
  test("nor a case or a time", () => {
    expect(same("元/件", "元")).toBe(true);
    expect(same("元/次", "元")).toBe(true);
  });
  test("a person does: 元/人/月 is not 元/户/月", () => {
    expect(same("元/人/月", "元/户/月")).toBe(false);
  });
  test("岁 is 年, and neither is 月", () => {
    expect(same("岁", "年")).toBe(true);
    expect(same("年", "月")).toBe(false);
  });
  test("倍 is a pure number", () => expect(isPureNumber(unit("倍"))).toBe(true));
  test("the order of the words under the stroke changes nothing", () => {
    expect(same("元/人/月", "元/月/人")).toBe(true);
    expect(same("人·月", "月·人")).toBe(true);
  });
});

describe("arithmetic", () => {
  const times = (a: string, b: string) => multiplyUnits(unit(a), unit(b));
  const per = (a: string, b: string) => divideUnits(unit(a), unit(b));

  test("a standard a head times the members is money a household", () => {
    expect(isSameUnit(times("元/人/月", "人"), unit("元/户/月"))).toBe(true);
  });
  test("a household's income over its members is income a head", () => {
    expect(isSameUnit(per("元/户/月", "人"), unit("元/人/月"))).toBe(true);
  });
  test("three tenths of a standard a household turn money a head into money a household", () => {
    expect(isSameUnit(times("元/人/月", "人/户"), unit("元/户/月"))).toBe(true);
  });
  test("five standards for one application are money, once", () => {
    expect(isSameUnit(times("元/人/月", "人·月"), unit("元"))).toBe(true);
  });
  test("income a year over months of a year is income a month", () => {
    expect(isSameUnit(per("元/人/年", "月/年"), unit("元/人/月"))).toBe(true);
  });
  test("an amount over its like is a pure number, written as nothing", () => {
    expect(per("元/人/月", "元/月/人")).toEqual(pureNumber);
  });
  test("a power multiplies the exponents, and undoes itself", () => {
    expect(isSameUnit(powerOfUnit(unit("元/月"), 2), times("元/月", "元/月"))).toBe(true);
    expect(isSameUnit(powerOfUnit(unit("元/月"), -1), unit("月/元"))).toBe(true);
  });
  test("a unit keeps its author's words where nothing is worked out", () => {
    expect(unit("元/户/月").text).toBe("元/户/月");
    expect(times("元/户/月", "").text).toBe("元/户/月");
    expect(times("元/人/月", "人").text).toBe("元/月");
    expect(per("", "月").text).toBe("1/月");
  });
});

describe("writing", () => {
  test.for(["圆", "元 / 人", "元/", "/月", "元/人每月", "%", "元·"])("%s is no unit", (text) => {
    expect(maybeUnit(text)).toBeUndefined();
  });
  test("what is paid to each person is paid out to the household", () => {
    expect(unitPerHousehold(unit("元/人/月")).text).toBe("元/户/月");
    expect(unitPerHousehold(unit("元")).text).toBe("元");
  });
});
