/**
 * One line of arithmetic: figures with their names under them, signs between, rounding as a step of its own.
 *
 * In:       a plain sum and the wording of its policy.
 * Out:      terms that wrap before a sign.
 * Ignores:  doing the sum.
 */

import type { PlainQuantity, PlainSum, PlainTerm } from "../../engine/index.ts";
import { moneyDigits, quantityDigits } from "../../text/figures.ts";
import { unitText } from "../../text/format.ts";
import styles from "./ArithmeticLine.module.css";
import { ProvenanceSeal } from "./ProvenanceSeal.tsx";
import type { PlaceLinks } from "./place-links.ts";
import type { PolicyWording } from "./policy-wording.ts";

interface Props {
  readonly sum: PlainSum;
  readonly wording: PolicyWording;
  /** The line's own result is the one that matters. */
  readonly isLast: boolean;
  /** Where the text of the sum and of its figures can be gone to. */
  readonly links?: PlaceLinks | undefined;
}

export function ArithmeticLine({ sum, wording, isLast, links }: Props) {
  const { text, locale, name } = wording;
  const { result, exact, round } = sum;
  const isRounded = exact !== undefined && round !== undefined;
  const isOneFigure = sum.terms.length === 1;
  const link = links?.(sum.at);
  return (
    <div className={`sum ${styles.line} ${isLast ? styles.last : ""}`}>
      {signedTerms(sum.terms).map(({ sign, figure, key }) => (
        <span key={key} className={styles.step}>
          {sign !== "" && <span className="op">{sign}</span>}
          {figure !== undefined && <Figure quantity={figure} wording={wording} links={links} />}
        </span>
      ))}
      {isRounded && (
        <span className={styles.step}>
          <span className="op">=</span>
          <span className="t">
            <b>{moneyDigits(exact)}</b>
            <em>
              {text.compare.detail.step(text.compare.detail.rounding[round.mode], round.step)}
            </em>
          </span>
        </span>
      )}
      <span className={styles.step}>
        <span className="op">{isRounded ? "→" : "="}</span>
        <span className="t res">
          <b>
            {result.value === undefined ? text.compare.detail.missing : resultDigits(sum, wording)}
          </b>
          <em>{isLast || isOneFigure ? unitText(result.unit, locale) : name(sum.name, sum.en)}</em>
        </span>
      </span>
      {link !== undefined && (
        <button
          type="button"
          className={`btn lnk sm ${styles.place}`}
          aria-label={link.label(name(sum.name, sum.en))}
          onClick={link.go}
        >
          {link.place}
        </button>
      )}
    </div>
  );
}

function resultDigits({ result }: PlainSum, { locale, name }: PolicyWording): string {
  return quantityDigits(result, locale, name);
}

interface Step {
  readonly key: string;
  readonly sign: string;
  readonly figure?: PlainQuantity;
}

/** Each figure with the signs before it, so that a line breaks before a sign and never after one. */
function signedTerms(terms: readonly PlainTerm[]): readonly Step[] {
  const steps: Step[] = [];
  let signs = "";
  for (const [index, term] of terms.entries()) {
    if (term.kind === "sign") {
      // What closes belongs to what came before.
      const before = steps[steps.length - 1];
      if (term.text === ")" || term.text === ",") {
        if (before !== undefined) steps.push({ key: `${index}`, sign: `${signs}${term.text}` });
        signs = "";
      } else signs += term.text;
      continue;
    }
    steps.push({ key: `${index}`, sign: signs, figure: term.quantity });
    signs = "";
  }
  return signs === "" ? steps : [...steps, { key: "end", sign: signs }];
}

interface FigureProps extends Pick<Props, "wording" | "links"> {
  readonly quantity: PlainQuantity;
}

function Figure({ quantity, wording, links }: FigureProps) {
  const { text, locale, name } = wording;
  const { value, status } = quantity;
  const link = links?.(quantity.at);
  const said = quantity.name === undefined ? "" : name(quantity.name, quantity.en);
  return (
    <span className="t">
      <b>
        {value === undefined ? (
          <span className={styles.unknown}>{text.outcomes.needs}</span>
        ) : (
          quantityDigits(quantity, locale, name)
        )}
        {status !== undefined && (
          <ProvenanceSeal provenance={status} text={text.provenances[status]} />
        )}
      </b>
      {said !== "" && link === undefined && <em>{said}</em>}
      {said !== "" && link !== undefined && (
        <em>
          <button
            type="button"
            className={styles.name}
            aria-label={link.label(said)}
            title={link.place}
            onClick={link.go}
          >
            {said}
          </button>
        </em>
      )}
    </span>
  );
}
