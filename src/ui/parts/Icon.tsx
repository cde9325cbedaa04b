/**
 * A line icon of the sprite, beside a word or inside a labelled button.
 *
 * In:       its name; `small` for icons beside captions.
 * Out:      an SVG that screen readers pass over.
 * Ignores:  the shapes, which are in Sprite.tsx; the sprite must stand on the page.
 */

import type { IconName } from "./sprite-shapes.ts";

interface Props {
  readonly name: IconName;
  /** Absent: 16 pixels. */
  readonly size?: "small";
}

/** One icon; give its button or link a name of its own. */
export function Icon({ name, size }: Props) {
  return (
    <svg className={size === "small" ? "ic s" : "ic"} aria-hidden="true">
      <use href={`#i-${name}`} />
    </svg>
  );
}
