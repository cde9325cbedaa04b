/**
 * What keeps the texts of this window: the journal, the keeper that writes to it, and the right to write each file.
 *
 * In:       how to reach the journal; which files are open; whom to tell; how a followed text reaches the editor.
 * Out:      the means of keeping, once the journal has been read: before, a change could overwrite a draft of an earlier
 *           visit.
 * Ignores:  what the texts say, and words.
 */
import { type Dispatch, useEffect, useLayoutEffect, useRef, useState } from "react";
import { familyOf, type NamedText, type TextsEvent } from "../texts-state.ts";
import type { Journal, KeptVersion } from "./draft-journal.ts";
import { draftKeeper, type Keeper } from "./draft-keeper.ts";
import { type Hold, type TextHolds, textHolds } from "./text-holds.ts";

export interface Keeping {
  readonly keeper: Keeper;
  readonly holds: TextHolds;
  readonly journal: Journal;
  /** The browser has no locks: it cannot tell that a file is written in two windows. */
  readonly isUnguarded: boolean;
  /** Counts what was written to the journal, here or in another window. */
  readonly written: number;
}

interface Asked {
  readonly connect: () => Journal;
  /** Policies: each is written, with its cases, by one window. */
  readonly open: readonly string[];
  readonly tell: Dispatch<TextsEvent>;
  /** What this window has of a policy and its cases; versions are kept before they give way to another's. */
  readonly textsOf: (policy: string) => readonly NamedText[];
}

export function useKeeping(asked: Asked): Keeping | undefined {
  const { connect, open, tell } = asked;
  const latest = useRef(asked);
  useLayoutEffect(() => {
    latest.current = asked;
  });
  const [means, setMeans] = useState<Omit<Keeping, "written">>();
  const [written, setWritten] = useState(0);
  useEffect(() => {
    const made = meansOf({
      journal: connect(),
      tell,
      textsOf: (policy) => latest.current.textsOf(policy),
      onWritten: () => setWritten((count) => count + 1),
    });
    const { journal, keeper, holds } = made;
    let isLeft = false;
    journal
      .all()
      .then(
        (kept) => tell({ kind: "offered", kept }),
        () => tell({ kind: "unreadable" }),
      )
      .finally(() => !isLeft && setMeans(made));
    const leave = () => void keeper.leave();
    const hide = () => document.visibilityState === "hidden" && leave();
    addEventListener("pagehide", leave);
    document.addEventListener("visibilitychange", hide);
    return () => {
      isLeft = true;
      removeEventListener("pagehide", leave);
      document.removeEventListener("visibilitychange", hide);
      void keeper.leave().finally(() => holds.close());
    };
  }, [connect, tell]);
  useOpenFiles(means, open);
  return means === undefined ? undefined : { ...means, written };
}

/** Files with a tab are this window's to write, if no other has them; what was typed is written before one is let go. */
function useOpenFiles(means: Omit<Keeping, "written"> | undefined, open: readonly string[]): void {
  const before = useRef<readonly string[]>([]);
  useEffect(() => {
    if (means === undefined) return;
    const { holds, keeper } = means;
    for (const name of open) holds.open(name);
    for (const name of before.current.filter((one) => !open.includes(one)))
      void keeper.flush().finally(() => holds.leave(name));
    before.current = open;
  }, [means, open]);
}

interface Setting {
  readonly journal: Journal;
  readonly tell: Dispatch<TextsEvent>;
  readonly textsOf: (policy: string) => readonly NamedText[];
  readonly onWritten: () => void;
}

function meansOf({ journal, tell, textsOf, onWritten }: Setting): Omit<Keeping, "written"> {
  const keeper = draftKeeper({
    journal,
    now: Date.now,
    tell: (saving) => tell({ kind: "saving", saving }),
    tellVersionsRefused: () => tell({ kind: "versions-refused" }),
    onWritten(name) {
      onWritten();
      holds.tellWritten(familyOf(name));
    },
  });
  const followed = new Map<string, Hold>();
  const follow = async (policy: string, hold: Hold) => {
    const [texts, before] = [textsOf(policy), followed.get(policy)];
    followed.set(policy, hold);
    if (hold === "elsewhere") {
      // Another window may have taken the file before it heard of what was typed here last.
      for (const { name, text } of before === "here" ? texts : [])
        await keeper.takeVersion(name, text, "before-replacing");
      keeper.drop((name) => familyOf(name) === policy);
    }
    try {
      const all = await journal.all();
      if (followed.get(policy) !== hold) return;
      const kept = all.filter(({ name }) => familyOf(name) === policy);
      const isWaiting = keeper.isWaiting((name) => familyOf(name) === policy);
      tell({ kind: "held", policy, hold, ...(isWaiting ? {} : { kept }) });
    } catch {
      tell({ kind: "held", policy, hold });
    }
  };
  // Older browsers have none, and no browser has them on a page that came unencrypted from another machine.
  const locks = navigator.locks as LockManager | undefined;
  const holds = textHolds({
    locks,
    channel: new BroadcastChannel("doudi-texts"),
    tell: (policy, hold) => void follow(policy, hold),
    beforeHandingOver: () => keeper.flush(),
    onWrittenElsewhere(policy) {
      onWritten();
      if (followed.get(policy) === "elsewhere") void follow(policy, "elsewhere");
    },
  });
  return { journal, keeper, holds, isUnguarded: locks === undefined };
}

/** The versions of a file, read again whenever something was written; absent while they are read. */
export function useVersions(
  keeping: Keeping | undefined,
  name: string,
): readonly KeptVersion[] | "unreadable" | undefined {
  const [found, setFound] = useState<{
    readonly name: string;
    readonly all: readonly KeptVersion[] | "unreadable";
  }>();
  const { journal, written } = keeping ?? {};
  useEffect(() => {
    let isLeft = false;
    journal?.versionsOf(name).then(
      (all) => !isLeft && setFound({ name, all }),
      () => !isLeft && setFound({ name, all: "unreadable" }),
    );
    return () => {
      isLeft = true;
    };
  }, [journal, name, written]);
  return found?.name === name ? found.all : undefined;
}
