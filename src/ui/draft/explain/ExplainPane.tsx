/**
 * Why a household gets what it gets under the text in view, each reason and each term leading to its line; and what
 * the selected part of a formula comes to.
 *
 * In:       what the screen knows.
 * Out:      the household and the programme to choose, the value of the selection, the reasons, the certificate.
 */
import { Explained } from "../../compare/Explained.tsx";
import { Certificate } from "../../parts/Certificate.tsx";
import { type PolicyWording, wordingFor } from "../../parts/policy-wording.ts";
import type { DraftViewProps } from "../draft-view-props.ts";
import styles from "./ExplainPane.module.css";
import { placeLinks } from "./place-words.ts";
import { StretchView } from "./StretchView.tsx";
import { type ExplainState, useExplain } from "./use-explain.ts";

export function ExplainPane(props: DraftViewProps) {
  const state = useExplain(props);
  const words = props.text.draft.explain;
  const { household, explained, isStale, isFailed } = state;
  if (household === undefined) return <p className={styles.empty}>{words.noHousehold}</p>;
  return (
    <div className={styles.pane}>
      <Chooser {...props} state={state} />
      {isFailed && (
        <p className={styles.failed} role="alert">
          {words.broken}
        </p>
      )}
      {isStale && explained !== undefined && (
        <p className={styles.stale} role="status">
          {words.stale}
        </p>
      )}
      {explained === undefined ? (
        <p className={styles.empty}>{isStale ? words.notRunnable : words.loading}</p>
      ) : (
        <Answers {...props} state={state} />
      )}
    </div>
  );
}

type InnerProps = DraftViewProps & { readonly state: ExplainState };

function Answers(props: InnerProps) {
  const { text, locale, places, state, texts, goToPlace } = props;
  const { explained, explainedTexts, stretch } = state;
  const words = text.draft.explain;
  const policy = explained?.policy;
  if (policy === undefined || explainedTexts === undefined) return null;
  const wording: PolicyWording = wordingFor(policy, { text, locale, places });
  const files = texts.state.files.map(({ name }) => name);
  const links = placeLinks({
    texts: explainedTexts,
    file: texts.file.name,
    files,
    words,
    goToPlace,
  });
  const explanation = explained?.explanation;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard.
    <div className={styles.answers} tabIndex={0}>
      {stretch === undefined ? (
        <p className={styles.hint}>{words.hint}</p>
      ) : (
        <StretchView stretch={stretch} wording={wording} words={words} links={links} />
      )}
      {explanation !== undefined && (
        <>
          <Explained programme={explanation.programme} wording={wording} links={links} />
          <RuleLink at={explanation.at} links={links} words={words} />
          {explanation.certificates.map((certificate, index) => (
            <Certificate
              key={`${index} ${certificate.of?.zh}`}
              certificate={certificate}
              wording={wording}
            />
          ))}
        </>
      )}
    </div>
  );
}

interface RuleLinkProps {
  readonly at: Parameters<ReturnType<typeof placeLinks>>[0];
  readonly links: ReturnType<typeof placeLinks>;
  readonly words: DraftViewProps["text"]["draft"]["explain"];
}

function RuleLink({ at, links, words }: RuleLinkProps) {
  const link = links(at);
  if (link === undefined) return null;
  return (
    <p className={styles.rule}>
      {words.rule}
      <button type="button" className="btn lnk sm" onClick={link.go}>
        {link.place}
      </button>
    </p>
  );
}

function Chooser({ text, locale, selection, households, chosen, choose, state }: InnerProps) {
  const words = text.draft.explain;
  const { household, explained } = state;
  const explanation = explained?.explanation;
  const shown = households.filter(({ id }) => selection.shown.includes(id));
  const name = chosen?.programme ?? explanation?.programme.name ?? "";
  const known = explanation?.programmes ?? [];
  const programmes =
    name === "" || known.some((one) => one.name === name) ? known : [{ name, en: "" }, ...known];
  return (
    <div className={styles.chooser}>
      <label className="fld">
        <span className="vh">{words.household}</span>
        <select
          value={household?.id ?? ""}
          onChange={({ target }) =>
            choose({ household: target.value, ...(name === "" ? {} : { programme: name }) })
          }
        >
          {shown.map(({ id, title }) => (
            <option key={id} value={id}>
              {title[locale]}
            </option>
          ))}
        </select>
      </label>
      <label className="fld">
        <span className="vh">{words.programme}</span>
        <select
          value={name}
          onChange={({ target }) =>
            choose({ household: household?.id ?? "", programme: target.value })
          }
        >
          {programmes.map((one) => (
            <option key={one.name} value={one.name}>
              {locale === "zh" ? one.name : one.en || one.name}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
