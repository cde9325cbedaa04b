/** The columns of a table of one's own, each with what it is taken for, above its first rows. */
import { type ReactNode, useMemo, useState } from "react";
import type { ColumnUse } from "../../../engine/index.ts";
import type { CostOwnText } from "../../../text/cost/own-zh.ts";
import { unitText } from "../../../text/format.ts";
import type { Locale } from "../../../text/text-for.ts";
import type { OwnAnswer, OwnColumn, OwnFact } from "../../../worker/own-protocol.ts";
import styles from "./OwnPanel.module.css";

interface Props {
  readonly text: CostOwnText;
  readonly locale: Locale;
  readonly answer: Extract<OwnAnswer, { kind: "read" }>;
  readonly onMap: (column: number, use: ColumnUse) => void;
}

export function OwnColumns({ text: say, locale, answer, onMap }: Props) {
  const { columns, preview, facts } = answer;
  const groups = useMemo(() => [...Map.groupBy(facts, ({ entity }) => entity)], [facts]);
  const options = groups.map(([entity, own], i) => (
    <optgroup key={entity} label={i === 0 ? say.uses.ofHousehold : say.uses.ofPerson(entity)}>
      {own.map((fact) => (
        <option key={fact.name} value={writtenUse({ kind: "fact", entity, fact: fact.name })}>
          {nameOf(fact, locale)}
        </option>
      ))}
    </optgroup>
  ));
  return (
    <div className={styles.part}>
      <h3>
        {say.columns} <span className="dim xs">{say.first(preview.length)}</span>
      </h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard. */}
      <section className={styles.scroll} aria-label={say.columns} tabIndex={0}>
        <table className="tbl" data-columns>
          <thead>
            <tr>
              {keyed(columns).map(({ key, value: column }) => (
                <th key={key} scope="col">
                  {column.head}
                </th>
              ))}
            </tr>
            <tr>
              {keyed(columns).map(({ key, value: { head, use, note, unread } }, i) => (
                <td key={key}>
                  <UseChoice
                    label={say.use(head)}
                    use={use}
                    isDisabled={unread !== undefined}
                    onUse={(chosen) => onMap(i, chosen)}
                    chosenName={nameOfUse(use, { say, facts, locale })}
                  >
                    <option value="ignored">{say.uses.ignored}</option>
                    <option value="household">{say.uses.household}</option>
                    <option value="weight">{say.uses.weight}</option>
                    {options}
                  </UseChoice>
                  <NoteOf say={say} use={use} note={note} unread={unread} />
                </td>
              ))}
            </tr>
          </thead>
          <tbody>
            {keyed(preview).map(({ key, value: cells }) => (
              <tr key={key}>
                {keyed(columns).map((column, i) => (
                  <td key={column.key}>{cells[i] ?? ""}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly use: ColumnUse;
  readonly isDisabled: boolean;
  readonly onUse: (use: ColumnUse) => void;
  /** The option that is chosen, as it reads. */
  readonly chosenName: string;
  /** All the options. */
  readonly children: ReactNode;
}

/** Some thirty columns with a hundred options each would hold the page up: they are there once it is turned to. */
function UseChoice({ label, use, isDisabled, onUse, chosenName, children }: ChoiceProps) {
  const [isWhole, setWhole] = useState(false);
  const value = writtenUse(use);
  return (
    <select
      aria-label={label}
      value={value}
      disabled={isDisabled}
      onPointerEnter={() => setWhole(true)}
      onPointerDown={() => setWhole(true)}
      onFocus={() => setWhole(true)}
      onChange={({ target }) => onUse(useOf(target.value))}
    >
      {isWhole ? children : <option value={value}>{chosenName}</option>}
    </select>
  );
}

interface NoteProps {
  readonly say: CostOwnText;
  readonly use: ColumnUse;
  readonly note: OwnColumn["note"] | undefined;
  readonly unread: string | undefined;
}

function NoteOf({ say, use, note, unread }: NoteProps) {
  if (unread !== undefined)
    return <span className={styles.remark}>{say.unread[unread] ?? unread}</span>;
  if (use.kind !== "ignored" || note === undefined) return null;
  return <span className={styles.remark}>{say.notes[note]}</span>;
}

/** Columns may be named alike, and rows say the same: their place tells them apart. */
function keyed<T>(values: readonly T[]): readonly { readonly key: string; readonly value: T }[] {
  return values.map((value, i) => ({ key: String(i), value }));
}

function nameOf({ name, en, unit }: OwnFact, locale: Locale): string {
  const named = locale === "zh" || en === "" ? name : en;
  if (unit === "") return named;
  return locale === "zh" ? `${named}（${unit}）` : `${named} (${unitText(unit, locale)})`;
}

function nameOfUse(use: ColumnUse, { say, facts, locale }: UseWords): string {
  if (use.kind !== "fact") return say.uses[use.kind];
  const fact = facts.find(({ entity, name }) => entity === use.entity && name === use.fact);
  return fact === undefined ? use.fact : nameOf(fact, locale);
}

interface UseWords {
  readonly say: CostOwnText;
  readonly facts: readonly OwnFact[];
  readonly locale: Locale;
}

function writtenUse(use: ColumnUse): string {
  return use.kind === "fact" ? JSON.stringify([use.entity, use.fact]) : use.kind;
}

function useOf(value: string): ColumnUse {
  if (value === "household" || value === "weight" || value === "ignored") return { kind: value };
  const [entity, fact] = JSON.parse(value) as [string, string]; // written by `writtenUse`
  return { kind: "fact", entity, fact };
}
