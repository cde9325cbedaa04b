/**
 * The programmes of one household in one region: decided ones first, silent ones folded away.
 *
 * In:       programmes in the vocabulary's order; the chosen one.
 * Out:      a list of buttons.
 */

import type { Outcome, PlainProgramme } from "../../engine/index.ts";
import { failureWords, missingWords } from "../../text/reasons.ts";
import { Amount } from "../parts/Amount.tsx";
import { OutcomeMark } from "../parts/OutcomeMark.tsx";
import type { PolicyWording } from "../parts/policy-wording.ts";
import styles from "./DetailPanel.module.css";

interface Props {
  readonly programmes: readonly PlainProgramme[];
  readonly chosen: string;
  readonly wording: PolicyWording;
  readonly onChoose: (programme: string) => void;
}

const order: readonly Outcome[] = ["yes", "depends", "discretion", "needs", "no"];

export function ProgrammeList(props: Props) {
  const { programmes, chosen, wording } = props;
  const silent = programmes.filter(({ outcome }) => outcome === "silent");
  const spoken = order.flatMap((outcome) => programmes.filter((one) => one.outcome === outcome));
  return (
    <>
      <Buttons {...props} programmes={spoken} />
      {silent.length > 0 && (
        <details open={silent.some(({ name }) => name === chosen)}>
          <summary>{wording.text.compare.detail.silentCount(silent.length)}</summary>
          <Buttons {...props} programmes={silent} />
        </details>
      )}
    </>
  );
}

function Buttons({ programmes, chosen, wording, onChoose }: Props) {
  return (
    <ul>
      {programmes.map((programme) => (
        <li key={programme.name}>
          <button
            type="button"
            aria-pressed={programme.name === chosen}
            onClick={() => onChoose(programme.name)}
          >
            <b>{wording.name(programme.name, programme.en)}</b>
            <ProgrammeResult programme={programme} wording={wording} />
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Mark and amount, or what stands in the amount's place. */
export function ProgrammeResult({
  programme,
  wording,
}: {
  readonly programme: PlainProgramme;
  readonly wording: PolicyWording;
}) {
  const { text, locale, name } = wording;
  const { outcome, amount, parts } = programme;
  const main = parts[0]?.main;
  const value = amount?.value;
  return (
    <span className={styles.result}>
      <OutcomeMark outcome={outcome} word={text.outcomes[outcome]} weight="light" />
      {amount !== undefined && value !== undefined && outcome !== "no" && (
        <Amount
          amount={{ ...amount, value }}
          weakest={programme.weakest}
          text={text}
          locale={locale}
          isUnitHidden={programme.rule?.isMonthly === true}
        />
      )}
      {outcome === "no" && main !== undefined && (
        <span className="dim xs">{failureWords(main, name, locale)}</span>
      )}
      {amount !== undefined && value === undefined && outcome !== "no" && (
        <span className="dim xs">{amountLack(programme, wording)}</span>
      )}
    </span>
  );
}

function amountLack({ needs }: PlainProgramme, { text, name, locale }: PolicyWording): string {
  const [first] = needs;
  return first === undefined
    ? text.compare.matrix.amountNeeded
    : text.compare.matrix.lacks(missingWords([first], name, locale));
}
