/**
 * The household: its members and the facts that are stated of each.
 *
 * In:       the household as a case states it; what the results still lack; how names are said.
 * Out:      the members one below the other, then the household's own facts.
 * Ignores:  what follows from the facts.
 */
import type { CaseData, PlainMissing, RawFact } from "../../../engine/index.ts";
import { plainDigits } from "../../../text/figures.ts";
import type { PolicyWording } from "../../parts/policy-wording.ts";
import styles from "./HouseholdColumn.module.css";

interface Props {
  readonly household: CaseData;
  /** What the result that is shown still lacks. */
  readonly needs: readonly PlainMissing[];
  readonly wording: PolicyWording;
  /** Undefined: the scenario again. */
  readonly onChange: (household: CaseData | undefined) => void;
}

export function HouseholdColumn({ household, wording }: Props) {
  const words = wording.text.cases.screen.household;
  const entries = Object.entries(household.household ?? {});
  const lists = entries.filter(([, value]) => isList(value));
  const single = entries.filter(([, value]) => !isList(value));
  return (
    <section className={`sheet ${styles.household}`} aria-label={words.label}>
      <header>
        <h2>{words.title}</h2>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard. */}
      <div className={styles.body} tabIndex={0}>
        <Facts entries={single} wording={wording} />
        {lists.map(([name, value]) => (
          <section key={name}>
            <h3>{wording.name(name)}</h3>
            {isList(value) &&
              value.map((one, index) => (
                <details key={`${index} ${titleOf(one)}`}>
                  <summary>{titleOf(one) || words.member(index + 1)}</summary>
                  {isRecord(one) && <Facts entries={Object.entries(one)} wording={wording} />}
                </details>
              ))}
            {isList(value) && value.length === 0 && <p className="dim">{words.none}</p>}
          </section>
        ))}
      </div>
    </section>
  );
}

type Entry = readonly [name: string, value: RawFact];

function Facts({
  entries,
  wording,
}: {
  readonly entries: readonly Entry[];
  readonly wording: PolicyWording;
}) {
  return (
    <dl className={styles.facts}>
      {entries.map(([name, value]) => (
        <div key={name}>
          <dt>{wording.name(name)}</dt>
          <dd>{factText(value, wording)}</dd>
        </div>
      ))}
    </dl>
  );
}

function factText(value: RawFact, { text, name }: PolicyWording): string {
  const words = text.cases.screen.household;
  if (value === null) return words.notStated;
  if (typeof value === "boolean") return text.rules.truths[value ? "true" : "false"];
  if (typeof value === "number") return plainDigits(String(value));
  if (typeof value === "string") return value;
  if (isList(value)) return value.length === 0 ? words.none : words.count(value.length);
  return Object.entries(value)
    .map(([inner, fact]) => `${name(inner)} ${factText(fact, { text, name } as PolicyWording)}`)
    .join("，");
}

function isList(value: RawFact): value is readonly RawFact[] {
  return Array.isArray(value);
}

function isRecord(value: RawFact): value is { readonly [name: string]: RawFact } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What the household calls a member: the first text among its facts. */
function titleOf(value: RawFact): string {
  const first = isRecord(value) ? Object.values(value)[0] : undefined;
  return typeof first === "string" ? first : "";
}
