/** Chinese sentences for documents: their YAML, their layout, their entries, and what a reader of law would miss. */
import { listed, maybeMeant, quoted, type Sentences } from "./sentence-zh.ts";

/** What the YAML library found, by its own code. */
const syntaxFaults: Readonly<Record<string, string>> = {
  BAD_DQ_ESCAPE: "引号中的反斜杠后面不是可用的转义。",
  BAD_INDENT: "这一行的缩进与同级各行不一致。",
  BAD_SCALAR_START: "值不能以这个符号开头。",
  BLOCK_AS_IMPLICIT_KEY: "值里有冒号加空格；请加引号，或另起一行。",
  BLOCK_IN_FLOW: "括号里不能放多行的映射或列表。",
  KEY_OVER_1024_CHARS: "键过长，可能多写了冒号。",
  MISSING_CHAR: "此处缺少冒号、空格、逗号、引号或右括号。",
  MULTILINE_IMPLICIT_KEY: "缺少冒号：这一行既不是键，也不属于上一行的值。",
  OPEN_BRACKET: "括号没有闭合。",
  OPEN_QUOTE: "缺少右引号。",
  TAB_AS_INDENT: "缩进应使用空格，不用制表符。",
  UNEXPECTED_TOKEN: "此处不能这样写。",
};

const shapes: Readonly<Record<string, string>> = {
  text: "文字",
  list: "列表",
  map: "映射",
  formula: "算式",
};
const shape = (kind: string) => shapes[kind] ?? kind;

const sections: Readonly<Record<string, string>> = {
  parameters: "参数",
  readings: "解释口径",
  derived: "计算值",
  programmes: "项目",
  choices: "自选",
  checks: "标准核查",
  deadlines: "时限",
  routes: "办理",
  facts: "事实",
  entities: "对象",
  enums: "选项表",
};
const section = (name: string) => sections[name] ?? name;

const dispositions: Readonly<Record<string, string>> = {
  encoded: "已编码",
  duty: "职责",
  open: "待编码",
};
const disposition = (name: string) => dispositions[name] ?? (name === "" ? "统领" : name);

const yamlSentences: Sentences = {
  "yaml/too-large": (d) => `文件不得超过 ${d("limit")} 个字符。`,
  "yaml/too-deep": (d) => `映射和列表的嵌套不得超过 ${d("limit")} 层。`,
  "yaml/too-many-entries": (d) => `一个映射或列表不得超过 ${d("limit")} 项。`,
  "yaml/control-character": (d) => `此处有不可见字符（${d("code")}）。`,
  "yaml/anchor": (d) => `不使用锚点，请删去${quoted(d("found"))}。`,
  "yaml/alias": (d) => `不使用别名，请写出${quoted(d("found"))}所代表的内容。`,
  "yaml/tag": (d) => `不使用标签，请删去${quoted(d("found"))}；表示否定应写 not(…)。`,
  "yaml/directive": (d) => `不使用指令，请删去${quoted(d("found"))}。`,
  "yaml/multiple-documents": () => "一个文件只放一份文档，此处以后的内容不会读取。",
  "yaml/merge-key": () => "不使用合并键；请逐项写出，或使用 extends。",
  "yaml/complex-key": () => "键应是一个词，紧跟冒号；不能是映射、列表或多行文字，前面也不写问号。",
  "yaml/duplicate-key": (d) => `${quoted(d("key"))}在这个映射里写了两次。`,
  "yaml/reserved-name": (d) =>
    d("key") === "" ? "冒号前缺少键。" : `${quoted(d("key"))}不能用作名称，请另取。`,
  "yaml/empty-document": () => "文件没有内容，应有若干章节组成的映射。",
  "yaml/not-a-map": () => "文件应是若干章节组成的映射：每行一个键、冒号和值。",
  "yaml/formula-in-flow": (d) =>
    `逗号或括号把${quoted(d("found"))}截成了两段；请去掉花括号，每个键各写一行。`,
  "yaml/full-width-colon": (d) => `键${quoted(d("key"))}后面应为半角冒号加空格。`,
  "yaml/more-faults": (d) => `后面还有 ${d("count")} 处问题，改正以上各处后再显示。`,
  "yaml/syntax": (d) => {
    const reason = syntaxFaults[d("reason")] ?? "这不是 YAML。";
    return d("start") === "" ? reason : `${reason}以 ${d("start")} 开头的算式应写在括号里：(…)。`;
  },
};

const schemaSentences: Sentences = {
  "schema/unknown-key": (d) =>
    `此处没有${quoted(d("key"))}这一项。${d("nearest") === "" ? `可用的有：${listed(d("allowed"))}。` : maybeMeant(d("nearest"))}`,
  "schema/missing-key": (d) =>
    `${d("entry") === "" ? "文件" : quoted(d("entry"))}缺少${quoted(d("key"))}。`,
  "schema/unwanted-key": (d) => `${quoted(d("key"))}不能与${quoted(d("other"))}并列，须去掉其一。`,
  "schema/empty-value": (d) => `${quoted(d("key"))}后面没有值；请填写，或删去这一项。`,
  "schema/wrong-kind": (d) => {
    const expected = d("expected").split(",").map(shape).join("或");
    const hint = d("expected").includes("formula")
      ? "算式写成一行，以 [ 或 { 开头时放在圆括号里。"
      : "";
    return `${d("key") === "" ? "文件" : quoted(d("key"))}应为${expected}，此处是${shape(d("found"))}。${hint}`;
  },
  "schema/unknown-word": (d) =>
    `${quoted(d("key"))}只能是${listed(d("allowed"))}，不能是${quoted(d("word"))}。${maybeMeant(d("nearest"))}`,
  "schema/not-a-number": (d) =>
    `${quoted(d("text"))}不是普通小数，应写作 ${d("mended") || "1010 或 0.3 这样的数字"}。`,
  "schema/not-a-whole-number": (d) => `${quoted(d("text"))}不是整数。`,
  "schema/not-a-date": (d) =>
    `${quoted(d("text"))}不是日历上的日期，应写作 ${d("mended") || "2022-03-01"}。`,
  "schema/not-a-yes-or-no": (d) =>
    `${quoted(d("text"))}不是是或否，应写作 ${d("mended") || "true 或 false"}。`,
  "schema/not-a-name": (d) =>
    `${quoted(d("name"))}不能用作名称：名称只含文字、数字和 _，并以文字开头。`,
  "schema/not-a-file-id": (d) =>
    `${quoted(d("text"))}不能用作文件名，请用小写拉丁字母、数字和连字符，如 my-city。`,
  "schema/list-length": (d) => {
    const [least, most] = [d("least"), d("most")];
    const wanted =
      most === ""
        ? `至少 ${least} 项`
        : least === most
          ? `${least} 项`
          : `${least || "0"} 至 ${most} 项`;
    return `${quoted(d("key"))}应有${wanted}，此处有 ${d("found")} 项。`;
  },
  "schema/condition-pair": () => "条件应是一个名称、一个名称加算式，或带 id 的映射；此处都不是。",
  "schema/section-order": (d) =>
    `按阅读顺序，${quoted(d("section"))}应在${quoted(d("before"))}之前。`,
};

const specSentences: Sentences = {
  "spec/duplicate-name": (d) =>
    `${quoted(d("name"))}是两样东西的名称：一在${section(d("other"))}，一在${section(d("section"))}。`,
  "spec/duplicate-condition": (d) =>
    `列表里有两个名为${quoted(d("id"))}的条件，地方文件无法指明要改哪一个。`,
  "spec/nothing-to-drop": (d) => `国家基线在此处没有${quoted(d("name"))}可供取消。`,
  "spec/drop-without-cite": (d) => `取消${quoted(d("name"))}没有注明依据，请引用取消它的条款。`,
  "spec/unknown-baseline": (d) =>
    `文件沿用${quoted(d("id"))}，而读到的基线是${quoted(d("given"))}。`,
  "spec/unknown-unit": (d) => `${quoted(d("word"))}不是计量单位。${maybeMeant(d("nearest"))}`,
  "spec/unknown-type": (d) =>
    `${quoted(d("type"))}既不是类型，也不是词汇表中的选项表。${maybeMeant(d("nearest"))}`,
  "spec/unknown-entity": (d) =>
    `词汇表中没有对象${quoted(d("entity"))}。${maybeMeant(d("nearest"))}`,
  "spec/entity-loop": (d) =>
    `按 of 逐级上溯，${quoted(d("entity"))}又归属于自己；只应有一个对象无所归属。`,
  "spec/second-household": (d) =>
    `${quoted(d("entity"))}没有归属；只有家庭可以无所归属，请在 of 中写明它属于谁。`,
  "spec/no-household": () => "词汇表没有对象，至少要有家庭。",
  "spec/unknown-option": (d) =>
    `${quoted(d("name"))}没有选项${quoted(d("option"))}，只有${listed(d("allowed"))}。${maybeMeant(d("nearest"))}`,
  "spec/duplicate-option": (d) => `选项${quoted(d("option"))}列了两次。`,
  "spec/unknown-document": (d) =>
    `没有哪份文件的编号是条款${quoted(d("clause"))}的开头；现有文件：${listed(d("known")) || "无"}。`,
  "spec/overlapping-values": (d) => `${quoted(d("name"))}在 ${d("date")} 有两个值。`,
  "spec/ends-before-start": (d) => `这个值自 ${d("from")} 起，却止于更早的 ${d("to")}。`,
  "spec/range-order": (d) => `范围写成了从 ${d("least")} 到更小的 ${d("most")}。`,
  "spec/missing-range": (d) => `${quoted(d("name"))}有假设值而没有范围，请写明可能的上下限。`,
  "spec/missing-gloss": (d) => `${quoted(d("name"))}没有英文释义，请写在 en 中。`,
  "spec/two-ways": (d) =>
    `${quoted(d("name"))}同时有${quoted(d("first"))}和${quoted(d("second"))}，只能取其一。`,
  "spec/step-not-positive": (d) => `取整的步长应大于 0，不能是 ${d("step")}。`,
  "spec/empty-condition": (d) => `条件${quoted(d("id"))}没有内容，请写 when、条件组或 open。`,
  "spec/quoted-formula": () => "算式不加引号；以 YAML 符号开头时写在圆括号里。",
  "spec/formula-lines": () => "算式只写一行；过长的请拆成几个计算值。",
  "spec/other-jurisdiction": (d) =>
    `方案所改的是${quoted(d("changes"))}，而读到的是${quoted(d("given"))}的规则。`,
  "spec/unknown-jurisdiction": (d) =>
    `没有地区${quoted(d("changes"))}的规则，现有：${listed(d("known"))}。`,
  "spec/conflicting-changes": (d) =>
    `方案${quoted(d("first"))}和${quoted(d("second"))}都改动${quoted(d("name"))}，只能取其一。`,
  "spec/conflicting-drop": (d) =>
    `方案${quoted(d("dropper"))}取消了${quoted(d("name"))}，而方案${quoted(d("other"))}${dropUse(d("use"))}它。`,
  "spec/nothing-to-change": (d) =>
    `当地规则没有参数${quoted(d("name"))}；新参数要写明 unit、options 或 type。${maybeMeant(d("nearest"))}`,
  "spec/redeclared-parameter": (d) =>
    `${quoted(d("name"))}已由当地规则定义，方案只写新值，不写${quoted(d("key"))}。`,
  "spec/change-without-cite": (d) =>
    `改动${quoted(d("name"))}没有引用本方案，请引用方案自己的文件：${listed(d("known")) || "尚未登记"}。`,
  "spec/superseded-value": (d) =>
    `${quoted(d("name"))}原定自 ${d("date")} 起的值，也由本方案的值代替。`,
  "spec/changes-nothing": () => "这个方案没有任何改动。",
};

function variantOf(variant: string): string {
  return variant === "" ? "" : `（${listed(variant)}）`;
}

function shortBy(least: string, most: string): string {
  if (most === "") return "";
  return `，相差 ${least === most ? most : `${least} 至 ${most}`}`;
}

function dropUse(use: string): string {
  return use === "read" ? "要用到" : use === "drop" ? "也取消" : "要改动";
}

const checkSentences: Sentences = {
  "check/uncited": (d) => `${quoted(d("name"))}没有注明依据，请引用所据的条款或文件。`,
  "check/uncited-value": (d) =>
    `${quoted(d("name"))}自 ${d("date")} 起的值没有注明依据，请引用公布它的文件。`,
  "check/uncited-money": (d) =>
    `${quoted(d("name"))}自 ${d("date")} 起的金额没有注明依据；金额必须有出处。`,
  "check/unknown-citation": (d) =>
    `${quoted(d("id"))}既不是条款，也不是文件。${maybeMeant(d("nearest"))}`,
  "check/encoded-never-cited": (d) => `条款${quoted(d("clause"))}登记为已编码，却无处引用。`,
  "check/cited-not-encoded": (d) =>
    `此处引用了条款${quoted(d("clause"))}，而它登记为${disposition(d("disposition"))}，不是已编码。`,
  "check/clause-left-open": (d) =>
    `条款${quoted(d("clause"))}尚未处理；请写成规则，或登记为职责并说明理由。`,
  "check/duty-without-reason": (d) =>
    `条款${quoted(d("clause"))}登记为职责而没有理由，请写明为何无可计算。`,
  "check/unsettled-clause": (d) =>
    `条款${quoted(d("clause"))}既没有处理方式，也没有下级条款，无法计入覆盖。`,
  "check/umbrella-with-disposition": (d) =>
    `条款${quoted(d("clause"))}有下级条款，又登记为${disposition(d("disposition"))}；是否已编码应由下级条款分别说明。`,
  "check/unknown-child": (d) =>
    `条款${quoted(d("clause"))}的下级条款${quoted(d("child"))}没有登记。${maybeMeant(d("nearest"))}`,
  "check/clause-loop": (d) => `条款${quoted(d("clause"))}经由下级条款又成为自己的下级。`,
  "check/outside-range": (d) =>
    `${quoted(d("name"))}的值 ${d("value")} 超出其自定范围 ${d("least")} 至 ${d("most")}。`,
  "check/variant-without-range": (d) =>
    `${quoted(d("name"))}中${d("option")}一档是假设值，范围里却没有这一档。`,
  "check/reading-never-read": (d) =>
    `没有算式用到解释口径${quoted(d("name"))}，选哪一项都不影响结果。`,
  "check/parameter-never-read": (d) => `没有算式用到参数${quoted(d("name"))}。`,
  "check/gap-in-history": (d) =>
    `${quoted(d("name"))}在 ${d("first")} 至 ${d("last")} 之间没有值，这段时间按未知处理。`,
  "check/expired-parameter": (d) =>
    `${quoted(d("name"))}的值止于 ${d("last")}，此后用到它的结果均为未知。`,
  "check/choice-without-option": (d) =>
    `无法选择${quoted(d("option"))}：事实${quoted(d("fact"))}没有这个选项。${maybeMeant(d("nearest"))}`,
  "check/empty-amount": (d) =>
    `${quoted(d("name"))}的金额没有算式，也没有上限或下限；可用未定参数写明缺什么。`,
  "check/floor-as-payment": (d) => {
    const where = d("limit") === "" ? "自己的下限" : `标准核查${quoted(d("limit"))}所定的下限`;
    return `${quoted(d("name"))}恰按${where}发放；下限只说不得低于多少，不说发放多少。`;
  },
  "check/breached-limit": (d) =>
    `自 ${d("date")} 起，方案违反${quoted(d("check"))}${variantOf(d("variant"))}${shortBy(d("least"), d("shortfall"))}。`,
  "check/missed-limit": (d) =>
    `自 ${d("date")} 起，方案达不到${quoted(d("check"))}${variantOf(d("variant"))}${shortBy(d("least"), d("shortfall"))}；该项属原则性要求。`,
  "check/unreachable-row": () => "这一行永远不会成为结果：凡符合它的，前面已有一行符合。",
  "check/words-without-english": (d) =>
    `${quoted(d("name"))}的${listed(d("words"))}没有英文，请写在 words 中。`,
};

/** By code. */
export const documentSentences: Sentences = {
  ...yamlSentences,
  ...schemaSentences,
  ...specSentences,
  ...checkSentences,
};
