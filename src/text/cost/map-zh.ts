/** The words of the map of two figures in Chinese. Figures come in ready to be shown. */
export const costMapZh = {
  title: "两项参数联动测算",
  note: "全年增支，元",
  across: "横向",
  down: "纵向",
  from: "由",
  to: "至",
  count: (count: number) => `${count} 档`,
  counts: "档数",
  budget: "全年增支不超过",
  run: "测算各组合",
  swap: "横纵互换",
  failed: "这两项不能测算：起止数值应由小到大，方案本身也须能测算。",
  one: "本地可调整的参数不足两项。",
  head: (figure: string, unit: string) => (unit === "" ? figure : `${figure}（${unit}）`),
  now: "现行",
  proposal: "本方案",
  within: "预算内",
  over: "超预算",
  cell: (across: string, down: string) => `${across}，${down}：`,
  pair: (name: string, value: string) => `${name} ${value}`,
  alone: (across: string, down: string, both: string) =>
    `只调整${across}；只调整${down}；两项并举，${both}。`,
  reach: (name: string, value: string, cost: string) => `${name}至 ${value}，${cost}`,
  spread: (least: string, most: string) => `各组合中，最低${least}，最高${most}。`,
  fits: (budget: string, pairs: number, of: number) =>
    pairs === 0
      ? `${of} 种组合都超出预算 ${budget}。`
      : pairs === of
        ? `${of} 种组合都不超过预算 ${budget}。`
        : `${of} 种组合中 ${pairs} 种不超过预算 ${budget}。`,
  key: (least: string, most: string) => `底色由浅到深：${least} 至 ${most} 元`,
  line: "粗线围起的为预算内",
  use: "点选一格，两项数值即填入所选方案。",
  exact: "每格单独测算，到分；人口不变。",
  file: "两项参数联动测算",
  picture: {
    title: (region: string, date: string) => `${region} · 两项参数联动测算（${date}）`,
    unit: (rest: string) => `每格为全年增支，元；${rest}。`,
    stands: "两项之外按现行规定",
    rest: (proposal: string, list: string) =>
      `两项之外按${proposal}${list === "" ? "" : `（${list}）`}`,
    line: (budget: string) => `粗线围起的为预算 ${budget}以内`,
  },
};

export type CostMapText = typeof costMapZh;
