/**
 * Small policies drawn by lot: typed formulas of every kind over the vocabulary of small-policy.ts, tables, readings,
 * programmes of every force on the household, its members and their obligors, and a choice.
 *
 * Out:      the sections of a policy as text; most of them compile.
 * Ignores:  what any of it might mean.
 */

/** A whole number from 0 to below a limit. */
export type Lots = (limit: number) => number;

export function randomPolicy(lots: Lots): string {
  const draw = new Draw(lots);
  const hasChoice = lots(2) === 0;
  const programmes = ["甲项", "乙项", "丙项", "丁项"].map((name, index) =>
    draw.programme(name, index < 2 ? "家庭" : "成员", hasChoice ? index < 2 : index < 1),
  );
  return `parameters:
  标准: {en: a, unit: 元/人/月, cite: 例, by: 户籍类别, values: [{from: 2020-01-01, value: {城镇: ${600 + lots(4) * 100}, 农村: ${lots(2) === 0 ? 600 : 450.5}}, status: published}]}
  比例: {en: b, cite: 例, values: [{from: 2020-01-01, value: ${["0.3", "1.5", "2", "0"][lots(4)]}, status: published}]}
  未定: {en: c, unit: 元/人/月, cite: 例}
readings:
  读法: {en: r, question: {zh: 甲, en: a}, options: [窄, 宽], default: 窄, cite: 例}
  另读: {en: s, question: {zh: 乙, en: b}, options: [一, 二, 三], default: 二, cite: 例}
derived:
  收入:
    en: d
    on: 家庭
    unit: 元/户/月
    cite: 例
    formula: ${draw.household(2)}
  自收:
    en: e
    on: 成员
    unit: 元/人/月
    cite: 例
    formula: ${draw.member(2)}
  年岁:
    en: f
    on: 成员
    unit: 岁
    cite: 例
    formula: years and months duration(出生日期, 评估日).years
  困难:
    en: g
    on: 成员
    type: boolean
    cite: 例
    formula: ${draw.memberTruth(2)}
  人均:
    en: h
    on: 家庭
    unit: 元/人/月
    cite: 例
    formula: 收入 / count(成员)
  档额:
    en: i
    on: 成员
    unit: 元/人/月
    hit: ${["first", "unique", "any", "max", "min", "sum"][lots(6)]}
    cite: 例
    table: |
      | 自收 | 重病 | 档额 |
      |---|---|---|
      | < ${["标准", "300", "0"][lots(3)]} | - | ${["标准", "100", "自收"][lots(3)]} |
      | - | true | ${["未定", "100", "标准 / 3"][lots(3)]} |
      | - | ${["-", "false"][lots(2)]} | ${["50", "标准 * 比例"][lots(2)]} |
programmes:
${programmes.join("")}${hasChoice ? "choices:\n  选一: {en: o, options: [甲项, 乙项], chosen: 选择, cite: 例}\n" : ""}`;
}

class Draw {
  readonly #lots: Lots;

  constructor(lots: Lots) {
    this.#lots = lots;
  }

  #one(...options: readonly (() => string)[]): string {
    return options[this.#lots(options.length)]?.() ?? "";
  }

  /** Money of the household a month. */
  household(depth: number): string {
    if (depth === 0)
      return this.#one(
        () => "月收入",
        () => "sum(成员.月工资)",
        () => "标准 * count(成员)",
        () => "未定 * count(成员[重病])",
      );
    const inner = () => this.household(depth - 1);
    return this.#one(
      () => `max(${inner()}, ${inner()})`,
      () => `min(${inner()}, ${inner()})`,
      () => `(${inner()} + ${inner()})`,
      () => `(${inner()} - ${inner()})`,
      () => `${inner()} * 比例`,
      () => `${inner()} / 3`,
      () => `(if ${this.householdTruth(depth - 1)} then ${inner()} else ${inner()})`,
      () => `get or else(${inner()}, ${inner()})`,
      () => `round half up(${inner()}, 1)`,
      inner,
    );
  }

  /** Money of a member a month. */
  member(depth: number): string {
    if (depth === 0)
      return this.#one(
        () => "月工资",
        () => "标准",
        () => "未定",
        () => "100",
      );
    const inner = () => this.member(depth - 1);
    return this.#one(
      () => `max(${inner()}, ${inner()})`,
      () => `(${inner()} + ${inner()})`,
      () => `(${inner()} - ${inner()})`,
      () => `abs(${inner()} - 500)`,
      () => `${inner()} / 7`,
      () => `${this.household(depth - 1)} / count(家庭.成员)`,
      () => `(if ${this.memberTruth(depth - 1)} then ${inner()} else ${inner()})`,
      () => `get or else(${inner()}, ${inner()})`,
      inner,
    );
  }

  householdTruth(depth: number): string {
    if (depth === 0)
      return this.#one(
        () => "财产符合规定",
        () => '户籍类别 = "城镇"',
        () => "any(成员.重病)",
        () => "all(成员.有能力)",
        () => '读法 = "宽"',
        () => '另读 = "三"',
        () => "起始月 = null",
        () => "count(成员[重病]) >= 1",
        () => "some m in 成员 satisfies m.月工资 > 标准",
        () => "every m in 成员 satisfies (some o in m.义务人 satisfies o.有能力)",
      );
    const inner = () => this.householdTruth(depth - 1);
    return this.#one(
      () => `(${inner()} and ${inner()})`,
      () => `(${inner()} or ${inner()})`,
      () => `not(${inner()})`,
      () => `${this.household(depth - 1)} ${this.#comparison()} ${this.household(depth - 1)}`,
      () => `get or else(${inner()}, ${inner()})`,
      () => `(if ${inner()} then ${inner()} else ${inner()})`,
    );
  }

  memberTruth(depth: number): string {
    if (depth === 0)
      return this.#one(
        () => "重病",
        () => "有能力",
        () => "any(义务人.有能力)",
        () => "every o in 义务人 satisfies o.有能力",
        () => "有能力 = null",
        () => "财产符合规定",
        () => '读法 = "窄"',
        () => "years and months duration(出生日期, 评估日).years >= 60",
        () => 'not(有能力) or 另读 = "一"',
      );
    const inner = () => this.memberTruth(depth - 1);
    return this.#one(
      () => `(${inner()} and ${inner()})`,
      () => `(${inner()} or ${inner()})`,
      () => `not(${inner()})`,
      () => `${this.member(depth - 1)} ${this.#comparison()} ${this.member(depth - 1)}`,
      () => `get or else(${inner()}, false)`,
    );
  }

  #comparison(): string {
    return this.#one(
      () => "<",
      () => "<=",
      () => ">",
      () => ">=",
      () => "=",
      () => "!=",
    );
  }

  /** `isFirst`: it reads none of the others. */
  programme(name: string, on: "家庭" | "成员", isFirst: boolean): string {
    const isHousehold = on === "家庭";
    const truth = (depth: number) =>
      isHousehold ? this.householdTruth(depth) : this.memberTruth(depth);
    const force = () =>
      this.#one(
        () => "firm",
        () => "firm",
        () => "may",
        () => "by-regulation",
      );
    const earlier = isFirst ? "财产符合规定" : isHousehold ? "甲项" : "any(家庭.成员.困难) or 甲项";
    const money = isHousehold
      ? this.#one(
          () => "收入",
          () => "人均 * count(成员)",
          () => "sum(成员.档额)",
          () => this.household(1),
        )
      : this.#one(
          () => "档额",
          () => "自收",
          () => this.member(1),
        );
    const lines = [
      `  ${name}:`,
      "    en: p",
      `    on: ${on}`,
      "    cite: 例",
      this.#lots(3) === 0 ? `    force: ${force()}` : "",
      this.#lots(3) === 0 ? `    scope: ${truth(1)}` : "",
      "    eligible:",
      "      all:",
      ...condition("一", truth(2), force()),
      ...(this.#lots(2) === 0 ? condition("二", earlier, "firm") : []),
      this.#lots(3) === 0 ? "        - {id: 三, en: q, open: {zh: 等, en: others}, cite: 例}" : "",
      this.#lots(2) === 0 ? "      none:" : "      any:",
      ...condition("四", truth(1), "firm"),
      ...condition("五", truth(1), force()),
      isHousehold && this.#lots(3) === 0
        ? "    duration: {start: 起始月, months: 核定月数, cite: 例}"
        : "",
      "    amount:",
      `      unit: ${isHousehold ? "元/户/月" : "元/人/月"}`,
      this.#lots(5) === 0 ? "" : `      formula: ${money}`,
      isHousehold ? "" : `      ${this.#lots(2) === 0 ? "floor" : "ceiling"}: 标准 * 比例`,
      this.#lots(2) === 0 ? "      round: {mode: half-up, step: 0.1, cite: 例}" : "",
    ];
    return `${lines.filter((line) => line !== "").join("\n")}\n`;
  }
}

function condition(id: string, when: string, force: string): readonly string[] {
  return [
    `        - id: ${id}`,
    "          en: q",
    "          cite: 例",
    `          force: ${force}`,
    `          when: ${when}`,
  ];
}
