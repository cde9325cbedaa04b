/**
 * What is said of each construct of the language, by the id that the schema's reference gives it.
 *
 * Ignores:  keys (language-keys.ts). A test holds these to the constructs of the schemas.
 */
import type { Localized } from "../../engine/index.ts";

export interface ConstructWords {
  readonly name: Localized;
  readonly says: Localized;
}

export const constructWords: Readonly<Record<string, ConstructWords>> = {
  jurisdiction: {
    name: { zh: "规则文件", en: "Policy file" },
    says: {
      zh: "一个地区一份，各节按此表的次序写。写了 extends 的，没有提到的条目一律沿用基线，结果中注明。",
      en: "One for each place, its sections in the order of this table. Where it extends a baseline, whatever it does not mention is the baseline’s, and results say so.",
    },
  },
  "shared/localized": {
    name: { zh: "双语文字", en: "Words in both languages" },
    says: { zh: "中文和英文都要写。", en: "Both must be written." },
  },
  "jurisdiction.seal": {
    name: { zh: "地区签", en: "Seal" },
    says: {
      zh: "条文签上的字，以及图中的次序和颜色。",
      en: "The letters on a clause chip, and the order and colour in charts.",
    },
  },
  "jurisdiction.from": {
    name: { zh: "适用日期", en: "Day of effect" },
    says: {
      zh: "规则从哪一天起适用。文件没有写的，注明是假设。此前的日期照样测算，结果提示规则尚未适用。",
      en: "The day from which the rules apply; assumed where no document says it. A run on an earlier day goes on and says so.",
    },
  },
  "shared/words": {
    name: { zh: "文字", en: "Words" },
    says: {
      zh: "可以直接写一段文字，也可以中英文分写。",
      en: "One text for both languages, or one for each.",
    },
  },
  "shared/rounding": {
    name: { zh: "取整", en: "Rounding" },
    says: {
      zh: "只有写了取整才取整。写在文件上的，供自身没有写取整的金额使用。",
      en: "Nothing is rounded but where this stands. That of the file serves amounts that have none of their own.",
    },
  },
  "jurisdiction/document": {
    name: { zh: "文件", en: "Document" },
    says: {
      zh: "每份依据登记一次。印发、施行、公布是三个日期，不知道的不写。",
      en: "Each source, registered once. Issue, effect and publication are three different dates; what is not known is left out.",
    },
  },
  "jurisdiction/clause": {
    name: { zh: "条文", en: "Clause" },
    says: {
      zh: "文件的每一条都要登记，并说明怎样处理。总述下分各项的，写 children，不写处理方式；其余必须写。",
      en: "Every clause of every document is registered and accounted for. One that only heads others has children and no disposition; all others must have one.",
    },
  },
  "jurisdiction/parameter": {
    name: { zh: "参数", en: "Parameter" },
    says: {
      zh: "有日期的数值。写 unit 是数，写 options 是方法，写 type: boolean 是是否。没有 values 的是留待另行规定，用到它的结果写“待补”。",
      en: "A dated value: a number with a unit, a method with options, or a yes-or-no. Without values it is left to another rule, and results that need it say so.",
    },
  },
  "jurisdiction/datedValue": {
    name: { zh: "数值", en: "Dated value" },
    says: {
      zh: "从一天起有效，到下一个数值开始为止；写了 to 的，到那一天为止。没有数值的日子不取相邻的数。",
      en: "In force from a day until the next value begins, or until `to`. A day that none covers has no value; the nearest is never taken.",
    },
  },
  "jurisdiction/reading": {
    name: { zh: "解释口径", en: "Reading" },
    says: {
      zh: "文件用语可作不同解释的，写成开关，结果按每种口径各算一次。",
      en: "Where the words of a text leave two readings open, they become a switch, and each is tried.",
    },
  },
  "jurisdiction/derived": {
    name: { zh: "导出值", en: "Derived value" },
    says: {
      zh: "由事实和参数算出的量，公式和表格写一个。不写 on 的只能读参数。",
      en: "A quantity worked out from facts and parameters, by a formula or by a table. Without `on` it reads parameters only.",
    },
  },
  "jurisdiction/programme": {
    name: { zh: "项目", en: "Programme" },
    says: {
      zh: "一项救助：适用于谁、条件、期限、金额、待遇。除 on 外都可以不写。",
      en: "One kind of aid: whom it speaks of, its conditions, duration, amount and entitlements. All but `on` may be left out.",
    },
  },
  "jurisdiction/group": {
    name: { zh: "条件组", en: "Group of conditions" },
    says: {
      zh: "三种写法可以并用，并用时须同时成立。",
      en: "The three may stand together; then all of them must hold.",
    },
  },
  "jurisdiction/condition": {
    name: { zh: "条件", en: "Condition" },
    says: {
      zh: "可以只写一个是否的名称，可以写“名称: 公式”，也可以写成此表的样子。",
      en: "The name of a yes-or-no, a pair of a name and a formula, or a map with these keys.",
    },
  },
  "jurisdiction/duration": {
    name: { zh: "期限条件", en: "Duration" },
    says: {
      zh: "多一个条件：评估日在期限之内。核定月数不明的，在最少和最多之间写“待补”。",
      en: "One more condition: that the day lies within it. A grant that is not stated matters only between the least and the most.",
    },
  },
  "jurisdiction/amount": {
    name: { zh: "金额", en: "Amount" },
    says: {
      zh: "formula 是发放金额。只有 floor 或 ceiling 的是界限，不是发放金额，不计入合计。",
      en: "The formula is what is paid. A floor or ceiling alone is a bound, no payment, and no total adds it.",
    },
  },
  "jurisdiction/entitlement": {
    name: { zh: "待遇", en: "Entitlement" },
    says: { zh: "不是钱的待遇，按名称列。", en: "What follows that is not money, by name." },
  },
  "jurisdiction/choice": {
    name: { zh: "自选", en: "Choice" },
    says: {
      zh: "几个项目只能选一个的，由申请人自主选择，系统不代选。",
      en: "Programmes of which the applicant chooses one. The program never picks the larger amount.",
    },
  },
  "jurisdiction/check": {
    name: { zh: "标准校验", en: "Check" },
    says: {
      zh: "对标准本身的要求，只读参数，不读事实。语气为“应当”的不满足是违反，其余是提示。",
      en: "A demand on the standards themselves: it reads parameters and no facts. A firm one that fails is a breach, any other a warning.",
    },
  },
  "jurisdiction/deadline": {
    name: { zh: "期限", en: "Deadline" },
    says: {
      zh: "机关或申请人应当在哪一天之前办完。",
      en: "By when an office or an applicant has to act.",
    },
  },
  "jurisdiction/route": {
    name: { zh: "受理与审批", en: "Route" },
    says: { zh: "由谁受理、由谁审批。", en: "Who receives and who decides." },
  },
  case: {
    name: { zh: "案例和家庭", en: "Case and household" },
    says: {
      zh: "一户家庭或一件申请的事实。写了 date 和 expect 的是案例，检查时核对结果。规则文件的 tests 也是这样写。",
      en: "The facts of a household or an application. With a date and what is expected it is a case, and its result is checked. The tests of a policy file are written so too.",
    },
  },
  "case.receipt": {
    name: { zh: "回执", en: "Receipt" },
    says: {
      zh: "由系统写出，用来核对同一份规则和事实是否得到同一结果。",
      en: "Written by the program, to verify later that the same rules and facts give the same result.",
    },
  },
  proposal: {
    name: { zh: "方案文件", en: "Proposal file" },
    says: {
      zh: "对一个地区规则的改动，从一个日期起。写法同规则文件，参数只写新值。",
      en: "A change to one place’s rules from one day. It is written as a policy file is; a parameter gives its new value alone.",
    },
  },
  "proposal/parameter": {
    name: { zh: "方案中的参数", en: "Parameter of a proposal" },
    says: {
      zh: "新值从方案的日期起有效。",
      en: "The new value holds from the day of the proposal.",
    },
  },
  vocabulary: {
    name: { zh: "词汇文件", en: "Vocabulary" },
    says: {
      zh: "各地共用：对象、选项表，以及每个对象的事实。因此一户家庭可以在各地测算。",
      en: "Shared by all places: entities, lists of options, and the facts of each entity, so that one household runs everywhere.",
    },
  },
  "vocabulary.entities.*": {
    name: { zh: "对象", en: "Entity" },
    says: {
      zh: "规则所说的家庭、成员、申请等。",
      en: "What rules speak of: households, members, applications.",
    },
  },
  "vocabulary.results": {
    name: { zh: "结果的次序", en: "Order of results" },
    says: { zh: "各屏幕按这个次序列出。", en: "The order in which screens list them." },
  },
  "vocabulary/fact": {
    name: { zh: "事实", en: "Fact" },
    says: {
      zh: "案例可以写明的一项信息。没有写的是未知；有 default 的，不写即为该值。",
      en: "Something that a case may state. Left out it is unknown, unless its default says what leaving it out means.",
    },
  },
};
