/**
 * The receipt of the screen of standards: which rules the figures are from, and the assumed ones that are drawn.
 *
 * In:       the lines, the book, the date.
 */
import { plainDigits } from "../../text/figures.ts";
import { ReceiptBar } from "../parts/ReceiptBar.tsx";
import styles from "./StandardsView.module.css";
import type { PanelProps } from "./standards-view-props.ts";
import { lineName, stepRange, withUnit } from "./standards-words.ts";

export function StandardsReceipt({ words, selection, lines }: PanelProps) {
  const { text, locale, book } = words;
  const say = text.standardsScreen;
  const policies = book.places.map(({ policy }) => policy);
  const baselines = new Set(policies.flatMap(({ baseline }) => baseline ?? []));
  const assumed = lines
    .map((line) => ({ line, steps: line.steps.filter(({ status }) => status === "assumed") }))
    .filter(({ steps }) => steps.length > 0);
  return (
    <ReceiptBar
      text={text}
      hashes={policies.map(({ seal, specHash }) => ({
        seal: seal[locale],
        hash: specHash.slice(0, 8),
      }))}
      fileCount={policies.length + baselines.size}
      clauseCount={book.clauseCount}
      assumedCount={assumed.flatMap(({ steps }) => steps).length}
      assumedPlaces={assumed
        .map(({ line }) => lineName(line, words))
        .join(locale === "zh" ? "、" : ", ")}
      assumedList={assumed.map(({ line, steps }) => (
        <section key={line.id} className={styles.assumed}>
          <h3>{lineName(line, words)}</h3>
          <ul>
            {steps.map((step) => (
              <li key={step.from}>
                {say.step.since(step.from)} {withUnit(plainDigits(step.value), words)}{" "}
                {step.range !== undefined && (
                  <span className="dim xs">{say.now.range(stepRange(step, locale))}</span>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
      date={selection.date}
      title={say.title}
    />
  );
}
