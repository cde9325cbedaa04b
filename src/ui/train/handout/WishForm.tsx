/**
 * What is wished of a household: how many members, and facts chosen from the words that the region's rules read.
 *
 * In:       the wishes; how to reach the engine, which knows the facts.
 * Out:      a choice for each wish; each can be taken back.
 */
import { useMemo, useState } from "react";
import type { CaseWish, WishableFact } from "../../../engine/index.ts";
import { capitalised } from "../../../text/reasons.ts";
import { policyTexts } from "../../compare/compare-state.ts";
import { useAnswer } from "../../parts/use-answer.ts";
import type { TrainViewProps } from "../train-view-props.ts";
import type { TrainWording } from "../train-words.ts";
import styles from "./HandoutPanel.module.css";

export interface Wished {
  readonly wishes: readonly CaseWish[];
  /** Absent: any number. */
  readonly members?: number;
}

interface Props extends Pick<TrainViewProps, "text" | "book" | "engine" | "selection"> {
  readonly wording: TrainWording;
  readonly wished: Wished;
  readonly onWish: (wished: Wished) => void;
}

const isKept = () => true;
const sizes = [1, 2, 3, 4, 5, 6];

export function WishForm({ text, book, engine, selection, wording, wished, onWish }: Props) {
  const words = text.train.making;
  const { region } = selection;
  const asked = useMemo(() => {
    const policies = policyTexts({ ...book, households: [], firstHouseholds: [] });
    const policy = policies.find(({ id }) => id === region);
    return policy === undefined ? undefined : { policy, date: book.date };
  }, [book, region]);
  const facts = useAnswer(engine, "case-wishes", asked, isKept).last?.answer ?? [];
  const { wishes, members } = wished;
  const size = members === undefined ? {} : { members };
  const without = (gone: CaseWish) => wishes.filter((one) => one !== gone);
  return (
    <fieldset className={`${styles.choose} ${styles.wishes}`}>
      <legend className="vh">{words.wishes}</legend>
      <label className="fld">
        <span className="dim xs">{words.members}</span>
        <select
          value={members ?? ""}
          onChange={({ target }) =>
            onWish(target.value === "" ? { wishes } : { wishes, members: Number(target.value) })
          }
        >
          <option value="">{words.anySize}</option>
          {sizes.map((one) => (
            <option key={one} value={one}>
              {words.size(one)}
            </option>
          ))}
        </select>
      </label>
      <WishPicker
        facts={facts}
        wording={wording}
        onAdd={(wish) => onWish({ ...size, wishes: [...wishes, wish] })}
      />
      {wishes.map((wish) => (
        <button
          key={JSON.stringify(wish)}
          type="button"
          className="btn sm"
          data-wish
          title={words.takeBack}
          onClick={() => onWish({ ...size, wishes: without(wish) })}
        >
          {wishText(wish, facts, wording)} ×
        </button>
      ))}
    </fieldset>
  );
}

interface PickerProps {
  readonly facts: readonly WishableFact[];
  readonly wording: TrainWording;
  readonly onAdd: (wish: CaseWish) => void;
}

function WishPicker({ facts, wording, onAdd }: PickerProps) {
  const words = wording.text.train.making;
  const [place, setPlace] = useState("");
  const fact = facts[Number(place === "" ? -1 : place)];
  const entities = [...new Map(facts.map((one) => [one.entity, one])).values()];
  const values: readonly (string | boolean)[] =
    fact === undefined ? [] : (fact.options ?? [true, false]);
  return (
    <>
      <label className="fld">
        <span className="dim xs">{words.wish}</span>
        <select data-wish-fact value={place} onChange={({ target }) => setPlace(target.value)}>
          <option value="">{words.noWish}</option>
          {entities.map(({ entity, entityEn }) => (
            <optgroup key={entity} label={capitalised(wording.name(entity, entityEn))}>
              {facts.map((one, index) =>
                one.entity === entity ? (
                  <option key={one.name} value={index}>
                    {capitalised(wording.name(one.name, one.en))}
                  </option>
                ) : null,
              )}
            </optgroup>
          ))}
        </select>
      </label>
      {fact !== undefined && (
        <label className="fld">
          <span className="dim xs">{words.isToBe}</span>
          <select
            data-wish-value
            value=""
            onChange={({ target }) => {
              const value = values.find((one) => String(one) === target.value);
              if (value === undefined) return;
              onAdd({ entity: fact.entity, name: fact.name, value });
              setPlace("");
            }}
          >
            <option value="">{words.choose}</option>
            {values.map((one) => (
              <option key={String(one)} value={String(one)}>
                {valueText(one, wording)}
              </option>
            ))}
          </select>
        </label>
      )}
    </>
  );
}

function wishText(wish: CaseWish, facts: readonly WishableFact[], wording: TrainWording): string {
  const { entity, name, value } = wish;
  const fact = facts.find((one) => one.entity === entity && one.name === name);
  const said = capitalised(wording.name(name, fact?.en ?? name));
  return wording.text.train.situation.is(said, valueText(value, wording));
}

function valueText(value: string | boolean, { text, name }: TrainWording): string {
  const { met } = text.train.lesson;
  return typeof value === "string" ? name(value) : value ? met.yes : met.no;
}
