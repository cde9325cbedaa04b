/** The particulars of a rule in Chinese: what the texts say of it, and what it would do elsewhere. */
/** A limit that a rule tried elsewhere does not keep. */
export interface BrokenLimitWords {
  readonly date: string;
  readonly check: string;
  /** Empty where no variant is told apart. */
  readonly variants: string;
  /** Empty where no number says it. */
  readonly least: string;
  readonly most: string;
  readonly isFirm: boolean;
}

export const triedZh = {
  statement: {
    title: (name: string) => `条文表述：${name}`,
    against: (place: string) => `以${place}为准`,
    silent: "当地文件和国家基线都没有写；可能写在别的文件里，不作零看",
    values: (variant: string, value: string) => (variant === "" ? value : `${variant} ${value}`),
    range: (range: string) => `可能在 ${range} 之间`,
  },
  title: "移用试算",
  lead: (from: string, name: string) =>
    `其他地区若改用${from}的“${name}”，这户家庭的结果怎样变。按普通方案合并、检查后测算，只供比较，不是任何部门的意见。`,
  leadOfAnswer: (from: string, name: string) =>
    `其他地区若改用${from}的“${name}”，这户家庭何时到期、由谁受理或者决定怎样变。按普通方案合并、检查后测算，只供比较，不是任何部门的意见。`,
  leadOfCheck: (from: string, name: string) =>
    `其他地区若改用${from}的“${name}”，当地标准是否达到。校验针对标准，与家庭无关。按普通方案合并、检查后得出，只供比较，不是任何部门的意见。`,
  leadOfReading: (from: string, name: string) =>
    `${from}的文件留有“${name}”这一疑问，其他地区有同一疑问的，若按选定口径理解，这户家庭的结果怎样变。两边都按各自的默认口径算，只供比较，不是任何部门的意见。`,
  controls: {
    from: "取自",
    to: "用于",
    variant: "取哪一档",
    allVariants: "按原有分档",
    reading: "按哪种口径",
    household: "家庭",
    carry: (count: number) => `连同所缺的 ${count} 个名称一并移用`,
    keep: "不带所缺名称",
  },
  running: "正在试算",
  failed: "试算没有完成。",
  columns: {
    place: "地区",
    programme: "项目或事项",
    before: "现在",
    after: "移用后",
    change: "变化",
  },
  choosePlace: (place: string) => `看${place}各户的变化`,
  unchanged: "结果不变",
  choiceOpen: "待申请人选择",
  amountNeeded: "金额待补",
  change: {
    none: "金额不变",
    unknown: "说不出差额",
    fresh: "原未规定",
    added: "新增",
    gone: "取消",
    other: "改变",
  },
  answer: {
    none: "无此项",
    needs: (names: string) => `缺：${names}`,
    later: (count: string, unit: "日" | "小时") => `晚 ${count} ${unit}`,
    earlier: (count: string, unit: "日" | "小时") => `早 ${count} ${unit}`,
  },
  check: {
    none: "无此校验",
    levels: { pass: "达到", warning: "达不到，警告", breach: "违反", undecided: "待定" },
    by: (shortfall: string) => `相差 ${shortfall}`,
  },
  refused: {
    silent: ({ from }: Places) => `${from}没有这一规定，无从移用。可改选有此规定的地区。`,
    open: ({ from }: Places) =>
      `${from}的文件没有给出数值，无从移用。可改选给出数值的地区，或者在起草页写一份给出数值的方案。`,
    same: "两地说法相同，移用没有变化。",
    sameReading: "当地默认就按这种口径理解，没有变化。可在上面另选一种口径。",
    notRead: ({ to }: Places, readers: string) =>
      `${to}的规则没有用到它，单独移过去不起作用。${readers === "" ? "须先在起草页写出用到它的规则。" : `可改为移用用到它的${readers}，它会一并移入。`}`,
    units: ({ from, to }: Places, there: string, here: string) =>
      `单位或选项不同，不能移用：${from}为${there || "无单位"}，${to}为${here || "无单位"}。可在起草页按${to}的写法折算成方案。`,
    entity: ({ from, to }: Places, there: string, here: string) =>
      `${from}按${there}规定，${to}按${here}规定，不是同一件事，不能移用。可在起草页按${to}的写法另写。`,
    choice: (options: string) =>
      `选择随项目移用，不单独移用。可移用其中当地没有的项目：${options}。`,
    axes: ({ from, to }: Places, there: string, here: string) =>
      `分档不同，不能整体移用：${from}按${there}，${here === "" ? `${to}不分档` : `${to}按${here}`}。可先选定取哪一档。`,
    missing: ({ to }: Places, names: string) =>
      `${to}没有这条规则所用的${names}，缺了它们不能移用。选中${to}后可连同所缺名称一并移用。`,
    noProgramme: ({ to }: Places) => `${to}没有这个项目，只能整项移用。`,
    noGroup: ({ to }: Places, group: string) => `${to}的项目没有“${group}”这组条件，只能整项移用。`,
    otherGroup: ({ to }: Places) => `这个条件在${to}的项目里处于另一组，含义不同，只能整项移用。`,
    notMovable: "这一部分没有自己的文字，不能单独移用。可移用它所在的项目。",
    fault: ({ to }: Places, sentence: string) =>
      `放进${to}的规则后不能运行：${sentence}选中${to}后可把方案在起草页打开，改好再算。`,
  },
  detail: {
    title: (from: string, to: string) => `把${from}这一条移到${to}`,
    counts: (all: number, changed: number) =>
      changed === 0 ? `${all} 户的结果都不变。` : `${all} 户中 ${changed} 户的结果改变。`,
    sum: (period: string, change: string, count: number) =>
      `金额已知的变化合计${period} ${change} 元（${count} 项）。`,
    fresh: (period: string, amount: string, count: number) =>
      `原未规定、移用后有金额的合计${period} ${amount} 元（${count} 项），不算差额。`,
    answers: {
      deadline: "期限",
      route: "受理或者决定的机关",
      fresh: (count: number) => `新增 ${count} 项`,
      gone: (count: number) => `取消 ${count} 项`,
      later: (count: number) => `推迟 ${count} 项`,
      earlier: (count: number) => `提前 ${count} 项`,
      other: (count: number) => `改变 ${count} 项`,
      line: (kind: string, parts: string) => `${kind}${parts}。`,
    },
    checks: (count: number) =>
      count === 0 ? "当地各档标准的校验结果都不变。" : `${count} 档标准的校验结果改变。`,
    unknown: (count: number) => `另有 ${count} 项改变，差额说不出。`,
    periods: { month: "每月", year: "每年", once: "一次性" },
    carried: (names: string) => `一并移入：${names}。`,
    kept: (place: string, parts: string) => `${place}原有的${parts}仍在，方案不能取消。`,
    parts: {
      scope: "适用范围",
      amount: "金额",
      formula: "计发算式",
      floor: "下限",
      ceiling: "上限",
      duration: "期限",
      when: "享受条件",
    },
    limit: ({ date, check, variants, least, most, isFirm }: BrokenLimitWords) =>
      `自 ${date} 起${isFirm ? "违反" : "达不到"}“${check}”${variants === "" ? "" : `（${variants}）`}${most === "" ? "" : `，相差 ${least === most ? most : `${least} 至 ${most}`}`}${isFirm ? "" : "；该项属原则性要求"}。`,
    limits: (place: string) => `不合${place}自己的校验规定：`,
    more: (count: number) => `另有 ${count} 处`,
    text: "方案全文",
    open: "在起草页作为新草稿打开",
    list: "、",
  },
};

interface Places {
  readonly from: string;
  readonly to: string;
}

export type TriedText = typeof triedZh;
