/**
 * The import of a table of one's own: choosing it, what its columns are, what is used and what is left out, using it.
 *
 * In:       the table's state; how to put it to use.
 * Out:      a sheet; nothing where it is closed.
 */
import { useRef, useSyncExternalStore } from "react";
import { plainDigits } from "../../../text/figures.ts";
import type { OwnAnswer, OwnCounts } from "../../../worker/own-protocol.ts";
import { saveFile } from "../../parts/save-file.ts";
import { policyOf, regionOf } from "../cost-book.ts";
import type { CostViewProps } from "../cost-view-props.ts";
import { OwnColumns } from "./OwnColumns.tsx";
import styles from "./OwnPanel.module.css";
import { OwnRejects } from "./OwnRejects.tsx";
import { countsText, isMapped, unusedText } from "./own-words.ts";

export function OwnPanel(props: CostViewProps) {
  const { text, own, client } = props;
  const { own: say } = text.costScreen;
  if (!own.isOpen || client === undefined) return null;
  return (
    <section className="sheet" aria-labelledby="own" data-own={own.reading.kind}>
      <header className={styles.header}>
        <h2 id="own">{say.title}</h2>
        <button type="button" className="btn lnk sm" onClick={() => own.setOpen(false)}>
          {say.close}
        </button>
      </header>
      <div className={styles.body}>
        <p className={styles.promise}>{say.promise}</p>
        <Chooser {...props} />
        <div role="status" className={styles.status}>
          <State {...props} />
        </div>
        {own.answer?.kind === "read" && <Read {...props} answer={own.answer} />}
      </div>
    </section>
  );
}

function Chooser({ text, locale, own, client, book, selection }: CostViewProps) {
  const { own: say } = text.costScreen;
  const input = useRef<HTMLInputElement>(null);
  const region = regionOf(selection.region, book);
  const template = async () => {
    if (region === undefined || client === undefined) return;
    const asked = { policy: policyOf(region, book), date: selection.date, locale };
    const file = await client.ask("own-template", asked);
    if (file !== undefined) saveFile(say.templateName(region.title[locale]), file);
  };
  return (
    <div className={styles.chooser}>
      <button type="button" className="btn pri" onClick={() => input.current?.click()}>
        {own.answer === undefined ? say.choose : say.another}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={say.choose}
        accept=".csv,.tsv,.txt,.parquet"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file !== undefined) own.choose(file);
          // The same file may be chosen again, mended meanwhile.
          target.value = "";
        }}
      />
      <button type="button" className="btn lnk" onClick={() => void template()}>
        {say.template}
      </button>
      <span className="note">{say.forms}</span>
    </div>
  );
}

function State({ text, own }: CostViewProps) {
  const { own: say } = text.costScreen;
  const { reading, answer } = own;
  if (reading.kind === "reading") return <ReadingBar say={say} own={own} />;
  if (reading.kind === "cancelled") return <p>{say.cancelled}</p>;
  if (reading.kind === "failed") return <p className={styles.fault}>{say.failed}</p>;
  if (answer?.kind === "refused")
    return (
      <p className={styles.fault} data-refused={answer.why}>
        {say.refused[answer.why](answer.detail)}
      </p>
    );
  if (answer?.kind !== "read") return null;
  return <Counts {...answer} say={say} />;
}

interface BarProps {
  readonly say: CostViewProps["text"]["costScreen"]["own"];
  readonly own: CostViewProps["own"];
}

function ReadingBar({ say, own: { progress, cancel } }: BarProps) {
  const { done = 0, total = 1 } =
    useSyncExternalStore(progress.subscribe, progress.read, progress.read) ?? {};
  const words = say.reading(Math.floor((100 * done) / total));
  return (
    <p className={styles.progress}>
      <span>{words}</span>
      <progress max={total} value={done} aria-label={words} />
      <button type="button" className="btn lnk sm" onClick={cancel}>
        {say.cancel}
      </button>
    </p>
  );
}

interface CountsProps {
  readonly counts: OwnCounts;
  readonly encoding: Extract<OwnAnswer, { kind: "read" }>["encoding"];
  readonly say: CostViewProps["text"]["costScreen"]["own"];
}

function Counts({ counts, encoding, say }: CountsProps) {
  return (
    <p data-counts>
      <b>{countsText(counts, say)}</b>
      <span className="dim xs"> {say.encoding(say.encodings[encoding])}</span>
    </p>
  );
}

function Read(props: CostViewProps & { readonly answer: Extract<OwnAnswer, { kind: "read" }> }) {
  const { text, own, answer, onChange, locale } = props;
  const { own: say } = text.costScreen;
  const { counts, rejects, lists } = answer;
  const isReady = own.reading.kind === "told" && counts.households > 0 && isMapped(answer);
  const isUsed = own.reading.kind === "told" && own.used === own.reading.table;
  return (
    <>
      {!isMapped(answer) && <p className={styles.fault}>{say.unmapped}</p>}
      {unusedText(answer, say) !== "" && <p data-unused>{say.unused(unusedText(answer, say))}</p>}
      <OwnColumns text={say} locale={locale} answer={answer} onMap={own.map} />
      {lists.length > 0 && (
        <fieldset className={styles.nobody}>
          <legend>{say.nobody}</legend>
          {lists.map(({ name, en }) => (
            <label key={name}>
              <input
                type="checkbox"
                checked={own.nobody.includes(name)}
                onChange={({ target }) => own.setNobody(name, target.checked)}
              />
              {locale === "zh" ? name : en || name}
            </label>
          ))}
        </fieldset>
      )}
      {rejects !== undefined && (
        <OwnRejects
          text={say}
          answer={answer}
          left={plainDigits(String(counts.rows - counts.used))}
          onSave={() => saveFile(say.rejectsName, rejects)}
        />
      )}
      <div className={styles.chooser}>
        <button
          type="button"
          className="btn pri"
          disabled={!isReady || isUsed}
          onClick={() => {
            own.apply();
            onChange({ kind: "own" });
          }}
        >
          {isUsed ? say.inUse : say.apply}
        </button>
        <label className={styles.named}>
          <input
            type="checkbox"
            checked={own.isNamed}
            onChange={({ target }) => own.setNamed(target.checked)}
          />
          {say.named}
        </label>
      </div>
    </>
  );
}
