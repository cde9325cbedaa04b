/**
 * A case made for a clause: which clause, what is wished of it, the household that was found, and the file with what it
 * expects left open.
 *
 * In:       the region's cases and clauses; how to reach the engine.
 * Out:      a choice, the case, a download.
 */
import { useMemo, useState } from "react";
import type { PolicyView } from "../../../engine/index.ts";
import { policyTexts } from "../../compare/compare-state.ts";
import { citationOf } from "../../parts/policy-wording.ts";
import { saveFile } from "../../parts/save-file.ts";
import { useAnswer } from "../../parts/use-answer.ts";
import { Situation } from "../Situation.tsx";
import { regionOf } from "../train-state.ts";
import type { TrainViewProps } from "../train-view-props.ts";
import type { TrainWording } from "../train-words.ts";
import styles from "./HandoutPanel.module.css";
import { type Wished, WishForm } from "./WishForm.tsx";

type Props = TrainViewProps & { readonly wording: TrainWording };

const isKept = () => true;

export function MadeCase(props: Props) {
  const { text, book, engine, selection, wording, useOwn, change } = props;
  const words = text.train.making;
  const clauses = encodedClauses(wording.policy);
  const [clause, setClause] = useState(clauses[0] ?? "");
  const [number, setNumber] = useState(1);
  const [wished, setWished] = useState<Wished>({ wishes: [] });
  const { region, difficulty, seed } = selection;
  const asked = useMemo(() => {
    const policies = policyTexts({ ...book, households: [], firstHouseholds: [] });
    const policy = policies.find(({ id }) => id === region);
    const cases = regionOf({ region }, book)?.cases;
    if (policy === undefined || cases === undefined) return undefined;
    const base = { policy, date: book.date, cases, clause, difficulty, wishes: wished.wishes };
    const size = wished.members === undefined ? {} : { members: wished.members };
    return { ...base, ...size, seed: `${seed} ${clause} ${number}` };
  }, [book, region, clause, difficulty, seed, number, wished]);
  const { last } = useAnswer(engine, "make-case", asked, isKept);
  const made = last?.asked === asked ? last?.answer : undefined;
  return (
    <div className={styles.made}>
      <div className={styles.choose}>
        <label className="fld">
          <span className="dim xs">{words.clause}</span>
          <select value={clause} onChange={({ target }) => setClause(target.value)}>
            {clauses.map((id) => (
              <option key={id} value={id}>
                {clauseText(id, wording)}
              </option>
            ))}
          </select>
        </label>
        <button type="button" className="btn pri" onClick={() => setNumber(number + 1)}>
          {words.make}
        </button>
      </div>
      <WishForm {...props} wished={wished} onWish={setWished} />
      <div role="status">{last?.asked === asked && made === undefined && <p>{words.none}</p>}</div>
      {made !== undefined && (
        <>
          <h3>{words.found(wording.name(made.programme, made.en), text.outcomes[made.outcome])}</h3>
          <Situation
            situation={made.situation}
            varied={made.varied}
            date={book.date}
            wording={wording}
          />
          <p className="note">
            {words.from(made.source)} · {words.confirm}
          </p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
          <pre className={styles.yaml} tabIndex={0} data-made>
            {made.text}
          </pre>
          <p className={styles.choose}>
            <button
              type="button"
              className="btn"
              data-teach
              onClick={() => {
                const { facts, subject } = made;
                useOwn({ region, date: book.date, facts, subject });
                change({ kind: "tab", tab: "lesson" });
              }}
            >
              {words.teach}
            </button>
            <button
              type="button"
              className="btn"
              data-save
              onClick={() =>
                saveFile(
                  `${words.file}-${number}.yaml`,
                  new Blob([made.text], { type: "text/yaml" }),
                )
              }
            >
              {words.save}
            </button>
          </p>
        </>
      )}
    </div>
  );
}

/** Of the region itself, in the order of the register. */
function encodedClauses({ clauses, id: region }: PolicyView): readonly string[] {
  return Object.entries(clauses)
    .filter(([, { disposition, from }]) => disposition === "encoded" && from === region)
    .map(([id]) => id);
}

function clauseText(id: string, wording: TrainWording): string {
  const { seal, label, gloss = "" } = citationOf(id, wording);
  return `${seal} ${label} ${gloss.slice(0, 40)}`;
}
