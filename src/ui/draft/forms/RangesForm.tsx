/**
 * What an assumed value may be, asked for before it is written.
 *
 * In:       the variants of the value, the words; what writing comes to.
 * Out:      least and most for each variant.
 */
import { useState } from "react";
import type { VariantRangeText } from "../../../engine/index.ts";
import type { FormsText } from "../../../text/draft/forms-zh.ts";
import styles from "./Forms.module.css";

interface Props {
  readonly words: FormsText;
  readonly variants: readonly (readonly string[])[];
  /** Options in the reader's language. */
  readonly speak: (variant: readonly string[]) => string;
  readonly onWrite: (ranges: readonly VariantRangeText[]) => Promise<string | undefined>;
  readonly onEnd: () => void;
}

export function RangesForm({ words, variants, speak, onWrite, onEnd }: Props) {
  const [ranges, setRanges] = useState<readonly VariantRangeText[]>(() =>
    variants.map((variant) => ({ variant, least: "", most: "" })),
  );
  const [refusal, setRefusal] = useState<string>();
  const write = async () => {
    const said = await onWrite(ranges);
    setRefusal(said);
    if (said === undefined) onEnd();
  };
  return (
    <form
      className={styles.ask}
      onSubmit={(event) => {
        event.preventDefault();
        void write();
      }}
    >
      <span>{words.parameterForm.needsRange}</span>
      <RangeFields words={words} speak={speak} ranges={ranges} onChange={setRanges} />
      <button type="submit" className="btn pri sm">
        {words.write}
      </button>
      <button type="button" className="btn sm" onClick={onEnd}>
        {words.cancel}
      </button>
      {refusal !== undefined && <small role="alert">{refusal}</small>}
    </form>
  );
}

interface FieldsProps {
  readonly words: FormsText;
  readonly ranges: readonly VariantRangeText[];
  readonly speak: Props["speak"];
  readonly onChange: (ranges: readonly VariantRangeText[]) => void;
}

/** Two fields for each variant. */
export function RangeFields({
  words: { parameterForm: words },
  ranges,
  speak,
  onChange,
}: FieldsProps) {
  return ranges.map((range, place) => {
    const name = speak(range.variant);
    const end = (which: "least" | "most") => (
      <input
        type="text"
        size={8}
        className="fld"
        aria-label={`${name} ${words[which]}`.trim()}
        placeholder={words[which]}
        value={range[which]}
        onChange={({ target }) =>
          onChange(ranges.map((one, i) => (i === place ? { ...one, [which]: target.value } : one)))
        }
      />
    );
    return (
      <span key={name} className={styles.range}>
        {name}
        {end("least")}
        <span aria-hidden="true">—</span>
        {end("most")}
      </span>
    );
  });
}
