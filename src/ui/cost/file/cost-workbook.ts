/**
 * Every table of the cost screen as a workbook.
 *
 * In:       what the proposals come to, the population, the words.
 * Out:      sheets; the first says that the population is synthetic, how it was drawn and by which rules. What is not
 *           known stays an empty cell.
 */
import type { CostBasis, CostedProposal, CostMapFound } from "../../../worker/cost-protocol.ts";
import type { SheetCell, Workbook, WorkSheet } from "../../../worker/spreadsheet/workbook.ts";
import {
  countCell,
  dateCell,
  headCells,
  longCell,
  moneyCell,
  numberCell,
  textCell,
} from "../../parts/spreadsheet/cells.ts";
import type { CostBook } from "../cost-book.ts";
import type { CostSelection } from "../cost-state.ts";
import type { CostWords } from "../cost-view-props.ts";
import { nameOf, proposalName } from "../cost-words.ts";
import { type MapSides, mapCells, mapCorner } from "../map/map-table.ts";
import { partLines } from "../part-lines.ts";

export interface WorkbookAsked {
  readonly words: CostWords;
  readonly selection: CostSelection;
  readonly basis: CostBasis;
  readonly proposals: readonly CostedProposal[];
  readonly region: string;
  readonly book: CostBook;
  /** The name of one's own file, where it may be written. */
  readonly ownFile: string | undefined;
  /** Of two figures, where it was worked out. */
  readonly map?: WorkbookMap;
}

export interface WorkbookMap {
  readonly found: CostMapFound;
  readonly sides: MapSides;
}

type Rows = readonly (readonly SheetCell[])[];

export function costWorkbook(asked: WorkbookAsked): Workbook {
  const { sheets } = asked.words.text.costScreen.file;
  return {
    sheets: [
      sheet(sheets.about, aboutRows(asked)),
      sheet(sheets.parts, partRows(asked)),
      sheet(sheets.classes, classRows(asked)),
      sheet(sheets.programmes, programmeRows(asked)),
      sheet(sheets.links, linkRows(asked)),
      sheet(sheets.map, mapRows(asked)),
      sheet(sheets.year, yearRows(asked)),
      sheet(sheets.fit, fitRows(asked)),
      sheet(sheets.left, leftRows(asked)),
    ].filter(({ rows }) => rows.length > 1),
  };
}

function sheet(name: string, rows: Rows): WorkSheet {
  const columns = Math.max(1, ...rows.map((row) => row.length));
  return {
    name,
    widths: Array.from({ length: columns }, (_, index) => (index === 0 ? 34 : 18)),
    headRows: 1,
    headColumns: 1,
    rows,
  };
}

function proposalNames({ words, proposals }: WorkbookAsked): readonly string[] {
  return proposals.map((_, index) => proposalName(index, words.text.costScreen));
}

function aboutRows(asked: WorkbookAsked): Rows {
  const { words, selection, basis, region, book } = asked;
  const { about } = words.text.costScreen.file;
  const { population, policy, assumed, own } = basis;
  const { own: say } = words.text.costScreen;
  const people =
    population?.title[words.locale] ?? words.text.costScreen.households(book.households.length);
  return [
    headCells([words.text.costScreen.title, ""]),
    [textCell(own === undefined ? about.synthetic : say.about.source)],
    [textCell(about.region), textCell(region)],
    [textCell(about.population), textCell(own === undefined ? people : say.strip)],
    ...ownRows(asked),
    ...(population === undefined
      ? []
      : [
          [textCell(about.size), countCell(population.size)],
          [textCell(about.seed), countCell(population.seed)],
        ]),
    [textCell(about.date), dateCell(selection.date)],
    [textCell(about.rules), textCell(policy.specHash)],
    [textCell(about.assumed), longCell(assumed.map((name) => nameOf(name, words)).join("、"))],
    ...asked.proposals.map(({ result }, index) => [
      textCell(proposalNames(asked)[index]),
      textCell(
        result?.changes
          .map(({ parameter, variant, before, after }) =>
            [[nameOf(parameter, words), ...variant].join("."), before, "→", after].join(" "),
          )
          .join("；"),
      ),
      moneyCell(result?.comparison.difference),
    ]),
  ];
}

function ownRows({ words, basis: { own }, ownFile }: WorkbookAsked): Rows {
  if (own === undefined) return [];
  const { about } = words.text.costScreen.own;
  const { rows, used, households, stands } = own;
  return [
    ...(ownFile === undefined ? [] : [[textCell(about.file), textCell(ownFile)]]),
    [textCell(about.rows), countCell(rows)],
    [textCell(about.used), countCell(used)],
    [textCell(about.left), countCell(rows - used)],
    [textCell(about.households), countCell(households)],
    ...(stands === undefined ? [] : [[textCell(about.stands), numberCell(stands)]]),
  ];
}

function partRows(asked: WorkbookAsked): Rows {
  const { words, proposals } = asked;
  const { parts } = words.text.costScreen;
  return [
    headCells([parts.head, ...proposalNames(asked)]),
    ...partLines(proposals).map(({ kind, programme, cells }) => [
      textCell(parts.kinds[kind](nameOf(programme, words))),
      ...cells.map((cell) =>
        cell === undefined ? undefined : moneyCell(cell === "nothing" ? "0" : cell.amount),
      ),
    ]),
    [
      textCell(parts.total),
      ...proposals.map(({ result }) => moneyCell(result?.comparison.difference)),
    ],
  ];
}

function classRows(asked: WorkbookAsked): Rows {
  const { words, proposals } = asked;
  const { people } = words.text.costScreen;
  const classes = ["gain", "loss", "same", "unknown"] as const;
  const head = ["", people.who, ...classes.map((one) => people.classes[one]), people.change];
  const rows = proposals.flatMap(({ result }, index) => {
    if (result === undefined) return [];
    const { comparison } = result;
    const name = textCell(proposalNames(asked)[index]);
    const groups = comparison.groups.flatMap(({ by, groups: own }) =>
      own.map(({ option, heads, change }) => ({
        who: [
          by.kind === "size" ? people.by.size : people.by.fact(nameOf(by.name, words)),
          option ?? people.notStated,
        ].join(" "),
        heads,
        change,
      })),
    );
    const all = { who: people.all, heads: comparison.classes, change: comparison.difference };
    return [all, ...groups].map(({ who, heads, change }) => [
      name,
      textCell(who),
      ...classes.map((one) => numberCell(heads[one].households)),
      moneyCell(change),
    ]);
  });
  return [headCells(head), ...rows];
}

function programmeRows(asked: WorkbookAsked): Rows {
  const { words, proposals } = asked;
  const { people } = words.text.costScreen;
  const head = [
    "",
    people.programme,
    people.recipients,
    people.persons,
    people.yearly,
    people.mean,
  ];
  const [first] = proposals.flatMap(({ result }) => result ?? []);
  const sides = [
    { name: people.before, costs: first?.comparison.baseline ?? [] },
    ...proposals.map(({ result }, index) => ({
      name: proposalNames(asked)[index] ?? "",
      costs: result?.comparison.proposal ?? [],
    })),
  ];
  const rows = sides.flatMap(({ name, costs }) =>
    costs.map(({ name: programme, recipients, yearly, average }) => [
      textCell(name),
      textCell(nameOf(programme, words)),
      numberCell(recipients.households),
      numberCell(recipients.people),
      moneyCell(yearly),
      moneyCell(average),
    ]),
  );
  return [headCells(head), ...rows];
}

function linkRows(asked: WorkbookAsked): Rows {
  const { words, proposals } = asked;
  const { bar, brief, links } = words.text.costScreen;
  const rows = proposals.flatMap(({ result }, index) =>
    (result?.links.figures ?? []).map(({ base, factor, variant, before, after, held }) => [
      textCell(proposalNames(asked)[index]),
      textCell([links.times(nameOf(base, words), factor), ...variant].join(" · ")),
      numberCell(before),
      numberCell(after),
      textCell(held && links.heldAt(nameOf(held.name, words), held.value)),
      textCell(held && (held.isKept ? links.kept : links.broken)),
    ]),
  );
  return [headCells(["", brief.standard, brief.now, bar.label, brief.relation, ""]), ...rows];
}

/** Values across in the head, those down before each row; extra costs a year. */
function mapRows({ words, map }: WorkbookAsked): Rows {
  if (map === undefined) return [];
  const { found, sides } = map;
  const say = words.text.costScreen.map;
  const [, ...rows] = mapCells(found, sides, say);
  return [
    [textCell(mapCorner(sides, say)), ...found.across.map(numberCell)],
    ...rows.map(([value, ...costs]) => [numberCell(value), ...costs.map(moneyCell)]),
    [textCell(say.note)],
  ];
}

function yearRows(asked: WorkbookAsked): Rows {
  const { words, proposals } = asked;
  const { year } = words.text.costScreen;
  const rows = proposals.flatMap(({ result }, index) =>
    (result?.firstYear.months ?? []).map(({ month, due, paid }) => [
      textCell(proposalNames(asked)[index]),
      textCell(month),
      moneyCell(due),
      moneyCell(paid),
    ]),
  );
  return [headCells(["", year.month, year.due, year.paid]), ...rows];
}

function fitRows({ words, basis }: WorkbookAsked): Rows {
  const { fit: say } = words.text.costScreen.explore;
  const rows = (basis.population?.fit ?? []).map(({ title, target, reached, isMet, status }) => [
    textCell(title[words.locale]),
    numberCell(target),
    numberCell(reached),
    textCell(isMet ? say.yes : say.no),
    textCell(words.text.provenances[status].name),
  ]);
  return [headCells([say.total, say.target, say.reached, "", ""]), ...rows];
}

function leftRows(asked: WorkbookAsked): Rows {
  const { words, proposals } = asked;
  const { left, people } = words.text.costScreen;
  const rows = proposals.flatMap(({ result }, index) =>
    (result?.comparison.notCounted ?? []).map(({ programme, why, heads }) => [
      textCell(proposalNames(asked)[index]),
      textCell(nameOf(programme, words)),
      textCell(left[why]),
      numberCell(heads.households),
    ]),
  );
  return [headCells(["", people.programme, left.title, people.households]), ...rows];
}
