/**
 * Which marker of the chart tells its source: while it is pointed at or focused, or until closed once it was pressed.
 *
 * Out:      the marker, and what its chart and its sheet call.
 * Ignores:  what is told.
 */
import { useCallback, useEffect, useRef, useState } from "react";

export interface OpenPoint {
  readonly line: string;
  readonly index: number;
  readonly marker: Element;
  readonly isPressed: boolean;
}

/** Long enough to go from the marker to its sheet. */
const patienceInMs = 200;

export function useOpenPoint() {
  const [open, setOpen] = useState<OpenPoint>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isReturning = useRef(false);
  const stay = useCallback(() => clearTimeout(timer.current), []);
  useEffect(() => stay, [stay]);
  const onPoint = useCallback(
    (line: string, index: number, marker: Element) => {
      if (isReturning.current) return;
      stay();
      setOpen((now) => (now?.isPressed ? now : { line, index, marker, isPressed: false }));
    },
    [stay],
  );
  const onPress = useCallback(
    (line: string, index: number, marker: Element) => {
      stay();
      setOpen({ line, index, marker, isPressed: true });
    },
    [stay],
  );
  const onLeave = useCallback(() => {
    stay();
    timer.current = setTimeout(
      () => setOpen((now) => (now?.isPressed ? now : undefined)),
      patienceInMs,
    );
  }, [stay]);
  const close = useCallback(() => {
    stay();
    setOpen((now) => {
      if (now?.isPressed && now.marker instanceof SVGElement) {
        // Going back must not open it again.
        isReturning.current = true;
        now.marker.focus();
        isReturning.current = false;
      }
      return undefined;
    });
  }, [stay]);
  return { open, onPoint, onPress, onLeave, stay, close };
}
