/**
 * A piece of the text as a field: Enter writes it, Esc brings back what stood there, faults stand beside it.
 *
 * In:       what is written now, what the field is called, the faults found in it; what writing comes to.
 * Out:      an input; while it is written, what was typed stays. Leaving the field writes it too.
 */
import { type KeyboardEvent, useEffect, useId, useState } from "react";
import styles from "./Forms.module.css";

export interface FieldProps {
  readonly label: string;
  readonly text: string;
  /** Sentences about what is written now. */
  readonly faults: readonly string[];
  readonly isReadOnly: boolean;
  /** Words to choose from while typing: the id of a `datalist`. */
  readonly list?: string;
  readonly title?: string;
  readonly placeholder?: string;
  readonly isFigure?: boolean;
  /** Undefined when it was written; else what keeps it from being so. */
  readonly onWrite: (text: string) => Promise<string | undefined>;
}

export function Field(props: FieldProps) {
  const { label, text, faults, isReadOnly, isFigure, onWrite } = props;
  const [typed, setTyped] = useState<string>();
  const [refusal, setRefusal] = useState<string>();
  const id = useId();
  const restore = () => {
    setTyped(undefined);
    setRefusal(undefined);
  };
  // What was written has come back from the text.
  useEffect(restore, [text]);
  const write = async () => {
    if (typed === undefined) return;
    if (typed.trim() === text) return restore();
    setRefusal(await onWrite(typed.trim()));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" && !event.nativeEvent.isComposing) void write();
    else if (event.key === "Escape") restore();
    else if (typed === undefined || !isUndo(event)) return;
    // The field's own: what is typed in it is not in the text yet.
    event.stopPropagation();
  };
  const said = refusal === undefined ? faults : [refusal];
  return (
    <span className={styles.field} data-figure={isFigure}>
      <input
        type="text"
        aria-label={label}
        aria-invalid={said.length > 0}
        aria-describedby={said.length > 0 ? id : undefined}
        autoComplete="off"
        spellCheck={false}
        list={props.list}
        title={props.title}
        placeholder={props.placeholder}
        readOnly={isReadOnly}
        value={typed ?? text}
        size={Math.max(2, widthOf(typed ?? text))}
        onChange={({ target }) => setTyped(target.value)}
        onKeyDown={onKeyDown}
        onBlur={() => void write()}
      />
      {said.length > 0 && (
        <small id={id} role="alert">
          {said.join(" ")}
        </small>
      )}
    </span>
  );
}

/** In half-width characters. */
function widthOf(text: string): number {
  return [...text].reduce((width, sign) => width + (sign > "\u2e7f" ? 2 : 1), 0);
}

export function isUndo({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && (key.toLowerCase() === "z" || key.toLowerCase() === "y");
}
