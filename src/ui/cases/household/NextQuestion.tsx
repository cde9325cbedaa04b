/**
 * The question that matters most now, with its field.
 *
 * In:       the questions in the engine's order; the household.
 * Out:      one question. It stays while the reader is in it, though an answer makes another one the first.
 */
import { useState } from "react";
import type { Question } from "../../../worker/household-protocol.ts";
import { FactField, isTyped } from "./FactField.tsx";
import styles from "./Form.module.css";
import { maybeEntity } from "./household-form.ts";
import { thingAt } from "./household-tree.ts";
import { entityLabel, thingName } from "./household-words.ts";
import { ListAnswer } from "./ThingForm.tsx";
import type { ThingProps } from "./thing-props.ts";

type Props = Omit<ThingProps, "path" | "questions"> & {
  /** Absent until the engine has answered. */
  readonly questions: readonly Question[] | undefined;
};

const keyOf = ({ path, name }: Question) => `${path} ${name}`;

export function NextQuestion(props: Props) {
  const { root, questions, wording } = props;
  const [held, setHeld] = useState<Question>();
  const [skipped, setSkipped] = useState<ReadonlySet<string>>(new Set());
  const { ask } = wording.words;
  // Of an earlier household, until the engine has answered about this one.
  const isOfAnother = ({ path }: Question) => thingAt(root, path) === undefined;
  const open = (questions ?? []).filter((one) => !skipped.has(keyOf(one)) && !isOfAnother(one));
  const isThere = held !== undefined && thingAt(root, held.path) !== undefined;
  const shown = isThere ? held : open[0];
  if (questions === undefined) return null;
  if (shown === undefined)
    return questions.length === 0 ? <p className={styles.done}>{ask.nothing}</p> : null;
  const isAnswered = isStated(shown, props);
  const behind = open.filter((one) => keyOf(one) !== keyOf(shown)).length;
  const goOn = () => {
    if (!isAnswered) setSkipped(new Set([...skipped, keyOf(shown)]));
    setHeld(undefined);
  };
  return (
    <section
      className={styles.ask}
      aria-label={ask.label}
      onFocus={() => setHeld(shown)}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setHeld(undefined);
      }}
    >
      <h3>
        {ask.title}
        <small>{shown.path === "" ? "" : thingName(root, shown.path, wording)}</small>
      </h3>
      <Answer {...props} question={shown} />
      <p className={styles.why}>
        {ask.why(
          shown.programmes.slice(0, 2).map(wording.name).join(ask.join),
          shown.programmes.length,
        )}
      </p>
      <p className={styles.answer}>
        <span className="dim">{behind > 0 && ask.more(behind)}</span>
        {(behind > 0 || isAnswered) && (
          <button type="button" className="btn lnk sm" onClick={goOn}>
            {isAnswered ? ask.next : ask.skip}
          </button>
        )}
      </p>
    </section>
  );
}

function isStated({ kind, name, path }: Question, { root }: Props): boolean {
  const thing = thingAt(root, path);
  return kind === "list" ? thing?.lists[name] !== undefined : (thing?.facts[name] ?? "") !== "";
}

function Answer({
  root,
  question,
  wording,
  faults,
  onEdit,
}: Props & { readonly question: Question }) {
  const { name, path, kind } = question;
  const thing = thingAt(root, path);
  const field = maybeEntity(wording.form, thing?.entity ?? "")?.fields.find(
    (one) => one.name === name,
  );
  if (thing === undefined) return null;
  if (kind === "list")
    return (
      <>
        <h4>{entityLabel(name, wording)}</h4>
        <ListAnswer
          list={thing.lists[name]}
          path={path}
          child={name}
          wording={wording}
          onEdit={onEdit}
        />
      </>
    );
  return field === undefined ? null : (
    <FactField
      key={`${path} ${name}`}
      field={field}
      typed={thing.facts[name] ?? ""}
      faults={faults.of(path, name)}
      wording={wording}
      onType={(text) => onEdit({ kind: "state", path, name, text, isTyped: isTyped(field) })}
    />
  );
}
