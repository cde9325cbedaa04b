/**
 * The things of a household as cards, one of them open.
 *
 * In:       the household; which card is open.
 * Out:      people first, then the household's own facts, then what is neither; after each kind, how to add another.
 */
import styles from "./Form.module.css";
import { householdEntity, maybeEntity } from "./household-form.ts";
import { pathWithin } from "./household-tree.ts";
import { entityLabel } from "./household-words.ts";
import { ThingCard } from "./ThingCard.tsx";
import { ListAnswer } from "./ThingForm.tsx";
import type { ThingProps } from "./thing-props.ts";

export function HouseholdCards({
  open,
  onOpen,
  ...things
}: Omit<ThingProps, "path"> & {
  readonly open: string | undefined;
  readonly onOpen: (path: string | undefined) => void;
}) {
  const { root, wording, onEdit } = things;
  const { children } = householdEntity(wording.form);
  const people = children.filter((name) => maybeEntity(wording.form, name)?.isPerson === true);
  const card = (path: string, isLasting: boolean) => (
    <ThingCard
      key={path}
      {...things}
      path={path}
      isOpen={open === path}
      onOpen={(isOpen) => onOpen(isOpen ? path : undefined)}
      {...(isLasting ? {} : { onRemove: () => onEdit({ kind: "remove", path }) })}
    />
  );
  const group = (child: string) => {
    const list = root.lists[child];
    const label = entityLabel(child, wording);
    return (
      <div key={child} className={styles.group}>
        {(list ?? []).map((_, index) => card(pathWithin("", child, index), false))}
        <div className={styles.more}>
          {(list ?? []).length === 0 && <h3>{label}</h3>}
          <ListAnswer list={list} path="" child={child} wording={wording} onEdit={onEdit} />
        </div>
      </div>
    );
  };
  return (
    <>
      {people.map(group)}
      {card("", true)}
      {children.filter((name) => !people.includes(name)).map(group)}
    </>
  );
}
