/**
 * The drafting screen: what Astro mounts, in the browser alone.
 *
 * In:       the reader's locale; the catalogue of policies and households that the page has read.
 * Ignores:  everything but joining state, text and view.
 */
import { useEffect, useState } from "react";
import { draftTextFor } from "../../text/draft-text.ts";
import type { Locale } from "../../text/text-for.ts";
import type { Catalogue } from "../compare/compare-state.ts";
import { loadMonaco } from "../editor/load-monaco.ts";
import { loadCaseFiles } from "./cases/case-texts.ts";
import { useMarginMarks } from "./cases/use-margin-marks.ts";
import { DraftView } from "./DraftView.tsx";
import type { DraftFile } from "./draft-state.ts";
import { loadFeedGraph } from "./graph/load-feed-graph.ts";
import { useNames } from "./names/use-names.ts";
import { useDraft } from "./useDraft.ts";
import { useSumsSwitch } from "./writing/use-sums-switch.ts";
import { useWriting } from "./writing/use-writing.ts";

interface Props {
  readonly locale: Locale;
  readonly catalogue: Catalogue;
}

/** A text of rules, what is wrong with it, and what it means for households. */
export function DraftIsland(props: Props) {
  const [cases, setCases] = useState<readonly DraftFile[]>();
  useEffect(() => {
    // The editor, which takes longest, is loaded at the same time; the screen asks for it again.
    loadMonaco(props.locale).catch(() => undefined);
    // So is the picture of the graph: once the screen is ready nothing more is asked of the server.
    const graph = loadFeedGraph().catch(() => undefined);
    const files = loadCaseFiles().catch(() => []);
    void Promise.all([files, graph]).then(([loaded]) => setCases(loaded));
  }, [props.locale]);
  if (cases === undefined)
    return <p className="page">{draftTextFor(props.locale).draft.loading}</p>;
  return <LoadedDraft {...props} cases={cases} />;
}

function LoadedDraft({
  locale,
  catalogue,
  cases,
}: Props & { readonly cases: readonly DraftFile[] }) {
  const text = draftTextFor(locale);
  const [element, setElement] = useState<HTMLElement | null>(null);
  const screen = useDraft({ catalogue, cases, locale, words: text.draft, element });
  const sums = useSumsSwitch();
  useWriting(screen, {
    words: text.draft.writing,
    locale,
    households: catalogue.households,
    hasSums: sums.isOn,
  });
  useMarginMarks(screen, text, locale);
  const outline = useNames({ screen, text, locale, catalogue });
  return (
    <DraftView
      {...screen}
      outline={outline}
      text={text}
      locale={locale}
      households={catalogue.households}
      sums={sums}
      places={catalogue.places}
      editorRef={setElement}
      onCopy={(details) => void navigator.clipboard.writeText(details)}
    />
  );
}
