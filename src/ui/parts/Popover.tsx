/**
 * A sheet that opens beside what it explains; Escape and a click elsewhere close it.
 *
 * In:       the trigger's content, its classes and its name; what the sheet holds.
 * Out:      a button, and the sheet at the end of the page while it is open.
 * Ignores:  what is explained.
 */

import { Popover as Overlay } from "radix-ui";
import type { ReactNode } from "react";
import styles from "./Popover.module.css";

interface Props {
  readonly trigger: ReactNode;
  readonly className: string;
  /** The button's name, where its content does not say it; the sheet is called the same. */
  readonly label: string;
  readonly side?: "top" | "bottom";
  readonly align?: "start" | "end";
  readonly children: ReactNode;
}

export function Popover({ trigger, className, label, side = "bottom", align = "start", children }: Props) {
  return (
    <Overlay.Root>
      <Overlay.Trigger className={className} aria-label={label} title={label}>
        {trigger}
      </Overlay.Trigger>
      <Overlay.Portal>
        <Overlay.Content className={styles.sheet} aria-label={label} side={side} align={align} sideOffset={6} collisionPadding={12}>
          {children}
        </Overlay.Content>
      </Overlay.Portal>
    </Overlay.Root>
  );
}
