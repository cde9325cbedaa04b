/**
 * The policy of equal-policy.ts written by hand for columns: one loop over the households, typed arrays in and out, whole
 * numbers of fen throughout. As fast as plain JavaScript goes; it knows this one policy, and that everything is stated.
 */

/** Facts in fen and years; three members a household, one after another. */
export interface EqualColumns {
  readonly size: number;
  readonly isRural: Uint8Array;
  readonly assetsComply: Uint8Array;
  readonly medical: Int32Array;
  readonly rent: Int32Array;
  readonly age: Int32Array;
  readonly wage: Int32Array;
  readonly pension: Int32Array;
  readonly isWorking: Uint8Array;
  readonly isDisabled: Uint8Array;
}

export const programmeCount = 8;

/** What each household gets of each programme, in fen. */
export function paidByHand(columns: EqualColumns): readonly Float64Array[] {
  const { size, isRural, assetsComply, medical, rent } = columns;
  const { age, wage, pension, isWorking, isDisabled } = columns;
  const paid = Array.from({ length: programmeCount }, () => new Float64Array(size));
  const [gap, flat, heating, elders, children, care, renting, temporary] = paid as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ]; // as many as programmes
  for (let i = 0; i < size; i += 1) {
    const standard = isRural[i] === 1 ? 82_000 : 104_500;
    let [income, supplements, old, young, disabled, working] = [0, 0, 0, 0, 0, 0];
    for (let m = i * 3; m < i * 3 + 3; m += 1) {
      const own = wage[m] ?? 0;
      const years = age[m] ?? 0;
      const isAtWork = isWorking[m] === 1;
      income += own - (isAtWork ? Math.min((own * 3) / 10, 30_000) : 0);
      income += Math.max((pension[m] ?? 0) - 18_000, 0);
      const isSevere = isDisabled[m] === 1;
      const tenths = isSevere ? 5 : years >= 70 ? 3 : years < 16 ? 2 : 0;
      supplements += (standard * tenths) / 10;
      if (years >= 70) old += 1;
      if (years < 16) young += 1;
      if (isSevere) disabled += 1;
      if (isAtWork) working += 1;
    }
    const home = rent[i] ?? 0;
    const rigid = Math.max((medical[i] ?? 0) + home - 20_000, 0);
    const left = Math.max(income - rigid, 0);
    const isBelow = left < standard * 3;
    const isWithinEdge = left * 2 <= standard * 9;
    const complies = assetsComply[i] === 1;
    const tier = left * 2 < standard * 3 ? 2 : isBelow ? 1 : 0;
    const gapPaid = isBelow && complies ? standard * 3 - left + supplements : 0;
    const isFlat = !isBelow && isWithinEdge && complies;
    const flatPaid = isFlat ? (standard * 3) / 10 : 0;
    gap[i] = gapPaid;
    flat[i] = flatPaid;
    heating[i] = (isBelow && complies) || isFlat ? 26_000 * (1 + tier) : 0;
    elders[i] = old > 0 && isWithinEdge ? 10_000 * old : 0;
    children[i] = young > 0 && isWithinEdge ? 12_000 * young : 0;
    care[i] = 15_000 * disabled;
    renting[i] =
      home > 0 && (3 - working) * 2 >= 3 && isWithinEdge ? Math.min(home / 2, 40_000) : 0;
    const support = gapPaid + flatPaid;
    temporary[i] = rigid > support && isWithinEdge ? ((rigid - support) * 6) / 10 : 0;
  }
  return paid;
}
