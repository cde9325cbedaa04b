/** What the certificate of an amount says, in English. */

import type { CertificateText } from "./certificate-zh.ts";

export const certificateEn: CertificateText = {
  title: "Certificate",
  exact: "Exact value",
  bound: { exact: "", floor: "not below", ceiling: "not above" },
  rounding: "Rounding",
  noRounding: "none",
  result: "Result",
  again: "Worked out again",
  methods: { fractions: "in fractions", "scaled-integers": "in whole numbers" },
  scale: (scale) => `in units of 1/${scale}`,
  agrees: "agrees",
  differs: "differs",
  impossible: "a figure on the way does not fit this method",
  clause: "Clause",
};
