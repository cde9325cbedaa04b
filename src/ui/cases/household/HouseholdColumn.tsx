/**
 * The household: the next question, its members as cards, its own facts, what it applies for; each opens as a form.
 *
 * In:       the facts in view, the form of the vocabulary, the policy that checks them, how names are said.
 * Out:      changed facts by callback, a moment after the reader's hand rests.
 * Ignores:  what follows from the facts. They are in memory alone.
 */
import { useEffect, useMemo, useRef, useState } from "react";
import type { Localized } from "../../../engine/index.ts";
import { Icon } from "../../parts/Icon.tsx";
import type { CasesWording } from "../cases-view-props.ts";
import styles from "./Form.module.css";
import { HouseholdCards } from "./HouseholdCards.tsx";
import { FileNotice, OpenFile, SaveFile } from "./HouseholdFiles.tsx";
import { householdEntity, maybeEntity } from "./household-form.ts";
import {
  emptyThing,
  type HouseholdEdit,
  pathWithin,
  type Thing,
  thingAt,
} from "./household-tree.ts";
import { type HouseholdWording, thingName } from "./household-words.ts";
import { NextQuestion } from "./NextQuestion.tsx";
import type { OpenedHousehold } from "./open-household.ts";
import type { FaultsByField, QuestionsByThing } from "./thing-props.ts";
import {
  type HouseholdAsked,
  type HouseholdOrigin,
  type HouseholdState,
  useHousehold,
} from "./use-household.ts";

type Props = HouseholdAsked & {
  readonly wording: CasesWording;
  /** Whether there is something to restore. */
  readonly isChanged: boolean;
  /** What the scenario is about. */
  readonly note: Localized | undefined;
};

export function HouseholdColumn({ wording: policyWording, isChanged, note, ...asked }: Props) {
  const { text, locale, name } = policyWording;
  const { form, engine } = asked;
  const words = text.cases.household;
  const wording: HouseholdWording = { words, locale, form, name };
  const state = useHousehold(asked);
  const { open, setOpen, file, setFile, before, begin, change, created, opened, restore } = useDesk(
    state,
    wording,
  );
  const { root } = state;
  const [isFolded, setIsFolded] = useState(true);
  const cards = useRef<HTMLDivElement>(null);
  useFocusOnForm(cards, open);
  const things = { root, wording, ...useLookups(state, locale), onEdit: change };
  return (
    <section
      className={`sheet ${styles.household}`}
      aria-label={words.label}
      data-folded={isFolded}
      onBlur={state.tell}
    >
      <header>
        <h2>{words.title}</h2>
        <span className="tail">
          {countText(root, wording)}
          <Fold isFolded={isFolded} words={words} onFold={setIsFolded} />
        </span>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard. */}
      <div className={styles.body} tabIndex={0} ref={cards}>
        {note !== undefined && <p className={`note ${styles.about}`}>{note[locale]}</p>}
        {file !== undefined && (
          <FileNotice
            opened={file}
            isUntouched={file.kind === "opened" && file.root === root}
            faults={state.faults}
            wording={wording}
            onDismiss={() => setFile(undefined)}
          />
        )}
        <NextQuestion {...things} questions={state.questions} />
        <Removed
          before={before}
          wording={wording}
          onUndo={() => before !== undefined && begin(before.root)}
        />
        <HouseholdCards {...things} open={open} onOpen={setOpen} />
      </div>
      <Actions
        root={root}
        engine={engine}
        wording={wording}
        canRestore={isChanged || state.isEdited}
        onCreate={() => created(emptyThing(householdEntity(form).name))}
        onOpened={opened}
        onRestore={restore}
      />
    </section>
  );
}

/** What lies open while a household is edited: a card, what came of a file, what was taken away last. */
function useDesk({ root, edit, replace, restore }: HouseholdState, wording: HouseholdWording) {
  const [open, setOpen] = useState<string>();
  const [file, setFile] = useState<OpenedHousehold>();
  const [before, setBefore] = useState<{ readonly root: Thing; readonly name: string }>();
  const clear = () => {
    setBefore(undefined);
    setOpen(undefined);
  };
  const begin = (other: Thing, origin?: HouseholdOrigin) => {
    clear();
    replace(other, origin);
  };
  return {
    open,
    setOpen,
    file,
    setFile,
    before,
    begin,
    change: (asked: HouseholdEdit) => {
      const isRemoval = asked.kind === "remove";
      // A new member is written next; what belongs to a member is written in its form.
      if (asked.kind === "add" && asked.path === "")
        setOpen(pathWithin("", asked.entity, root.lists[asked.entity]?.length ?? 0));
      if (isRemoval && asked.path === open) setOpen(undefined);
      setBefore(isRemoval ? { root, name: thingName(root, asked.path, wording) } : undefined);
      edit(asked);
    },
    created: (other: Thing) => {
      setFile(undefined);
      begin(other, { kind: "created" });
    },
    opened: (read: OpenedHousehold) => {
      setFile(read);
      if (read.kind === "opened") begin(read.root, { kind: "opened", file: read.file });
    },
    restore: () => {
      setFile(undefined);
      clear();
      restore();
    },
  };
}

/** Whoever opens a card or adds a member writes next. */
function useFocusOnForm(cards: React.RefObject<HTMLDivElement | null>, open: string | undefined) {
  useEffect(() => {
    if (open === undefined) return;
    const card = [...(cards.current?.querySelectorAll("[data-path]") ?? [])].find(
      (one) => one.getAttribute("data-path") === open,
    );
    card?.querySelector<HTMLElement>("input, select")?.focus();
  }, [cards, open]);
}

function useLookups(
  { faults, questions, root }: HouseholdState,
  locale: HouseholdWording["locale"],
): { readonly faults: FaultsByField; readonly questions: QuestionsByThing } {
  return useMemo(() => {
    const at = (path: string, name: string) => (path === "" ? name : `${path}.${name}`);
    const isWithin = (inner: string, path: string) =>
      path === ""
        ? !inner.includes("[") ||
          thingAt(root, inner.slice(0, inner.lastIndexOf("."))) === undefined
        : inner.startsWith(path);
    return {
      faults: {
        of: (path, name) =>
          faults
            .filter((fault) => fault.path === at(path, name))
            .map((fault) => (locale === "zh" ? fault.zh : fault.message)),
        countWithin: (path) => faults.filter((fault) => isWithin(fault.path, path)).length,
      },
      questions: {
        of: (path) => (questions ?? []).filter((one) => one.path === path).map(({ name }) => name),
      },
    };
  }, [faults, questions, root, locale]);
}

function countText({ lists }: Thing, { words, form }: HouseholdWording): string {
  const people = householdEntity(form).children.find((name) => maybeEntity(form, name)?.isPerson);
  const count = people === undefined ? undefined : lists[people]?.length;
  return count === undefined ? "" : words.members(count);
}

/** What was taken away can be brought back until something else is done. */
function Removed({
  before,
  wording: { words },
  onUndo,
}: {
  readonly before: { readonly name: string } | undefined;
  readonly wording: HouseholdWording;
  readonly onUndo: () => void;
}) {
  return (
    <p role="status" className={before === undefined ? "vh" : styles.removed}>
      {before !== undefined && (
        <>
          {words.removed(before.name)}
          <button type="button" className="btn lnk sm" onClick={onUndo}>
            {words.undo}
          </button>
        </>
      )}
    </p>
  );
}

/** Where columns stand one below the other, the household is a line until it is asked for. */
function Fold({
  isFolded,
  words,
  onFold,
}: {
  readonly isFolded: boolean;
  readonly words: HouseholdWording["words"];
  readonly onFold: (isFolded: boolean) => void;
}) {
  return (
    <button
      type="button"
      className={`btn lnk sm ${styles.fold}`}
      aria-expanded={!isFolded}
      onClick={() => onFold(!isFolded)}
    >
      {isFolded ? words.unfold : words.close}
    </button>
  );
}

interface ActionsProps {
  readonly root: Thing;
  readonly engine: Props["engine"];
  readonly wording: HouseholdWording;
  readonly canRestore: boolean;
  readonly onCreate: () => void;
  readonly onOpened: (opened: OpenedHousehold) => void;
  readonly onRestore: () => void;
}

function Actions(props: ActionsProps) {
  const { root, engine, wording, canRestore, onCreate, onOpened, onRestore } = props;
  const { words } = wording;
  return (
    <footer className={styles.actions}>
      <button type="button" className="btn sm" title={words.createMeaning} onClick={onCreate}>
        {words.create}
      </button>
      <OpenFile wording={wording} engine={engine} onOpened={onOpened} />
      <SaveFile root={root} wording={wording} />
      <button
        type="button"
        className="btn sm"
        title={words.restoreMeaning}
        disabled={!canRestore}
        onClick={onRestore}
      >
        <Icon name="undo" size="small" />
        {words.restore}
      </button>
    </footer>
  );
}
