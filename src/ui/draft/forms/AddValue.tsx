/**
 * One dated value more, filled in before it is written behind the last one.
 *
 * In:       the parameter; what the screen knows.
 * Out:      a small form, its variants those of the last value; what keeps it from being written stands below it.
 */
import { useState } from "react";
import type { NewValue, ValueStatus } from "../../../engine/index.ts";
import type { FormsText } from "../../../text/draft/forms-zh.ts";
import styles from "./Forms.module.css";
import type { CardProps } from "./forms-props.ts";
import { variantsOfNext } from "./forms-state.ts";
import { RangeFields } from "./RangesForm.tsx";
import { statuses } from "./StatusField.tsx";
import { maybeRefusal } from "./said.ts";
import { variantBeside } from "./word-beside.ts";

export function AddValue(props: CardProps & { readonly onEnd: () => void }) {
  const { parameter, text, locale, forms, onEnd } = props;
  const all = text.draft.forms;
  const words = all.parameterForm;
  const speak = (variant: readonly string[]) => variantBeside(variant, props);
  const variants = variantsOfNext(parameter);
  const [value, setValue] = useState(() => emptyValue(variants));
  const [cited, setCited] = useState("");
  const [refusal, setRefusal] = useState<string>();
  const hasRange = value.status === "assumed" && parameter.kind === "number";
  const write = async () => {
    const cite = cited.split(/[,，、]/u).flatMap((id) => id.trim() || []);
    const ranges = hasRange ? value.ranges : [];
    const figures = value.figures.filter((one) => variants.length === 1 || one.text !== "");
    const given = { ...value, cite, ranges, figures };
    const edit = { kind: "add-value", parameter: parameter.name, value: given } as const;
    const said = maybeRefusal(await forms.write(edit), all, locale);
    setRefusal(said);
    if (said === undefined) onEnd();
  };
  const change = (changed: Partial<NewValue>) => setValue((before) => ({ ...before, ...changed }));
  return (
    <form
      className={styles.ask}
      aria-label={words.addTitle(parameter.name)}
      onSubmit={(event) => {
        event.preventDefault();
        void write();
      }}
    >
      <label>
        {words.added.from}
        <input
          type="text"
          className="fld"
          size={11}
          placeholder="2026-01-01"
          value={value.from}
          onChange={({ target }) => change({ from: target.value.trim() })}
        />
      </label>
      <Figures
        {...{ figures: value.figures, words, speak }}
        onChange={(figures) => change({ figures })}
      />
      <StatusChoice
        text={text}
        label={words.added.status}
        status={value.status}
        onChange={(status) => change({ status })}
      />
      {hasRange && (
        <RangeFields
          words={all}
          speak={speak}
          ranges={value.ranges}
          onChange={(ranges) => change({ ranges })}
        />
      )}
      <label>
        {words.added.cite}
        <input
          type="text"
          className="fld"
          size={24}
          list="documents"
          value={cited}
          onChange={({ target }) => setCited(target.value)}
        />
      </label>
      <button type="submit" className="btn pri sm">
        {all.write}
      </button>
      <button type="button" className="btn sm" onClick={onEnd}>
        {all.cancel}
      </button>
      {refusal !== undefined && <small role="alert">{refusal}</small>}
    </form>
  );
}

interface FiguresProps {
  readonly figures: NewValue["figures"];
  readonly words: FormsText["parameterForm"];
  readonly speak: (variant: readonly string[]) => string;
  readonly onChange: (figures: NewValue["figures"]) => void;
}

/** One field for each variant. */
function Figures({ figures, words, speak, onChange }: FiguresProps) {
  return figures.map(({ variant, text: figure }, place) => (
    <label key={variant.join("/")}>
      {variant.length === 0 ? words.added.value : speak(variant)}
      <input
        type="text"
        className="fld"
        size={8}
        value={figure}
        onChange={({ target }) =>
          onChange(
            figures.map((one, i) => (i === place ? { ...one, text: target.value.trim() } : one)),
          )
        }
      />
    </label>
  ));
}

function emptyValue(variants: readonly (readonly string[])[]): NewValue {
  return {
    from: "",
    figures: variants.map((variant) => ({ variant, text: "" })),
    status: "published",
    ranges: variants.map((variant) => ({ variant, least: "", most: "" })),
    cite: [],
  };
}

interface ChoiceProps {
  readonly text: CardProps["text"];
  readonly label: string;
  readonly status: ValueStatus;
  readonly onChange: (status: ValueStatus) => void;
}

function StatusChoice({ text, label, status: chosen, onChange }: ChoiceProps) {
  return (
    <label>
      {label}
      <select
        className="fld"
        value={chosen}
        onChange={({ target }) => {
          const status = statuses.find((one) => one === target.value);
          if (status !== undefined) onChange(status);
        }}
      >
        {statuses.map((status) => (
          <option key={status} value={status}>
            {text.provenances[status].name}
          </option>
        ))}
      </select>
    </label>
  );
}
