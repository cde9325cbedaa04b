/**
 * A sheet that opens beside what it explains; Escape and a click elsewhere close it.
 *
 * In:       the trigger's content and classes; what the sheet holds and what it is called.
 * Out:      a button, and the sheet at the end of the page while it is open.
 * Ignores:  what is explained.
 */

import { Popover as Overlay } from "radix-ui";
import type { ReactNode } from "react";
import styles from "./Popover.module.css";

interface Props {
  readonly trigger: ReactNode;
  readonly className: string;
  /** The sheet's name; the button's is what it shows. */
  readonly label: string;
  /** What a pointer at rest is told. */
  readonly hint?: string | undefined;
  readonly side?: "top" | "bottom";
  readonly align?: "start" | "end";
  readonly children: ReactNode;
}

export function Popover({
  trigger,
  className,
  label,
  hint,
  side = "bottom",
  align = "start",
  children,
}: Props) {
  return (
    <Overlay.Root>
      <Overlay.Trigger className={className} title={hint}>
        {trigger}
      </Overlay.Trigger>
      <Overlay.Portal>
        <Overlay.Content
          className={styles.sheet}
          aria-label={label}
          side={side}
          align={align}
          sideOffset={6}
          collisionPadding={12}
        >
          {children}
        </Overlay.Content>
      </Overlay.Portal>
    </Overlay.Root>
  );
}

/** A button within a sheet that closes it. */
export const PopoverClose = Overlay.Close;
