import { describe, expect, test } from "vitest";
import { withProposals, writableOf } from "../../../../src/ui/draft/names/proposals-beside.ts";
import { firstTexts, nextTexts } from "../../../../src/ui/draft/next-texts.ts";
import type { TextsEvent, TextsState } from "../../../../src/ui/draft/texts-state.ts";
import { siteCatalogue } from "../../../support/site-catalogue.ts";

const catalogue = siteCatalogue();
const published = [
  { name: "tianjin.yaml", published: catalogue.sources.tianjin ?? "" },
  { name: "shipped.yaml", published: "changes: tianjin\n", changes: "tianjin" },
  { name: "elsewhere.yaml", published: "changes: alxa\n", changes: "alxa" },
  { name: "cases/tianjin/x.yaml", published: "changes: tianjin\n" },
];
const first = firstTexts(published, { name: "tianjin.yaml", open: [] });
const after = (...events: readonly TextsEvent[]) => events.reduce(nextTexts, first);

describe("the proposals beside a policy", () => {
  const vocabulary = { file: "vocabulary.yaml", text: "" };
  const texts = { vocabulary, jurisdiction: { file: "tianjin.yaml", text: "" } };
  const own = { kind: "changed", name: "own.yaml", text: "changes: tianjin\n# own" } as const;

  test("are the published ones and the reader's own for the same policy, as they are now", () => {
    const changed = {
      kind: "changed",
      name: "shipped.yaml",
      text: "changes: tianjin\n# 2",
    } as const;
    expect(withProposals(texts, after(own, changed), catalogue).proposals).toEqual([
      { file: "shipped.yaml", text: changed.text },
      { file: "own.yaml", text: own.text },
    ]);
  });

  test("come after the one in view, which is there once", () => {
    const inView = { file: "own.yaml", text: "changes: tianjin\n# newer" };
    const read = withProposals({ ...texts, proposals: [inView] }, after(own), catalogue);
    expect(read.proposals.map(({ file, text }) => [file, text])).toEqual([
      [inView.file, inView.text],
      ["shipped.yaml", "changes: tianjin\n"],
    ]);
  });
});

describe("files that a name is to be changed in", () => {
  /** Windows and the journal answer a moment after the tab is there. */
  const writable = async (...answers: readonly TextsEvent[]) => {
    let state: TextsState = first;
    const found = await writableOf(["shipped.yaml"], () => state, {
      signal: new AbortController().signal,
      join(names) {
        state = nextTexts(state, { kind: "joined", names });
        setTimeout(() => {
          state = answers.reduce(nextTexts, state);
        }, 30);
      },
    });
    return [state.name, state.open, [...found]];
  };
  const held = { kind: "held", policy: "shipped.yaml" } as const;
  const tabs = ["tianjin.yaml", "shipped.yaml"];

  test("are no longer waited for once nobody wants the answer", async () => {
    const leaving = new AbortController();
    let state: TextsState = first;
    const join = (names: readonly string[]) => {
      state = nextTexts(state, { kind: "joined", names });
      leaving.abort();
    };
    const found = await writableOf(["shipped.yaml"], () => state, { join, signal: leaving.signal });
    expect([...found]).toEqual([]);
    state = nextTexts(state, { kind: "parted", names: ["shipped.yaml"] });
    expect([state.name, state.open]).toEqual(["tianjin.yaml", ["tianjin.yaml"]]);
  });

  test("get tabs and are written; what is in view stays", async () => {
    const answer = await writable({ ...held, hold: "here", kept: [] });
    expect(answer).toEqual(["tianjin.yaml", tabs, ["shipped.yaml"]]);
  });

  test("are left while another window writes them, and while a draft of them waits", async () => {
    expect(await writable({ ...held, hold: "elsewhere" })).toEqual(["tianjin.yaml", tabs, []]);
    const kept = [{ name: "shipped.yaml", text: "changes: tianjin\n# kept", savedAt: 1 }];
    expect(await writable({ ...held, hold: "here", kept })).toEqual(["tianjin.yaml", tabs, []]);
  });
});
