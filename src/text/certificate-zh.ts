/** What the certificate of an amount says, in Chinese. */

export const certificateZh = {
  title: "凭证",
  exact: "精确值",
  bound: { exact: "", floor: "不低于", ceiling: "不超过" },
  rounding: "取整",
  noRounding: "不取整",
  result: "结果",
  again: "复算",
  methods: { fractions: "分数", "scaled-integers": "整数" },
  scale: (scale: string) => `以 1/${scale} 为单位`,
  agrees: "一致",
  differs: "不一致",
  impossible: "这一方法装不下中间的数",
  clause: "依据",
};

export type CertificateText = typeof certificateZh;
