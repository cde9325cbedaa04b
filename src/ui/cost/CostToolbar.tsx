/**
 * The title row: which region, which population, which figure; and what to do with the result.
 *
 * In:       the book, the selection.
 * Out:      controls that call back.
 */
import { useState } from "react";
import { plainDigits } from "../../text/figures.ts";
import { capitalised } from "../../text/reasons.ts";
import { Icon } from "../parts/Icon.tsx";
import { useBriefPrint } from "./brief/use-brief-print.ts";
import styles from "./CostView.module.css";
import { figureId, populationsIn } from "./cost-book.ts";
import { figuresOf } from "./cost-state.ts";
import type { CostViewProps } from "./cost-view-props.ts";
import { Exporter } from "./file/Exporter.tsx";

/** No id of a described population. */
const ownData = "=own";

export function CostToolbar(props: CostViewProps) {
  const { text, locale, book, selection, own, isOwn, onChange } = props;
  const say = text.costScreen;
  const [isCopied, setCopied] = useState(false);
  const brief = useBriefPrint(props);
  const copy = () => void navigator.clipboard.writeText(location.href).then(() => setCopied(true));
  return (
    <div className="title">
      <h1>{say.title}</h1>
      <abbr className="tag" title={isOwn ? say.own.tagMeaning : say.syntheticMeaning}>
        {isOwn ? say.own.tag : say.synthetic}
      </abbr>
      <label className="fld named">
        <span>{say.region}</span>
        <select
          value={selection.region}
          onChange={({ target }) => onChange({ kind: "region", region: target.value })}
        >
          {book.regions.map(({ id, title }) => (
            <option key={id} value={id}>
              {title[locale]}
            </option>
          ))}
        </select>
      </label>
      <label className="fld named">
        <span>{say.population}</span>
        <select
          value={isOwn ? ownData : selection.population}
          onChange={({ target: { value } }) =>
            onChange(
              value === ownData ? { kind: "own" } : { kind: "population", population: value },
            )
          }
        >
          {own.used !== undefined && (
            <option value={ownData}>{say.own.option(plainDigits(String(own.households)))}</option>
          )}
          {populationsIn(selection.region, book).map((id) => (
            <option key={id} value={id}>
              {book.populations.find((one) => one.id === id)?.title[locale] ??
                say.households(book.households.length)}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        className="btn"
        title={say.own.title}
        aria-label={say.own.title}
        aria-expanded={own.isOpen}
        onClick={() => own.setOpen(!own.isOpen)}
      >
        {say.own.open}
      </button>
      <label className="fld named">
        <span>{say.figure}</span>
        <select
          value={selection.figure}
          onChange={({ target }) => onChange({ kind: "figure", figure: target.value })}
        >
          {figuresOf(selection, book).map((figure) => (
            <option key={figureId(figure)} value={figureId(figure)}>
              {[locale === "zh" ? figure.parameter : capitalised(figure.en || figure.parameter)]
                .concat(figure.variant)
                .join(" · ")}
            </option>
          ))}
        </select>
      </label>
      <div className={styles.controls}>
        <Exporter {...props} />
        <button type="button" className="btn" onClick={copy} aria-live="polite">
          <Icon name="link" />
          {isCopied ? say.copied : say.copy}
        </button>
        <button
          type="button"
          className="btn pri"
          disabled={brief.isPreparing}
          onClick={brief.start}
          aria-live="polite"
        >
          <Icon name="print" />
          {brief.isPreparing ? say.preparing : say.print}
        </button>
      </div>
    </div>
  );
}
