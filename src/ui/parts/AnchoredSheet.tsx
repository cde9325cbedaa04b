/**
 * A sheet beside a mark of a drawing: shown while the mark is pointed at, kept when it was pressed.
 *
 * In:       the mark; whether it was pressed, which takes the focus into the sheet; what the sheet holds.
 * Out:      the sheet at the end of the page. Escape and a click elsewhere close it.
 * Ignores:  what is told.
 */
import { Popover as Overlay } from "radix-ui";
import type { ReactNode } from "react";
import styles from "./Popover.module.css";

interface Props {
  readonly anchor: Element;
  readonly isPressed: boolean;
  readonly label: string;
  /** The pointer has come into the sheet, or has left it. */
  readonly onEnter: () => void;
  readonly onLeave: () => void;
  /** Told whether the focus was in the sheet, and should go back to the mark. */
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function AnchoredSheet(props: Props) {
  const { anchor, isPressed, label, onEnter, onLeave, onClose, children } = props;
  return (
    <Overlay.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Overlay.Anchor virtualRef={{ current: anchor }} />
      <Overlay.Portal>
        <Overlay.Content
          // Anew when it is pressed, for only then the focus goes in.
          key={String(isPressed)}
          className={styles.sheet}
          aria-label={label}
          side="top"
          sideOffset={10}
          collisionPadding={12}
          onOpenAutoFocus={(event) => !isPressed && event.preventDefault()}
          onCloseAutoFocus={(event) => event.preventDefault()}
          onInteractOutside={(event) => !isPressed && event.preventDefault()}
          onPointerEnter={onEnter}
          onPointerLeave={onLeave}
        >
          {children}
        </Overlay.Content>
      </Overlay.Portal>
    </Overlay.Root>
  );
}
