/**
 * What is said of each key of the language: its Chinese name, and a line in each language.
 *
 * In:       the id of a construct and a key; a key that means the same everywhere stands here alone.
 * Ignores:  types and whether a key is required, which the schemas say. A test holds these to the keys of the schemas.
 */
import type { Localized } from "../../engine/index.ts";
import { type KeyRow, otherKeyRows } from "./language-other-keys.ts";

const common: Readonly<Record<string, KeyRow>> = {
  spec: ["语言版本", "规则语言的版本，现为 1。", "The version of the language, now 1."],
  id: ["标识", "文件的标识，也是文件名。", "The id of the file, and its name."],
  title: ["标题", "显示用的名称。", "The name that is shown."],
  en: ["英文名", "名称的英文。", "The name in English."],
  note: ["说明", "对读者的说明，写疑问和理由。", "A note to the reader: doubts and reasons."],
  cite: [
    "依据",
    "条文或文件的标识，可以写几个。没有写的用外层的依据。",
    "Ids of clauses or documents. What has none takes that of the entry around it.",
  ],
  drop: [
    "不再沿用",
    "去掉基线的这一项，须写依据。",
    "Takes the inherited entry away; it needs a cite.",
  ],
  unit: [
    "单位",
    "如 元/人/月。两边单位不合是错误。",
    "Such as 元/人/月 (yuan a person a month). Units that do not agree are an error.",
  ],
  on: ["对象", "对哪个对象计算：家庭、成员、申请等。", "The entity for which it is worked out."],
  force: [
    "语气",
    "文件的分量：应当、原则上、可、鼓励、探索、试点、逐步、按规定。不写即为应当。",
    "The weight of the wording; firm unless said.",
  ],
  formula: ["公式", "一行公式。", "One line of a formula."],
  table: [
    "表格",
    "代替公式：以条目名为题的一列是结果，其余各列是条件。",
    "In place of a formula: the column headed by the entry’s name is the result, all others are conditions.",
  ],
  hit: [
    "命中方式",
    "几行同时成立时怎样取。不写即为只许一行成立。",
    "What is taken when several rows hold; unless said, only one may.",
  ],
  when: ["成立条件", "一个是否的公式。", "A formula that is yes or no."],
  options: ["选项", "可取的各项。", "What it may be."],
  round: ["取整", "金额或导出值怎样取整。", "How it is rounded."],
  zh: ["中文", "中文文字。", "The Chinese text."],
};

const policyKeyRows: Readonly<Record<string, KeyRow>> = {
  "jurisdiction.extends": ["沿用", "沿用哪一份基线。", "The baseline that it extends."],
  "jurisdiction.seal": ["地区签", "地区的签字和次序。", "The seal of the place and its order."],
  "jurisdiction.from": ["适用日期", "规则从哪一天起适用。", "The day from which the rules apply."],
  "jurisdiction.round": [
    "取整",
    "没有写取整的金额用它。",
    "Serves amounts that have none of their own.",
  ],
  "jurisdiction.documents": ["文件", "依据的各份文件。", "The documents that it rests on."],
  "jurisdiction.clauses": ["条文", "各份文件的条文登记。", "The register of their clauses."],
  "jurisdiction.parameters": ["参数", "有日期的数值。", "Dated values."],
  "jurisdiction.readings": [
    "解释口径",
    "文件用语的不同解释。",
    "Readings that the words leave open.",
  ],
  "jurisdiction.derived": ["导出值", "算出的量。", "Values that are worked out."],
  "jurisdiction.programmes": ["项目", "各项救助。", "Kinds of aid."],
  "jurisdiction.choices": ["自选", "只能选一项的项目。", "Programmes of which one is chosen."],
  "jurisdiction.checks": ["标准校验", "对标准的要求。", "Demands on the standards."],
  "jurisdiction.deadlines": ["期限", "办理期限。", "Times to act."],
  "jurisdiction.routes": ["受理与审批", "由谁办理。", "Who acts."],
  "jurisdiction.words": [
    "选项的英文",
    "选项和答复的英文，供英文界面使用；词汇表和基线写过的沿用。已有英文名的不必写。",
    "English of options and answers, for screens in English; those of the vocabulary and the baseline are inherited. A word that is a name with a gloss needs none.",
  ],
  "jurisdiction.tests": ["用例", "写在规则旁边的案例。", "Cases beside the rules that they test."],
  "shared/localized.en": ["英文", "英文文字。", "The English text."],
  "shared/words.en": ["英文", "英文文字。", "The English text."],
  "jurisdiction.seal.zh": ["中文签", "一个字。", "One character."],
  "jurisdiction.seal.en": ["英文签", "两个字母。", "Two letters."],
  "jurisdiction.seal.series": [
    "次序",
    "图中的次序，基线为 0。",
    "The order in charts; the baseline is 0.",
  ],
  "jurisdiction.from.date": ["日期", "年-月-日。", "Year-month-day."],
  "jurisdiction.from.status": ["性质", "公布、推算还是假设。", "Published, derived or assumed."],
  "shared/rounding.mode": [
    "方式",
    "up 进位，down 舍去，half-up 四舍五入，half-down 五舍六入。",
    "Up, down, or to the nearer, halves up or down.",
  ],
  "shared/rounding.step": [
    "单位",
    "取到多少：0.01 是分，1 是元。",
    "To what: 0.01 is a fen, 1 a yuan.",
  ],
  "jurisdiction/document.form": [
    "文件种类",
    "measures 措施，framework 框架性文件，plan 工作方案，interpretation 解读稿。比较各地时要说明。",
    "Measures, a framework, a plan or an interpretation; said where places are compared.",
  ],
  "jurisdiction/document.number": ["文号", "发文字号。", "The number of the document."],
  "jurisdiction/document.issuer": ["发文机关", "由谁印发。", "Who issued it."],
  "jurisdiction/document.issued": [
    "印发日期",
    "可以只写到年或月。",
    "The year or the month alone will do.",
  ],
  "jurisdiction/document.effective": [
    "施行日期",
    "从哪一天起施行。",
    "The day from which it is in force.",
  ],
  "jurisdiction/document.published": [
    "公布日期",
    "哪一天公布。",
    "The day on which it was published.",
  ],
  "jurisdiction/document.outside": [
    "文件以外",
    "不是本地自己的文件，如全国做法。只以它为依据的，按假设显示。",
    "A source beyond the place’s own texts. What cites nothing else is shown as assumed.",
  ],
  "jurisdiction/clause.gloss": [
    "要旨",
    "用自己的话概括，不抄原文。",
    "What it says, in our own words.",
  ],
  "jurisdiction/clause.disposition": [
    "处理",
    "encoded 已入规则，duty 职责条文，open 待入。待入的在检查时是错误。",
    "Encoded as rules, a duty of offices, or still open, which the checker reports as an error.",
  ],
  "jurisdiction/clause.reason": [
    "理由",
    "为什么不能逐户计算，职责条文必写。",
    "Why no household can be tried against it; a duty must have one.",
  ],
  "jurisdiction/clause.children": ["所辖各项", "下面各项的标识。", "The ids of what it heads."],
  "jurisdiction/parameter.type": ["类型", "boolean 是是否。", "`boolean` is a yes-or-no."],
  "jurisdiction/parameter.by": [
    "分列",
    "按哪一两项事实分别取值。",
    "The one or two facts by which its values differ.",
  ],
  "jurisdiction/parameter.values": [
    "数值",
    "按日期排列；不写即为留待另行规定。",
    "By date; left out, the number is left to another rule.",
  ],
  "jurisdiction/datedValue.from": ["起", "从哪一天起有效。", "The first day in force."],
  "jurisdiction/datedValue.to": ["止", "到哪一天为止，含当天。", "The last day in force."],
  "jurisdiction/datedValue.value": [
    "值",
    "一个值，或按分列的各项分写。",
    "One value, or one for each variant.",
  ],
  "jurisdiction/datedValue.status": [
    "性质",
    "published 公布，derived 推算，assumed 假设。",
    "Published, derived or assumed.",
  ],
  "jurisdiction/datedValue.range": [
    "范围",
    "假设值必写：最小和最大。",
    "Least and most; an assumed value must have it.",
  ],
  "jurisdiction/reading.question": ["问题", "要回答的问题。", "The question that it answers."],
  "jurisdiction/reading.options": ["选项", "至少两项。", "At least two."],
  "jurisdiction/reading.default": [
    "默认",
    "显示金额时先取哪一项。",
    "The one that amounts are shown under.",
  ],
  "jurisdiction/derived.type": [
    "类型",
    "没有单位的写类型，如 boolean、date。",
    "Where it has no unit, such as boolean or date.",
  ],
  "jurisdiction/programme.scope": [
    "范围",
    "规则针对谁。范围以外是“未规定”，不是“不符合”。",
    "Whom the rule speaks of. Outside it the outcome is silent, not no.",
  ],
  "jurisdiction/programme.eligible": ["条件", "符合的条件。", "The conditions."],
  "jurisdiction/programme.duration": ["期限条件", "在期限以内才符合。", "Met only within it."],
  "jurisdiction/programme.amount": ["金额", "发放多少。", "What is paid."],
  "jurisdiction/programme.entitlements": ["待遇", "不是钱的待遇。", "What is not money."],
  "jurisdiction/group.all": ["全部满足", "每一项都须满足。", "Each must be met."],
  "jurisdiction/group.any": ["满足其一", "有一项满足即可。", "One is enough."],
  "jurisdiction/group.none": ["均不得有", "有一项成立即不符合。", "None may hold."],
  "jurisdiction/condition.id": [
    "名称",
    "条件的名称，改动基线时按它对应。",
    "Its name, by which a region changes it.",
  ],
  "jurisdiction/condition.all": [
    "全部满足",
    "里面再分几项，每一项都须满足。",
    "Conditions within it, each of which must be met.",
  ],
  "jurisdiction/condition.any": [
    "满足其一",
    "里面再分几项，一项满足即可。",
    "Conditions within it, one of which is enough.",
  ],
  "jurisdiction/condition.none": [
    "均不得有",
    "里面再分几项，都不得成立。",
    "Conditions within it, none of which may hold.",
  ],
  "jurisdiction/condition.open": [
    "留有余地",
    "文件写“等”的，说明还有什么。结果最多是“可酌情”。",
    "Where a list is left open, what else. It is discretion at most.",
  ],
  "jurisdiction/duration.start": [
    "起算",
    "从哪一天或哪个月起。",
    "The day or the month from which it runs.",
  ],
  "jurisdiction/duration.months": [
    "月数",
    "固定的，或核定的月数。",
    "The number of months, fixed or granted.",
  ],
  "jurisdiction/duration.least": ["最少", "至少多少个月。", "At least so many months."],
  "jurisdiction/duration.most": ["最多", "至多多少个月。", "At most so many months."],
  "jurisdiction/amount.floor": ["下限", "不低于多少。", "Not below this."],
  "jurisdiction/amount.ceiling": ["上限", "不超过多少。", "Not above this."],
  "jurisdiction/entitlement.kind": [
    "种类",
    "service 服务，goods 实物，remission 减免，priority 优先，deferral 缓期，uplift 增发。",
    "What kind of thing it is.",
  ],
  "jurisdiction/choice.options": ["项目", "可选的项目。", "The programmes."],
  "jurisdiction/choice.chosen": [
    "所选",
    "写明选了哪一项的事实。",
    "The fact that says which was chosen.",
  ],
  "jurisdiction/deadline.due": ["到期", "到期的日期或时间。", "The day or the time by which."],
  "jurisdiction/route.formula": ["机关", "由公式给出办理机关。", "The office, by a formula."],
};

const rows = { ...policyKeyRows, ...otherKeyRows } as Readonly<Record<string, KeyRow>>;

export interface KeyWords {
  readonly name: string;
  readonly says: Localized;
}

export function keyWordsOf(construct: string, key: string): KeyWords | undefined {
  const row = rows[`${construct}.${key}`] ?? common[key];
  return row && { name: row[0], says: { zh: row[1], en: row[2] } };
}

/** Of keys that have words of their own, `construct.key`. */
export const keysWithWords: readonly string[] = Object.keys(rows);
