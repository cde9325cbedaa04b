/**
 * The grid of a decision table: one cell at a time in the order of the keyboard, edited in place.
 *
 * In:       the table, what writing an edit comes to, what stands below the rows.
 * Out:      arrow keys move, Enter or typing edits, Esc restores, Alt with an arrow moves a row; faults and collisions
 *           are marked on their cells and rows.
 */
import type { FormEdit, GridColumn } from "../../../engine/index.ts";
import type { FormsText } from "../../../text/draft/forms-zh.ts";
import { unitText } from "../../../text/format.ts";
import type { Locale } from "../../../text/text-for.ts";
import styles from "./Forms.module.css";
import type { GridProps } from "./forms-props.ts";
import { GridCell } from "./GridCell.tsx";
import { type GridPlace, wordsOfColumn } from "./grid-state.ts";
import { actionCount, RowActions } from "./RowActions.tsx";
import { useGrid } from "./use-grid.ts";
import { labelOfCell } from "./word-beside.ts";

export function DecisionGrid(props: GridProps) {
  const { table, index, text, locale, forms, write, onRefused, foot } = props;
  const { columns, rows, name, overlaps } = table;
  const words = text.draft.forms.tableGrid;
  const onRow = async (edit: FormEdit, after: GridPlace) => {
    const refused = await write(edit);
    onRefused(refused);
    if (refused === undefined) grid.focus(after);
  };
  const move = (place: GridPlace, by: 1 | -1) => {
    const row = place.row + by;
    if (row < 0 || row >= rows.length || !forms.canWrite) return;
    void onRow({ kind: "move-row", table: index, row: place.row, by }, { ...place, row });
  };
  // The row that takes its place; the one above the last.
  const remove = (row: number) =>
    void onRow(
      { kind: "remove-row", table: index, row },
      { row: Math.min(row, rows.length - 2), column: 0 },
    );
  const grid = useGrid({ table, actions: actionCount, canWrite: forms.canWrite, onMove: move });
  return (
    <div className={styles.scroll}>
      {columns.map((column, place) => (
        <datalist key={place} id={`words-${name}-${place}`}>
          {wordsOfColumn(column).map((word) => (
            <option key={word} value={word} label={labelOfCell(word, props)} />
          ))}
        </datalist>
      ))}
      <table
        ref={grid.element}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its cells are edited in place
        role="grid"
        className={`tbl ${styles.grid}`}
        aria-label={name}
        onKeyDown={grid.onKeyDown}
      >
        <Headings columns={columns} words={words} locale={locale} />
        <tbody>
          {rows.map(({ cells }, row) => (
            <tr
              key={row}
              data-overlap={overlaps.some((one) => one.row === row || one.earlier === row)}
            >
              <th scope="row">{row + 1}</th>
              {cells.map((cell, column) => (
                <GridCell key={column} {...props} grid={grid} cell={cell} place={{ row, column }} />
              ))}
              <RowActions
                {...props}
                grid={grid}
                row={row}
                onMove={(by) => move({ row, column: columns.length + (by === 1 ? 1 : 0) }, by)}
                onRemove={() => remove(row)}
              />
            </tr>
          ))}
        </tbody>
        {foot !== undefined && <tfoot>{foot}</tfoot>}
      </table>
    </div>
  );
}

interface HeadingsProps {
  readonly columns: readonly GridColumn[];
  readonly words: FormsText["tableGrid"];
  readonly locale: Locale;
}

function Headings({ columns, words, locale }: HeadingsProps) {
  return (
    <thead>
      <tr>
        <th scope="col">{words.row}</th>
        {columns.map((column, place) => (
          <th key={place} scope="col" data-kind={column.kind}>
            <Heading column={column} words={words} locale={locale} />
          </th>
        ))}
        <th scope="col" colSpan={actionCount}>
          {words.actions}
        </th>
      </tr>
    </thead>
  );
}

type HeadingProps = Omit<HeadingsProps, "columns"> & { readonly column: GridColumn };

/** The formula, and below it what it yields. */
function Heading({ column: { kind, text, type }, words, locale }: HeadingProps) {
  if (kind === "cite") return words.cite;
  const kinds: Readonly<Record<string, string>> = words.types;
  const unit = type?.unit ?? "";
  const said = unit === "" ? (kinds[type?.kind ?? ""] ?? "") : unitText(unit, locale);
  return (
    <>
      <code>{text}</code>
      <small>{kind === "result" ? [words.result, said].filter(Boolean).join(" · ") : said}</small>
    </>
  );
}
