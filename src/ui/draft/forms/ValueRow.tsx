/**
 * One dated value as fields: days, figures with their ranges, standing, sources.
 *
 * In:       the row and its place; what the screen knows.
 * Out:      a row of the table; an assumed value that has no range yet asks for it before it is written.
 */
import { useState } from "react";
import type { DatedRow, FormEdit, Piece } from "../../../engine/index.ts";
import { faultSentence } from "../../../text/diagnostics-zh.ts";
import { Field } from "./Field.tsx";
import { FigureFields } from "./FigureFields.tsx";
import styles from "./Forms.module.css";
import type { CardProps, DescribedField } from "./forms-props.ts";
import { faultsIn, isInForce, maybeImpliedEnd } from "./forms-state.ts";
import { RangesForm } from "./RangesForm.tsx";
import { StatusField } from "./StatusField.tsx";
import { maybeRefusal } from "./said.ts";
import { variantBeside } from "./word-beside.ts";

interface Props extends CardProps {
  readonly row: DatedRow;
  readonly index: number;
}

export function ValueRow(props: Props) {
  const { row, index, parameter, text, locale, forms, selection } = props;
  const all = text.draft.forms;
  const words = all.parameterForm;
  const [isAssuming, setIsAssuming] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const day = row.from?.text ?? "";
  const write = async (edit: FormEdit) => maybeRefusal(await forms.write(edit), all, locale);
  const place = { parameter: parameter.name, row: index } as const;
  const speak = (variant: readonly string[]) => variantBeside(variant, props);
  const described = (what: string, pieces: readonly Piece[]) => describedBy(props, what, pieces);
  return (
    <>
      <tr data-now={isInForce(parameter, row, selection.date)}>
        {(["from", "to"] as const).map((field) => (
          <td key={field} className={styles.day}>
            {(field === "to" || row.from !== undefined) && (
              <Field
                {...described(words.columns[field], row[field] === undefined ? [] : [row[field]])}
                placeholder={maybeImpliedEnd(parameter, row) ?? words.until}
                onWrite={(typed) => write({ kind: "write-value", ...place, field, text: typed })}
              />
            )}
          </td>
        ))}
        <td>
          <ul className={styles.figures}>
            {row.figures.map((figure) => (
              <FigureFields
                key={figure.variant.join("/")}
                {...{ words, parameter, figure, described, speak }}
                write={(field, typed) =>
                  write({
                    kind: "write-figure",
                    ...place,
                    field,
                    variant: figure.variant,
                    text: typed,
                  })
                }
              />
            ))}
          </ul>
        </td>
        <td className={styles.status}>
          <StatusField
            {...props}
            label={words.field(parameter.name, words.columns.status, day)}
            isAssuming={isAssuming}
            onAssuming={setIsAssuming}
            onStatus={async (status) =>
              setRefusal(await write({ kind: "set-status", ...place, status, ranges: [] }))
            }
          />
          {refusal !== undefined && <small role="alert">{refusal}</small>}
        </td>
        <td className={styles.cite}>
          <Field
            {...described(words.columns.cite, row.cite)}
            list="documents"
            title={titlesOf(props)}
            onWrite={(typed) =>
              write({ kind: "write-value", ...place, field: "cite", text: typed })
            }
          />
        </td>
        <td>
          {row.from !== undefined && (
            <Removal
              words={words}
              meaning={words.removeMeaning(parameter.name, day)}
              isDisabled={!forms.canWrite}
              onRemove={async () => setRefusal(await write({ kind: "remove-value", ...place }))}
            />
          )}
        </td>
      </tr>
      {isAssuming && (
        <tr>
          <td colSpan={6}>
            <RangesForm
              words={all}
              speak={speak}
              variants={row.figures.map(({ variant }) => variant)}
              onWrite={(ranges) =>
                write({ kind: "set-status", ...place, status: "assumed", ranges })
              }
              onEnd={() => setIsAssuming(false)}
            />
          </td>
        </tr>
      )}
    </>
  );
}

interface RemovalProps {
  readonly words: { readonly remove: string };
  readonly meaning: string;
  readonly isDisabled: boolean;
  readonly onRemove: () => void;
}

function Removal({ words, meaning, isDisabled, onRemove }: RemovalProps) {
  return (
    <button
      type="button"
      className="btn lnk sm"
      aria-label={meaning}
      disabled={isDisabled}
      onClick={onRemove}
    >
      {words.remove}
    </button>
  );
}

/** What a field shows of pieces of the text: their words, and what was found wrong with them. */
function describedBy(
  { parameter, row, text, locale, forms, read }: Props,
  what: string,
  pieces: readonly Piece[],
): DescribedField {
  const faults = pieces.flatMap(({ at }) => faultsIn(read.findings, at));
  return {
    label: text.draft.forms.parameterForm.field(parameter.name, what, row.from?.text ?? ""),
    text: pieces.map((piece) => piece.text).join(", "),
    faults: faults.map((one) => faultSentence(one, locale)),
    isReadOnly: !forms.canWrite,
  };
}

function titlesOf({ row, read, locale }: Props): string {
  const titles = row.cite.flatMap(
    (piece) => read.documents.find(({ id }) => id === piece.text)?.title[locale] ?? [],
  );
  return titles.join("\n");
}
