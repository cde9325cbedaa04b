/** What is written of the language around its generated reference, in Chinese. */
import type { DocSection } from "./blocks.ts";

const files: DocSection = {
  id: "files",
  title: "几种文件",
  blocks: [
    "规则、方案、词汇和案例都是 YAML 文本。结构用英文的键，法规用语（低保标准、人均月收入）就是名称，用中文写，附英文译名。要引用、注日期、分轻重、存疑问的，都写成结构，不藏在公式里。",
    {
      kind: "table",
      head: ["文件", "内容"],
      rows: [
        ["`policy-specs/vocabulary.yaml`", "各地共用的对象、事实和选项"],
        ["`policy-specs/national.yaml`", "国家基线，各地沿用"],
        ["`policy-specs/<地区>.yaml`", "一个地区的规则"],
        ["`policy-specs/proposals/*.yaml`", "方案：对一个地区规则的改动"],
        ["`scenarios/households/*.yaml`", "样例家庭，只有事实"],
        ["`scenarios/cases/<地区>/*.yaml`", "案例：家庭或申请、日期、应有的结果和出处"],
      ],
    },
  ],
};

const leaves: DocSection = {
  id: "leaves",
  title: "写法",
  blocks: [
    {
      kind: "list",
      items: [
        "数字、日期照原文读取：`18` 是整数，`1.10` 就是 1.10，`2022-03` 是月份。",
        '公式写在一行内。以 `"`、`@`、`[`、`>`、`-` 开头的公式加圆括号。',
        "花括号里的公式如有逗号，会被拆成两项，须另起一行写。检查会指出并给出改法。",
        "名称以汉字或字母开头，只用汉字、字母、数字和下划线。一个地区之内，同一对象的名称不得重复。",
        "`words:` 写选项的英文（`城镇: urban`），词汇表和各文件都可以写，英文界面和 `--lang en` 使用；没有英文的选项在检查时是警告。",
        "不用 YAML 的锚点、别名、标签和合并键。",
      ],
    },
    "下面各表由检查文件所用的格式定义生成，键一个不少。例子取自本页末尾的几份示例文件，这些文件在制作本页时通过全部检查。",
  ],
};

const formulas: DocSection = {
  id: "formulas",
  title: "公式",
  blocks: [
    "公式用 DMN 标准的 FEEL 语言的一个子集，写下来就能定出类型和单位。",
    {
      kind: "list",
      items: [
        "**名称**先在规则自己的对象里找，再向外到家庭。`成员.月工资` 是各成员工资的列表，`成员[在就业]` 是在就业的成员。",
        "**单位**要相合。低保标准（元/人/月）乘以家庭人口（人）是元/月。“户”“件”“次”可以写给人看，等于 1，“人”要算。",
        "**数**是准确的分数，除了写明取整之处，哪里也不舍入。",
        "**未知**是一种值：一边未知，比较的结果未知；一项为假，`and` 就为假，不论另一项知不知道。结果会列出缺什么。",
        "**日期**没有时区。加月份时，超过月底的取月底。没有“今天”，只有评估日。",
      ],
    },
    "下面每一个例子都由引擎按示例家庭算出：评估日 2024年3月1日，成员甲 1985年4月12日出生，在就业，月工资 1,000.50 元；成员乙 2015年9月30日出生，部分需要照料；存款 20,000 元。对成员的公式，先写甲的值，后写乙的值。",
  ],
};

const examples: DocSection = {
  id: "examples",
  title: "示例文件",
  blocks: ["五份示例文件为说明而写，不是任何地区的规定，合在一起用到语言的每一个键。"],
};

export const languageZh = {
  page: "语言参考",
  lead: "规则文件怎样写：每一种条目、每一个键、公式里的每一个词，各附一个检查过的例子。",
  files,
  leaves,
  formulas,
  examples,
  columns: { key: "键", says: "意思", takes: "写什么", example: "例", word: "写法", gives: "得" },
  required: "必填",
  listOf: (what: string) => `${what}的列表`,
  namedOf: (what: string) => `名称: ${what}`,
  or: "，或 ",
  more: "其余各行略",
  warning: "检查会提示：",
  exampleNames: {
    vocabulary: "词汇",
    baseline: "基线",
    place: "地区",
    proposal: "方案",
    case: "案例",
  },
  enumerate: "、",
};

export type LanguageText = typeof languageZh;
