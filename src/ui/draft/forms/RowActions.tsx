/**
 * What can be done with a row of the grid: up, down, away.
 *
 * In:       the row, the grid that it is one of; what each does.
 * Out:      three cells behind the others, reached by the same keys.
 */
import type { GridProps } from "./forms-props.ts";
import type { Grid } from "./use-grid.ts";

interface Props extends Pick<GridProps, "table" | "text" | "forms"> {
  readonly grid: Grid;
  readonly row: number;
  readonly onMove: (by: 1 | -1) => void;
  readonly onRemove: () => void;
}

export const actionCount = 3;

export function RowActions({ table, text, forms, grid, row, onMove, onRemove }: Props) {
  const { columns, rows } = table;
  const words = text.draft.forms.tableGrid;
  const actions = [
    { label: words.up(row + 1), sign: "↑", isOpen: row > 0, act: () => onMove(-1) },
    { label: words.down(row + 1), sign: "↓", isOpen: row < rows.length - 1, act: () => onMove(1) },
    { label: words.remove(row + 1), sign: "×", isOpen: true, act: onRemove },
  ];
  return actions.map(({ label, sign, isOpen, act }, place) => {
    const column = columns.length + place;
    const isHere = grid.here.row === row && grid.here.column === column;
    const canAct = isOpen && forms.canWrite;
    return (
      <td key={sign}>
        <button
          type="button"
          className="btn lnk sm"
          aria-label={label}
          aria-disabled={!canAct}
          data-cell={`${row} ${column}`}
          tabIndex={isHere ? 0 : -1}
          onFocus={() => grid.enter({ row, column })}
          onClick={() => {
            if (canAct) act();
          }}
        >
          <span aria-hidden="true">{sign}</span>
        </button>
      </td>
    );
  });
}
