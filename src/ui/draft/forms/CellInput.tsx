/**
 * A cell while it is edited.
 *
 * In:       what it begins with; what writing comes to.
 * Out:      an input that has the focus. Enter writes, Esc restores, leaving it writes; a refusal stands below.
 */
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import styles from "./Forms.module.css";

interface Props {
  readonly label: string;
  readonly first: string;
  readonly list: string;
  readonly onWrite: (text: string) => Promise<string | undefined>;
  /** Whether the cell should have the focus again. */
  readonly onEnd: (isFocused: boolean) => void;
}

export function CellInput({ label, first, list, onWrite, onEnd }: Props) {
  const [typed, setTyped] = useState(first);
  const [refusal, setRefusal] = useState<string>();
  const input = useRef<HTMLInputElement>(null);
  const isEnding = useRef(false);
  const id = useId();
  useEffect(() => input.current?.focus(), []);
  const write = async (isFocused: boolean) => {
    if (isEnding.current) return;
    isEnding.current = true;
    const said = await onWrite(typed.trim());
    setRefusal(said);
    if (said === undefined) onEnd(isFocused);
    else isEnding.current = false;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === "Enter" && !event.nativeEvent.isComposing) void write(true);
    else if (event.key === "Escape") {
      isEnding.current = true;
      onEnd(true);
    }
  };
  return (
    <span className={styles.field}>
      <input
        ref={input}
        type="text"
        aria-label={label}
        aria-invalid={refusal !== undefined}
        aria-describedby={refusal === undefined ? undefined : id}
        autoComplete="off"
        spellCheck={false}
        list={list}
        value={typed}
        size={Math.max(6, typed.length * 1.6)}
        onChange={({ target }) => setTyped(target.value)}
        onKeyDown={onKeyDown}
        onBlur={() => void write(false)}
      />
      {refusal !== undefined && (
        <small id={id} role="alert">
          {refusal}
        </small>
      )}
    </span>
  );
}
