/** Chinese sentences for formulas and tables: how they are written, and whether names, types and units go together. */
import { listed, maybeMeant, quoted, type Sentences } from "./sentence-zh.ts";
import { situation } from "./situation-zh.ts";

/** Types as the compiler describes them in English, whole phrases and phrases with a part of their own. */
const typeWords: Readonly<Record<string, string>> = {
  "a pure number": "纯数",
  "a yes-or-no": "是或否",
  "a text": "文字",
  "a date": "日期",
  "a time": "时间",
  numbers: "数",
  "two dates": "两个日期",
  "a text in quotes": "引号中的文字",
  "a whole number behind it": "后面是整数",
  "values in an order": "可排先后的值",
  "two values that can be compared so": "可以这样比较的两个值",
  "= or != beside it": "旁边是 = 或 !=",
  "null alone": "单独的 null",
  "the whole of it": "它的全部",
  "a list such as 成员": "列表，如 成员",
  "a list of yes-or-no, such as 成员.在就业": "是或否的列表，如 成员.在就业",
  "a fact with options": "有选项的事实",
  "a date (2024-01-01), a time (2024-01-01T09:00) or a duration in months (P6M) or days and hours (P1D)":
    "日期（2024-01-01）、时间（2024-01-01T09:00），或以月（P6M）、日和小时（P1D）计的时长",
};

function typeText(english: string): string {
  const word = typeWords[english];
  if (word !== undefined) return word;
  const number = /^a number in (.+)$/.exec(english)?.[1];
  if (number !== undefined) return `以 ${number} 计的数`;
  const options = /^one of (.+)$/.exec(english)?.[1];
  if (options !== undefined)
    return options.startsWith("its facts") ? "它的某个事实" : `${listed(options)}之一`;
  const list = /^the list of (.+)$/.exec(english)?.[1];
  if (list !== undefined) return `${list}的列表`;
  const each = /^a list, (.+) for each (.+)$/.exec(english);
  return each === null ? english : `列表，每个${each[2] ?? ""}一个${typeText(each[1] ?? "")}`;
}

/** `"+" beside a date`: the operator and what it stands beside. */
function subject(english: string): string {
  const parts = /^"(.+)" beside (.+)$/.exec(english);
  if (parts !== null) return `${typeText(parts[2] ?? "")}旁的${quoted(parts[1] ?? "")}`;
  return english.startsWith('"') ? quoted(english.slice(1, -1)) : english;
}

const unit = (text: string) => text || "纯数";

/** The ranges that are declared, before what follows from them. */
function declared(ranges: string): string {
  return ranges === "" ? "" : `取值范围为 ${listed(ranges)}，`;
}

const feelSentences: Sentences = {
  "feel/empty-formula": () => "此处应有算式。",
  "feel/too-long": (d) => `算式不得超过 ${d("limit")} 个词和符号，请拆成几个计算值。`,
  "feel/too-deep": (d) => `算式的嵌套不得超过 ${d("limit")} 层，请拆成几个计算值。`,
  "feel/full-width": (d) => {
    const expected = d("expected");
    if (expected.trim() === "") return `算式里不能有${quoted(d("found"))}。`;
    if (expected.startsWith('"')) return `算式里的文字用半角直引号：${expected}。`;
    return `算式的符号和数字用半角：${quoted(d("found"))}应写作 ${expected}。`;
  },
  "feel/foreign-operator": (d) => `算式里的${quoted(d("found"))}应写作 ${d("expected")}。`,
  "feel/word-operator": (d) => `算式里的${quoted(d("found"))}应写作 ${d("expected")}。`,
  "feel/not-brackets": (d) => `not 所否定的内容要放在括号里：${d("expected")}。`,
  "feel/single-quotes": () => "算式里的文字用半角双引号。",
  "feel/unclosed-string": (d) => `文字 ${d("text")} 缺少右引号。`,
  "feel/unknown-escape": (d) => `文字里的${quoted(d("found"))}没有意义；反斜杠本身写作 \\\\。`,
  "feel/unclosed-bracket": (d) => `${quoted(d("bracket"))}没有闭合，缺少${quoted(d("expected"))}。`,
  "feel/wrong-bracket": (d) => `此处应为${quoted(d("expected"))}，不是${quoted(d("found"))}。`,
  "feel/unopened-bracket": (d) => `${quoted(d("bracket"))}没有对应的左括号。`,
  "feel/unit-after-number": (d) =>
    d("value") === ""
      ? `算式里的数字不带单位，${d("number")} 后面不能有${quoted(d("unit"))}。`
      : `算式里的数字不带单位：${quoted(d("number") + d("unit"))}应写作 ${d("value")}。`,
  "feel/thousands-separator": (d) => `数字不加分位符，应写作 ${d("value")}。`,
  "feel/long-number": (d) => `数字不得超过 ${d("limit")} 位。`,
  "feel/exponent": (d) =>
    d("value") === ""
      ? `数字要写全，不能写成${quoted(d("number"))}。`
      : `数字要写全：${quoted(d("number"))}应写作 ${d("value")}。`,
  "feel/bare-date": (d) => `算式里的日期应写作 ${d("expected")}。`,
  "feel/unexpected-character": (d) => `算式里不能有${quoted(d("found"))}（${d("code")}）。`,
  "feel/unexpected-end": (d) => `${quoted(d("after"))}后面缺少内容。`,
  "feel/unexpected-token": (d) => `此处不能有${quoted(d("found"))}。`,
  "feel/missing-operand": (d) => `${quoted(d("found"))}前面缺少一个值。`,
  "feel/missing-operator": (d) =>
    `${quoted(d("left"))}与${quoted(d("right"))}之间缺少运算符；名称里不能有空格。`,
  "feel/missing-word": (d) =>
    d("found") === "" ? `末尾缺少 ${d("word")}。` : `${quoted(d("found"))}前面缺少 ${d("word")}。`,
  "feel/missing-name": (d) => `${quoted(d("after"))}后面应有名称。`,
  "feel/chained-comparison": (d) =>
    d("expected") === ""
      ? "比较不能连写，请用 and 连接两个比较。"
      : `比较不能连写，应写作 ${d("expected")}。`,
  "feel/power-operand": () => "** 后面应是一个整数，且不能再有 **。",
  "feel/for-outside-aggregate": () =>
    "for 得出的列表只能由汇总函数读取：sum(for … in … return …)。",
  "feel/null-alone": () => "null 只能放在 = 或 != 旁边，用来判断“未写明”。",
  "feel/list-literal": (d) =>
    d("expected") === ""
      ? "算式里没有方括号列表，请把各个值逐一交给函数。"
      : `in 后面的几个值放在圆括号里：${d("expected")}。`,
  "feel/range-brackets": (d) => `区间要放在括号里：${d("expected")}。`,
  "feel/not-a-function": (d) => `只有内置函数可以带参数，${quoted(d("found"))}不能。`,
  "feel/not-tests-alone": (d) =>
    `单元格里的 not(…) 须单独使用；请把${quoted(d("found"))}放进去，或另起一行。`,
  "feel/table-not-block": () => "表格在键后写 |，内容从下一行开始。",
  "feel/table-empty": () => "表格要有表头、一行短横线和至少一行内容。",
  "feel/table-row": () => "表格的每一行都以 | 开头和结尾。",
  "feel/table-separator": () => "表头下面应有一行短横线，每列一组。",
  "feel/table-cells": (d) => `这一行有 ${d("found")} 格，表格有 ${d("expected")} 列。`,
  "feel/table-too-wide": (d) => `表格不得超过 ${d("limit")} 列。`,
  "feel/table-heading-empty": () => "每一列都要有表头。",
  "feel/table-no-result": (d) => `没有以${quoted(d("name"))}为表头的列，表格得不出结果。`,
  "feel/table-column-twice": (d) => `表格只能有一列${quoted(d("heading"))}。`,
  "feel/empty-cell": () => "单元格是空的；不作判断的写 -，结果列须有值。",
};

const compileSentences: Sentences = {
  "compile/unknown-name": (d) =>
    `规则中没有${quoted(d("name"))}这个名称。${maybeMeant(d("nearest"))}`,
  "compile/child-fact": (d) =>
    `${quoted(d("name"))}属于每个${d("entity")}，应写作 ${d("entity")}.${d("name")}，并放在 any、sum 或 count 里。`,
  "compile/fact-without-entity": (d) =>
    `只有具体家庭才有${quoted(d("name"))}；标准核查和没有 on 的计算值只能读取参数。`,
  "compile/unknown-entity": (d) => `没有对象${quoted(d("name"))}；词汇表中有${d("known")}。`,
  "compile/entity-out-of-reach": (d) => `${quoted(d("name"))}与此处的对象不属于同一家庭。`,
  "compile/unknown-programme": (d) =>
    `规则中没有项目${quoted(d("name"))}。${maybeMeant(d("nearest"))}`,
  "compile/unknown-option": (d) =>
    `${quoted(d("owner"))}没有选项${quoted(d("word"))}，只有${d("options")}。${maybeMeant(d("nearest"))}`,
  "compile/unknown-function": (d) => `没有函数${quoted(d("name"))}。${maybeMeant(d("nearest"))}`,
  "compile/wrong-arguments": (d) =>
    `${quoted(d("name"))}需要 ${d("expected")} 个参数，此处给了 ${d("found")} 个。`,
  "compile/unit-clash": (d) =>
    `${quoted(d("operator"))}两边的单位要相同：左边是${unit(d("left"))}，右边是${unit(d("right"))}。`,
  "compile/declared-unit": (d) =>
    `${quoted(d("name"))}的单位写明为${d("declared") || "无"}，算式得出的却是${unit(d("found"))}。`,
  "compile/type-clash": (d) =>
    `${subject(d("what"))}需要${typeText(d("expected"))}，此处是${typeText(d("found"))}。`,
  "compile/unknown-part": (d) =>
    `${d("of").startsWith('"') ? quoted(d("of").slice(1, -1)) : typeText(d("of"))}没有${quoted(d("part"))}这一部分。`,
  "compile/variant-out-of-reach": (d) =>
    `${quoted(d("parameter"))}因${quoted(d("axis"))}而异，此处无从得知；请写明是哪一档：${d("parameter")}.…。`,
  "compile/remaining-months": () => ".months 只是满年之后余下的月数（0 至 11）；时长本身就是月数。",
  "compile/money-in-formula": (d) =>
    `算式里直接写了金额 ${d("text")}（${d("unit")}），既无出处也无日期；请改为参数。`,
  "compile/circular-rules": (d) => `这些规则互为前提，都无法计算：${d("loop")}。`,
  "compile/table-gap": (d) =>
    `表格${quoted(d("name"))}缺少一行：${situation(d("columns"), d("facts"), "时没有结果")}。可补${quoted(d("row"))}这样一行。`,
  "compile/table-overlap": (d) =>
    `表格${quoted(d("name"))}的这一行与前面一行同时适用，结果却不同：${situation(d("columns"), d("facts"))}。`,
  "compile/shadowed-row": (d) =>
    `表格${quoted(d("name"))}的这一行永远不会成为结果：前面各行已包括它的全部情形。`,
  "compile/always-true": (d) => `${declared(d("ranges"))}此处恒为真，不起判断作用。`,
  "compile/always-false": (d) => `${declared(d("ranges"))}此处恒为假，没有符合的情形。`,
  "compile/unreadable-value": (d) => `${quoted(d("text"))}不是${typeText(d("expected"))}。`,
};

/** By code. */
export const formulaSentences: Sentences = { ...feelSentences, ...compileSentences };
