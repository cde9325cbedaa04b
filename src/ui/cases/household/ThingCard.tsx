/**
 * A thing of the household as a card: what it is called and what is stated of it; opened, its form.
 *
 * In:       the household, the path of the thing; faults and questions by path; whether it is open.
 * Out:      one card.
 */
import { moneyDigits } from "../../../text/figures.ts";
import { plainText } from "../../../text/plain-text.ts";
import { Icon } from "../../parts/Icon.tsx";
import { OutcomeMark } from "../../parts/OutcomeMark.tsx";
import styles from "./Form.module.css";
import { labelOf, maybeEntity } from "./household-form.ts";
import { type Thing, thingAt, thingsIn } from "./household-tree.ts";
import {
  entityLabel,
  type HouseholdWording,
  type StatedFact,
  statedFacts,
  thingName,
  thingSummary,
  valueText,
} from "./household-words.ts";
import { ThingForm } from "./ThingForm.tsx";
import type { ThingProps } from "./thing-props.ts";

type Props = ThingProps & {
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  /** Absent for the household itself. */
  readonly onRemove?: () => void;
};

export function ThingCard(props: Props) {
  const { root, path, wording, faults, isOpen, onOpen, onRemove } = props;
  const { words, form } = wording;
  const thing = thingAt(root, path);
  const entity = maybeEntity(form, thing?.entity ?? "");
  if (thing === undefined || entity === undefined) return null;
  const name = thingName(root, path, wording);
  return (
    <section className={styles.card} aria-label={name} data-path={path} data-open={isOpen}>
      <header>
        <h3>{name}</h3>
        {faults.countWithin(path) > 0 && !isOpen && (
          <svg className={styles.sign} role="img" aria-label={words.faults}>
            <use href="#m-needs" />
          </svg>
        )}
        {!isOpen && <Figure stated={statedFacts(thing, entity)} path={path} wording={wording} />}
        <span className={styles.tools}>
          {isOpen && onRemove !== undefined && (
            <button
              type="button"
              className="btn lnk sm"
              aria-label={words.removeWhat(name)}
              onClick={onRemove}
            >
              {words.remove}
            </button>
          )}
          <button
            type="button"
            className="btn lnk sm"
            aria-expanded={isOpen}
            aria-label={isOpen ? `${words.close} ${name}` : words.editWhat(name)}
            onClick={() => onOpen(!isOpen)}
          >
            {isOpen ? <Icon name="close" size="small" /> : words.edit}
          </button>
        </span>
      </header>
      {isOpen ? (
        <ThingForm {...props} entity={entity} thing={thing} />
      ) : path === "" ? (
        <Facts {...props} stated={statedFacts(thing, entity)} />
      ) : (
        <Summary thing={thing} wording={wording} />
      )}
    </section>
  );
}

/** The first sum of money that is stated stands where readers look for it. */
function maybeFigure(stated: readonly StatedFact[]): StatedFact | undefined {
  return stated.find(({ field, typed }) => {
    const isAmount = field.kind === "number" && field.unit.includes("/");
    return isAmount && /^-?\d+(\.\d{1,2})?$/.test(plainText(typed, field));
  });
}

function Figure({
  stated,
  path,
  wording,
}: {
  readonly stated: readonly StatedFact[];
  readonly path: string;
  readonly wording: HouseholdWording;
}) {
  const found = path === "" ? undefined : maybeFigure(stated);
  if (found === undefined) return null;
  const { field, typed } = found;
  return (
    <span className={styles.figure} title={valueText(typed, field, wording)}>
      <small>{labelOf(field, wording.locale)}</small> {moneyDigits(plainText(typed, field))}
    </span>
  );
}

/** In one sentence; what belongs to it is counted. */
function Summary({
  thing,
  wording,
}: {
  readonly thing: Thing;
  readonly wording: HouseholdWording;
}) {
  const { words, form } = wording;
  const stated = statedFacts(thing, maybeEntity(form, thing.entity));
  const figure = maybeFigure(stated);
  const said = thingSummary(
    stated.filter((one) => one !== figure),
    wording,
  );
  const belongings = thingsIn(thing)
    .slice(1)
    .map(([, { entity }]) => entityLabel(entity, wording));
  const counted = [...new Set(belongings)].map((label) =>
    words.is(label, String(belongings.filter((one) => one === label).length)),
  );
  const parts = [said, ...counted].filter((part) => part !== "");
  return <p className={styles.summary}>{parts.join(words.comma) || words.empty}</p>;
}

/** The household's own facts one below the other, then those that results lack. */
function Facts({ stated, wording, questions }: Props & { readonly stated: readonly StatedFact[] }) {
  const { words, locale, form } = wording;
  const fields = form.find(({ of }) => of === undefined)?.fields ?? [];
  const missing = questions.of("").flatMap((name) => fields.filter((field) => field.name === name));
  if (stated.length === 0 && missing.length === 0)
    return <p className={styles.summary}>{words.empty}</p>;
  return (
    <dl className={styles.facts}>
      {stated.map(({ field, typed }) => (
        <div key={field.name}>
          <dt>{labelOf(field, locale)}</dt>
          <dd>{valueText(typed, field, wording)}</dd>
        </div>
      ))}
      {missing
        .filter((field) => !stated.some((one) => one.field === field))
        .map((field) => (
          <div key={field.name}>
            <dt>{labelOf(field, locale)}</dt>
            <dd>
              <OutcomeMark outcome="needs" word={words.missing} weight="light" />
            </dd>
          </div>
        ))}
    </dl>
  );
}
