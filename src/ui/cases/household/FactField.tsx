/**
 * One fact as a field: what was typed stays, whatever the engine says of it, and the fault stands below.
 *
 * In:       the field of the vocabulary, what is typed, the faults found in it.
 * Out:      a list to choose from where there are options, else a text. Left without a fault, figures are grouped.
 */
import { useId, useState } from "react";
import { unitText } from "../../../text/format.ts";
import { plainText } from "../../../text/plain-text.ts";
import styles from "./Form.module.css";
import { type FormField, labelOf } from "./household-form.ts";
import { type HouseholdWording, unsetText, valueText } from "./household-words.ts";
import { fieldText } from "./plain-text.ts";

export interface FactFieldProps {
  readonly field: FormField;
  /** Empty where nothing is stated. */
  readonly typed: string;
  /** Sentences. */
  readonly faults: readonly string[];
  readonly wording: HouseholdWording;
  readonly onType: (text: string) => void;
}

export function FactField(props: FactFieldProps) {
  const { field, faults, wording } = props;
  const { words, locale } = wording;
  const id = useId();
  const described = faults.length > 0 ? `${id}-fault` : undefined;
  const control = { id, isFaulty: faults.length > 0, described };
  const hasOptions = !isTyped(field);
  return (
    <div className={styles.field} data-fact={field.name}>
      <label htmlFor={id}>
        {labelOf(field, locale)}
        {field.unit !== "" && <small>{unitText(field.unit, locale)}</small>}
        {field.required && <small>{words.required}</small>}
      </label>
      {hasOptions ? <Choice {...props} {...control} /> : <Typed {...props} {...control} />}
      {faults.length > 0 && (
        <p id={described} role="alert" className={styles.fault}>
          {faults.join(" ")}
        </p>
      )}
    </div>
  );
}

/** Whether its value is written key by key; others are chosen. */
export function isTyped({ kind }: Pick<FormField, "kind">): boolean {
  return kind !== "enum" && kind !== "boolean";
}

type ControlProps = FactFieldProps & {
  readonly id: string;
  readonly isFaulty: boolean;
  readonly described: string | undefined;
};

function Choice({ field, typed, wording, onType, id, isFaulty, described }: ControlProps) {
  const options = field.kind === "boolean" ? ["true", "false"] : field.options;
  const plain = plainText(typed, field);
  // What a file said stays to be seen, though it is none of the options.
  const isStray = plain !== "" && !options.includes(plain);
  return (
    <select
      id={id}
      aria-invalid={isFaulty}
      aria-describedby={described}
      value={plain}
      onChange={({ target }) => onType(target.value)}
    >
      <option value="">{unsetText(field, wording)}</option>
      {[...(isStray ? [plain] : []), ...options].map((option) => (
        <option key={option} value={option}>
          {valueText(option, field, wording)}
        </option>
      ))}
    </select>
  );
}

function Typed({ field, typed, wording, onType, id, isFaulty, described }: ControlProps) {
  // While it is written it stays as written; a change of its own shape would move the selection.
  const [written, setWritten] = useState<string>();
  const shown = written ?? (isFaulty ? typed : fieldText(typed, field));
  const absent = field.default === undefined || field.default === "0" ? "" : field.default;
  return (
    <input
      id={id}
      type="text"
      inputMode={field.kind === "number" ? "decimal" : "text"}
      autoComplete="off"
      spellCheck={false}
      aria-invalid={isFaulty}
      aria-describedby={described}
      placeholder={field.default === "0" ? "0" : absent || wording.words.examples[field.kind]}
      data-figure={field.kind === "number"}
      value={shown}
      onBlur={() => setWritten(undefined)}
      onChange={({ target }) => {
        setWritten(target.value);
        onType(target.value);
      }}
    />
  );
}
