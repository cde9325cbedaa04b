/**
 * The history of each variant of a parameter: the dated values that speak of it, in date order.
 *
 * In:       a parameter, whose dated values may name some variants only.
 * Out:      one history where all variants have the same, else one for each, called `name.option`; findings about them.
 */
import { optionsOfAxis } from "../spec/axis-options.ts";
import type { DatedValue, Parameter, Spec, VariantValue } from "../spec/spec.ts";

export interface VariantSeries {
  /** Of the parameter, with the options that it is about. */
  readonly name: string;
  readonly values: readonly DatedValue[];
}

/** What a dated value says of the variants at hand. */
interface Said {
  readonly dated: DatedValue;
  readonly value: VariantValue;
}

export function seriesOf({ name, by, values }: Parameter, spec: Spec): readonly VariantSeries[] {
  const axes = by.map(({ id }) => optionsOfAxis(id, spec));
  const said = values.map((dated) => ({ dated, value: dated.value }));
  return seriesAlong(axes, name, said);
}

function seriesAlong(
  [options = [], ...inner]: readonly (readonly string[])[],
  name: string,
  said: readonly Said[],
): readonly VariantSeries[] {
  const apart = options.flatMap((option) =>
    seriesAlong(
      inner,
      `${name}.${option}`,
      said.flatMap((one) => saidOf(option, one)),
    ),
  );
  const [first] = apart;
  const areOne = apart.length === options.length && apart.every((one) => haveSame(one, first));
  return areOne ? [{ name, values: first?.values ?? said.map(({ dated }) => dated) }] : apart;
}

function saidOf(option: string, { dated, value }: Said): readonly Said[] {
  if (value.kind === "plain") return [{ dated, value }];
  const variant = value.options.get(option);
  return variant === undefined ? [] : [{ dated, value: variant }];
}

function haveSame({ values }: VariantSeries, other: VariantSeries | undefined): boolean {
  return (
    values.length === other?.values.length &&
    values.every((value, index) => value === other.values[index])
  );
}

/** Of findings about the same dated values one, in the name of the parameter where several variants have it. */
export function toldOnce<T extends VariantSeries>(
  parameter: string,
  findings: readonly T[],
): readonly T[] {
  return findings.flatMap((finding) => {
    const alike = findings.filter((other) => haveSame(other, finding));
    if (alike[0] !== finding) return [];
    return [alike.length === 1 ? finding : { ...finding, name: parameter }];
  });
}
