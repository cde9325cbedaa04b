/** Tables as text live with the other texts; here for the screens that read households. */
export { type CsvCells, type CsvRow, cellsOf, textOfCells } from "../../../text/csv-cells.ts";
