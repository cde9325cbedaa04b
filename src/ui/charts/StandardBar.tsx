/**
 * A bar as long as its standard, on one scale for all regions.
 *
 * In:       the standard, and those of all regions.
 * Out:      an SVG that stretches to its column; solid, grey or hatched by provenance.
 */

import type { PlainQuantity } from "../../engine/index.ts";
import styles from "./StandardBar.module.css";

interface Props {
  readonly standard: PlainQuantity | undefined;
  readonly all: readonly (PlainQuantity | undefined)[];
}

const fills = {
  published: "var(--seal)",
  derived: "var(--line-3)",
  assumed: "url(#pt-assumed)",
} as const;

export function StandardBar({ standard, all }: Props) {
  const greatest = Math.max(...all.map(lengthOf));
  const share = greatest === 0 ? 0 : (lengthOf(standard) / greatest) * 100;
  const status = standard?.status ?? "published";
  return (
    <svg className={styles.bar} width="100%" height="6" aria-hidden="true">
      <rect width="100%" height="6" fill="var(--line)" />
      <rect width={`${share}%`} height="6" fill={fills[status]} />
    </svg>
  );
}

/** Pixels only: a standard becomes a binary number nowhere else. */
function lengthOf(quantity: PlainQuantity | undefined): number {
  const { value } = quantity ?? {};
  return value?.kind === "number" ? Number(value.text) || 0 : 0;
}
