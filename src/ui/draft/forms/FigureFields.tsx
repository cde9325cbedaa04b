/**
 * The figure of one variant, with the ends of its range where it has one.
 *
 * In:       the figure, the words, how its fields are described; what writing comes to.
 * Out:      an item of the list of figures.
 */
import type { Figure, ParameterRow, Piece } from "../../../engine/index.ts";
import type { FormsText } from "../../../text/draft/forms-zh.ts";
import { Field } from "./Field.tsx";
import styles from "./Forms.module.css";
import type { DescribedField } from "./forms-props.ts";

type Which = "value" | "least" | "most";

interface Props {
  readonly words: FormsText["parameterForm"];
  readonly parameter: ParameterRow;
  readonly figure: Figure;
  readonly described: (what: string, pieces: readonly Piece[]) => DescribedField;
  /** Options in the reader's language. */
  readonly speak: (variant: readonly string[]) => string;
  readonly write: (field: Which, typed: string) => Promise<string | undefined>;
}

export function FigureFields({ words, parameter, figure, described, speak, write }: Props) {
  const { variant, value, range } = figure;
  const name = speak(variant);
  const meaning = parameter.kind === "number" ? "" : speak([value.text]);
  const list = parameter.kind === "number" ? {} : { list: `options-${parameter.name}` };
  const field = (which: Which, piece: Piece, what: string) => (
    <Field
      {...described(`${name} ${what}`.trim(), [piece])}
      {...(which === "value" ? list : {})}
      isFigure={parameter.kind === "number"}
      onWrite={(typed) => write(which, typed)}
    />
  );
  return (
    <li>
      {name !== "" && <span className={styles.variant}>{name}</span>}
      {field("value", value, words.columns.value)}
      {meaning !== "" && meaning !== value.text && (
        <span className={styles.variant}>{meaning}</span>
      )}
      {range !== undefined && (
        <span className={styles.range}>
          {words.range}
          {field("least", range.least, words.least)}
          <span aria-hidden="true">—</span>
          {field("most", range.most, words.most)}
        </span>
      )}
    </li>
  );
}
