/** What is said of the keys of cases, proposals and the vocabulary, for language-keys.ts. */

/** Chinese name, Chinese line, English line. */
export type KeyRow = readonly [name: string, zh: string, en: string];

export const otherKeyRows: Readonly<Record<string, KeyRow>> = {
  "case.id": ["标识", "案例的标识。", "The id of the case."],
  "case.household": ["家庭", "家庭和成员的事实。", "The facts of the household and its members."],
  "case.application": ["申请", "申请的事实。", "The facts of the application."],
  "case.parameters": [
    "参数",
    "补上或改动参数，只在本案例内。",
    "Parameters given or changed for this case alone.",
  ],
  "case.readings": ["口径", "指定解释口径。", "Readings that are fixed."],
  "case.region": ["地区", "在哪个地区测算。", "The place in which it is run."],
  "case.date": ["评估日", "按哪一天测算。", "The day as at which it is run."],
  "case.expect": ["预期", "应有的结果。", "The results that it must have."],
  "case.source": [
    "出处",
    "预期数从何而来：公布的例子，或按条文手算。",
    "Where the expected figures come from: a published example, or a sum by hand.",
  ],
  "case.receipt": ["回执", "核对用的摘要。", "Digests to verify it by."],
  "case.receipt.engine": ["引擎版本", "算出结果的版本。", "The version that worked it out."],
  "case.receipt.spec": ["规则摘要", "规则文件的摘要。", "Of the texts of the rules."],
  "case.receipt.proposals": ["方案摘要", "方案文件的摘要。", "Of the proposals."],
  "case.receipt.facts": ["事实摘要", "案例事实的摘要。", "Of the facts."],
  "case.receipt.result": ["结果摘要", "结果的摘要。", "Of the result."],
  "proposal.changes": ["改动", "改动哪个地区的规则。", "The place whose rules it changes."],
  "proposal.from": [
    "起",
    "从哪一天起改动，此前不变。",
    "The day before which the place stands unchanged.",
  ],
  "proposal.round": ["取整", "改动文件的取整。", "Changes the rounding of the file."],
  "proposal.documents": [
    "文件",
    "方案本身也是依据，在此登记。",
    "The proposal is a source of its own and is registered here.",
  ],
  "proposal.clauses": ["条文", "方案的条文。", "The clauses of the proposal."],
  "proposal.parameters": [
    "参数",
    "新值，或新增、去掉的参数。",
    "New values, and parameters added or taken away.",
  ],
  "proposal.readings": ["解释口径", "新增或改动。", "Added or changed."],
  "proposal.derived": ["导出值", "新增或改动。", "Added or changed."],
  "proposal.programmes": ["项目", "新增或改动。", "Added or changed."],
  "proposal.choices": ["自选", "新增或改动。", "Added or changed."],
  "proposal.checks": [
    "标准校验",
    "新增或改动。方案要通过全部校验。",
    "Added or changed. A proposal runs all checks.",
  ],
  "proposal.deadlines": ["期限", "新增、改动或去掉。", "Added, changed or taken away."],
  "proposal.routes": ["受理与审批", "新增、改动或去掉。", "Added, changed or taken away."],
  "proposal/parameter.type": ["类型", "新增参数的类型。", "The type of a parameter that is added."],
  "proposal/parameter.by": [
    "分列",
    "新增参数按什么分列。",
    "The facts by which an added one differs.",
  ],
  "proposal/parameter.value": [
    "新值",
    "从方案日期起的值。",
    "The value from the day of the proposal.",
  ],
  "proposal/parameter.status": [
    "性质",
    "多为 assumed：方案中的数尚未公布。",
    "Mostly assumed: what is proposed is not published.",
  ],
  "proposal/parameter.range": ["范围", "假设值必写。", "An assumed value must have it."],
  "proposal.words": ["选项的英文", "新增选项的英文。", "English of options that are added."],
  "vocabulary.words": [
    "选项的英文",
    "选项表各项的英文；规则文件可以补充。",
    "English of the options; policy files may add to it.",
  ],
  "vocabulary.entities": [
    "对象",
    "各个对象。其余以对象为题的各节是它们的事实。",
    "The entities. Every other section bears the name of one and holds its facts.",
  ],
  "vocabulary.enums": ["选项表", "有名称的选项表。", "Lists of options, by name."],
  "vocabulary.results": [
    "结果的次序",
    "结果按什么次序列出。",
    "In which order results are listed.",
  ],
  "vocabulary.entities.*.of": ["属于", "属于哪个对象。", "The entity that it belongs to."],
  "vocabulary.entities.*.unit": [
    "单位",
    "计数的单位；写了“人”的，合计时乘以人数的单位。",
    "The unit in which it is counted; that of persons is 人.",
  ],
  "vocabulary.results.programmes": ["项目", "项目的次序。", "The order of programmes."],
  "vocabulary/fact.type": [
    "类型",
    "boolean、integer、date、month、datetime、string，或选项表的名称。",
    "boolean, integer, date, month, datetime, string, or the name of a list of options.",
  ],
  "vocabulary/fact.min": ["最小", "不小于此数。", "Not below this."],
  "vocabulary/fact.max": ["最大", "不大于此数。", "Not above this."],
  "vocabulary/fact.required": ["必填", "案例必须写明。", "A case must state it."],
  "vocabulary/fact.default": ["默认", "没有写时视为此值。", "What leaving it out means."],
  "vocabulary/fact.income": [
    "收入性质",
    "wage 劳动所得，other 其他每月收入；不写的不是收入。",
    "What work pays, or other money that comes in each month; of no other fact is it.",
  ],
};
