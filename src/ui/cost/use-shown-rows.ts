/**
 * Which households are looked at: those of a class, of a part, of a band, or the one at which a budget flips.
 *
 * In:       what to do when some are asked for.
 * Out:      the choice, which is in no address; the field that it stands in takes the focus when it was made elsewhere.
 */
import { useCallback, useRef, useState } from "react";

export interface ShownRows {
  /** The key of a choice; empty: the first. */
  readonly key: string;
  /** From elsewhere on the screen. */
  readonly show: (key: string) => void;
  readonly choose: (key: string) => void;
  readonly settleFocus: (field: HTMLElement | null) => void;
}

export function useShownRows(onShow: () => void): ShownRows {
  const [key, choose] = useState("");
  const isWanted = useRef(false);
  const show = useCallback(
    (next: string) => {
      isWanted.current = true;
      choose(next);
      onShow();
    },
    [onShow],
  );
  const settleFocus = useCallback((field: HTMLElement | null) => {
    if (!isWanted.current || field === null) return;
    isWanted.current = false;
    field.focus();
  }, []);
  return { key, show, choose, settleFocus };
}
