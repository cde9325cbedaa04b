/**
 * Everything that may be stated of one thing, as fields.
 *
 * In:       the thing, its path, its faults, what is asked of it.
 * Out:      first what is asked, in the order of the questions, then what is stated; the rest folded away. The order holds
 *           for as long as the form is open, so that no field moves under the hand.
 */
import { useState } from "react";
import { Icon } from "../../parts/Icon.tsx";
import { FactField, isTyped } from "./FactField.tsx";
import styles from "./Form.module.css";
import { type FormEntity, type FormField, maybeEntity, maybeNameField } from "./household-form.ts";
import { pathWithin, type Thing } from "./household-tree.ts";
import { entityLabel, thingName } from "./household-words.ts";
import type { ThingProps } from "./thing-props.ts";

export function ThingForm(
  props: ThingProps & { readonly entity: FormEntity; readonly thing: Thing },
) {
  const { entity, thing, path, wording, questions } = props;
  const [first] = useState(() => firstFields(entity, thing, questions.of(path)));
  const rest = entity.fields.filter((field) => !first.includes(field));
  const others = rest.length > 0 && (
    <details className={styles.others}>
      <summary>{wording.words.others(rest.length)}</summary>
      <Fields {...props} fields={rest} />
    </details>
  );
  return (
    <div className={styles.form}>
      <Fields {...props} fields={first} />
      {others}
      <Unknown {...props} />
      {path !== "" &&
        entity.children.map((child) => <Belongings key={child} {...props} child={child} />)}
    </div>
  );
}

function firstFields(
  entity: FormEntity,
  { facts }: Thing,
  asked: readonly string[],
): readonly FormField[] {
  const named = maybeNameField(entity);
  const wanted = asked.flatMap((name) => entity.fields.filter((field) => field.name === name));
  const stated = entity.fields.filter(
    (field) => field.required || (facts[field.name] ?? "") !== "",
  );
  const first = [...new Set([...(named === undefined ? [] : [named]), ...wanted, ...stated])];
  // Of a thing of which nothing is known and nothing asked, all that it has is as good as any.
  return first.length > 1 ? first : entity.fields.slice(0, Math.max(first.length, 6));
}

type FormProps = Parameters<typeof ThingForm>[0];

function Fields({
  thing,
  path,
  fields,
  wording,
  faults,
  onEdit,
}: FormProps & { readonly fields: readonly FormField[] }) {
  return fields.map((field) => (
    <FactField
      key={field.name}
      field={field}
      typed={thing.facts[field.name] ?? ""}
      faults={faults.of(path, field.name)}
      wording={wording}
      onType={(text) =>
        onEdit({ kind: "state", path, name: field.name, text, isTyped: isTyped(field) })
      }
    />
  ));
}

/** Facts of a file that nobody knows; they stay until the reader drops them. */
function Unknown({ thing, path, wording, faults, onEdit }: FormProps) {
  const { words } = wording;
  return Object.keys(thing.unknown).map((name) => (
    <div key={name} className={styles.field}>
      <span>{name}</span>
      <button
        type="button"
        className="btn sm"
        aria-label={words.dropWhat(name)}
        onClick={() => onEdit({ kind: "drop-unknown", path, name })}
      >
        {words.drop}
      </button>
      <p role="alert" className={styles.fault}>
        {faults.of(path, name).join(" ") || words.unknownFact}
      </p>
    </div>
  ));
}

/** What belongs to a person: each with its own form. Nobody and nothing known are two answers. */
function Belongings(props: FormProps & { readonly child: string }) {
  const { root, thing, path, child, wording, onEdit } = props;
  const { words } = wording;
  const entity = maybeEntity(wording.form, child);
  const list = thing.lists[child];
  const label = entityLabel(child, wording);
  if (entity === undefined) return null;
  return (
    <section className={styles.belongings} aria-label={label}>
      <h4>{label}</h4>
      <ListAnswer list={list} path={path} child={child} wording={wording} onEdit={onEdit} />
      {(list ?? []).map((inner, index) => {
        const innerPath = pathWithin(path, child, index);
        const name = thingName(root, innerPath, wording);
        return (
          <fieldset key={innerPath} className={styles.inner}>
            <legend>{name}</legend>
            <ThingForm {...props} entity={entity} thing={inner} path={innerPath} />
            <button
              type="button"
              className="btn sm"
              aria-label={words.removeWhat(name)}
              onClick={() => onEdit({ kind: "remove", path: innerPath })}
            >
              {words.remove}
            </button>
          </fieldset>
        );
      })}
    </section>
  );
}

/** Whether there are any: add one, say that there are none, or say nothing. */
export function ListAnswer({
  list,
  path,
  child,
  wording,
  onEdit,
}: Pick<ThingProps, "path" | "wording" | "onEdit"> & {
  readonly list: readonly Thing[] | undefined;
  readonly child: string;
}) {
  const { words } = wording;
  const label = entityLabel(child, wording);
  return (
    <p className={styles.answer}>
      {list === undefined && <span className="dim">{words.notKnown}</span>}
      {list?.length === 0 && <span>{words.nobody}</span>}
      <button
        type="button"
        className="btn sm"
        onClick={() => onEdit({ kind: "add", path, entity: child })}
      >
        <Icon name="plus" size="small" />
        {words.add(label)}
      </button>
      {list === undefined && (
        <button
          type="button"
          className="btn sm"
          onClick={() => onEdit({ kind: "none", path, entity: child })}
        >
          {words.none(label)}
        </button>
      )}
      {list?.length === 0 && (
        <button
          type="button"
          className="btn sm"
          onClick={() => onEdit({ kind: "forget", path, entity: child })}
        >
          {words.forget}
        </button>
      )}
    </p>
  );
}
