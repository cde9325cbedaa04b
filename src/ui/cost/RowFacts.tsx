/**
 * The facts of one household of a population, as a list; members and what belongs to them below each other.
 *
 * In:       the facts as plain data; the policy's names.
 */
import type { CaseData, RawFact } from "../../engine/index.ts";
import { valueText } from "../../text/figures.ts";
import type { CostWords } from "./cost-view-props.ts";
import { nameOf } from "./cost-words.ts";
import styles from "./RowsPanel.module.css";

interface Props {
  readonly facts: CaseData;
  readonly words: CostWords;
}

export function RowFacts({ facts, words }: Props) {
  const { rows: say } = words.text.costScreen;
  return (
    <section aria-label={say.facts}>
      <Record record={facts.household ?? {}} words={words} />
    </section>
  );
}

type PlainRecord = Readonly<Record<string, RawFact>>;

function Record({ record, words }: { readonly record: PlainRecord } & Pick<Props, "words">) {
  const entries = Object.entries(record);
  const own = entries.filter(([, value]) => !Array.isArray(value));
  const lists = entries.filter((entry): entry is [string, readonly PlainRecord[]] =>
    Array.isArray(entry[1]),
  );
  return (
    <>
      <dl className={styles.list}>
        {own.map(([name, value]) => (
          <div key={name}>
            <dt>{nameOf(name, words)}</dt>
            <dd>{textOf(value, words)}</dd>
          </div>
        ))}
      </dl>
      {lists.map(([name, items]) =>
        items.map((item, index) => (
          <div key={`${name} ${index}`} className={styles.inner}>
            <h3>
              {nameOf(name, words)} {index + 1}
            </h3>
            <Record record={item} words={words} />
          </div>
        )),
      )}
    </>
  );
}

function textOf(value: RawFact, { locale, wording }: CostWords): string {
  if (typeof value === "boolean")
    return valueText({ kind: "truth", isTrue: value }, locale, wording.name);
  return typeof value === "string" ? wording.name(value) : String(value);
}
