/**
 * Why a programme says what it says: the thread from figure to rule to clause, then what else bears on it.
 *
 * In:       the programme with its parts; the wording of its policy.
 * Out:      the thread of the part that decides, and of the others one by one.
 */

import type { PlainPart, PlainProgramme, PlainSum } from "../../engine/index.ts";
import { missingWords, reasonWords } from "../../text/reasons.ts";
import { Amount } from "../parts/Amount.tsx";
import { ArithmeticLine } from "../parts/ArithmeticLine.tsx";
import { OutcomeMark } from "../parts/OutcomeMark.tsx";
import type { PlaceLinks } from "../parts/place-links.ts";
import type { PolicyWording } from "../parts/policy-wording.ts";
import { ReasonTree } from "../parts/ReasonTree.tsx";
import { Thread } from "../parts/Thread.tsx";
import { Aside } from "./Aside.tsx";
import { CitedClauses } from "./CitedClauses.tsx";
import { citedIds } from "./cited-ids.ts";
import styles from "./DetailPanel.module.css";

interface Props {
  readonly programme: PlainProgramme;
  readonly wording: PolicyWording;
  /** Where the text that made a reason or a term can be gone to; absent where nobody edits it. */
  readonly links?: PlaceLinks;
}

export function Explained({ programme, wording, links }: Props) {
  const { text, name } = wording;
  const { detail } = text.compare;
  const { parts, rule, outcome } = programme;
  const [first, ...others] = parts;
  // What would settle the matter comes before how far it has been settled.
  const isOpen = outcome === "depends" || outcome === "needs" || programme.methods.length > 0;
  return (
    <article className={styles.explained}>
      <ExplainedHead programme={programme} wording={wording} of={first?.of} />
      {isOpen && <Aside programme={programme} wording={wording} />}
      {rule === undefined && <p className="mid">{detail.silent}</p>}
      {rule !== undefined && first === undefined && <p className="mid">{detail.noInstances}</p>}
      {rule !== undefined && first !== undefined && (
        <Thread
          letters={detail}
          isAssumed={programme.assumed.length > 0}
          figure={<Sums part={first} wording={wording} links={links} />}
          rule={<Rules part={first} wording={wording} links={links} />}
          clause={
            <CitedClauses ids={citedIds(programme, first)} force={rule.force} wording={wording} />
          }
        />
      )}
      {isOpen || <Aside programme={programme} wording={wording} />}
      {others.length > 0 && (
        <section className={styles.others}>
          <h3>
            {parts.some(({ of }) => of !== undefined)
              ? detail.others
              : name(programme.name, programme.en)}
          </h3>
          <ul>
            {others.map((part, index) => (
              <OtherPart
                key={`${index} ${part.of?.zh}`}
                part={part}
                programme={programme}
                wording={wording}
              />
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}

function ExplainedHead({ programme, wording, of }: Props & { readonly of: PlainPart["of"] }) {
  const { text, locale, name } = wording;
  const { outcome, amount, weakest } = programme;
  const value = amount?.value;
  return (
    <div className={styles.head}>
      <h3>
        {name(programme.name, programme.en)}
        {of !== undefined && <span className={styles.of}>{of[locale]}</span>}
      </h3>
      <OutcomeMark outcome={outcome} word={text.outcomes[outcome]} />
      {amount !== undefined && value !== undefined && outcome !== "no" && (
        <Amount amount={{ ...amount, value }} weakest={weakest} text={text} locale={locale} />
      )}
    </div>
  );
}

interface PartProps {
  readonly part: PlainPart;
  readonly wording: PolicyWording;
  readonly links?: PlaceLinks | undefined;
}

function Sums({ part, wording, links }: PartProps) {
  const { detail } = wording.text.compare;
  const sums = part.sums.filter(isSaying);
  if (sums.length === 0 && part.sums.length > 0) return <Lacking part={part} wording={wording} />;
  if (sums.length === 0) return <p className={styles.none}>{detail.noSum}</p>;
  return (
    <div className={styles.sums}>
      {sums.map((sum, index) => (
        <ArithmeticLine
          key={`${index} ${sum.name}`}
          sum={sum}
          wording={wording}
          links={links}
          isLast={
            index === sums.length - 1 &&
            sums.length === part.sums.length &&
            part.amount !== undefined
          }
        />
      ))}
      {sums.length < part.sums.length && <Lacking part={part} wording={wording} />}
    </div>
  );
}

/** A line whose only figure is unknown and has no name says nothing; what is missing is said instead. */
function isSaying({ terms }: PlainSum): boolean {
  const [only] = terms;
  const isBlank =
    only?.kind === "figure" &&
    only.quantity.value === undefined &&
    only.quantity.name === undefined;
  return terms.length > 1 || !isBlank;
}

function Lacking({ part, wording }: PartProps) {
  const { text, name, locale } = wording;
  const { matrix } = text.compare;
  const names = missingWords(part.needs, name, locale);
  return (
    <p className={styles.lacking}>
      {matrix.amountNeeded}
      {names !== "" && <span className="dim"> · {matrix.lacks(names)}</span>}
    </p>
  );
}

function Rules({ part, wording, links }: PartProps) {
  const { detail } = wording.text.compare;
  if (part.reasons.length === 0) return <p className={styles.none}>{detail.noReasons}</p>;
  return (
    <>
      {part.outcome === "silent" && <p className={styles.none}>{detail.outOfScope}</p>}
      <ReasonTree reasons={part.reasons} wording={wording} links={links} />
    </>
  );
}

function OtherPart({ part, programme, wording }: Props & { readonly part: PlainPart }) {
  const { text, locale, name } = wording;
  const { outcome, amount, main, of } = part;
  const value = amount?.value;
  return (
    <li>
      <span>{of?.[locale]}</span>
      <OutcomeMark outcome={outcome} word={text.outcomes[outcome]} weight="light" />
      {main !== undefined && (
        <span className="dim xs">{reasonWords(main, name, locale).title}</span>
      )}
      {amount !== undefined && value !== undefined && outcome !== "no" && (
        <Amount
          amount={{ ...amount, value }}
          weakest={programme.weakest}
          text={text}
          locale={locale}
        />
      )}
    </li>
  );
}
