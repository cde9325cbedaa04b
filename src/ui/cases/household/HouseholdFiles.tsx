/**
 * The household as files: one is opened in its place, it is saved as one.
 *
 * In:       the household; the engine's client; what the engine says of its facts.
 * Out:      two controls, and what came of the last file: what was not taken, each with its row and column or its line.
 */
import { useRef } from "react";
import type { CaseFault } from "../../../engine/index.ts";
import { textOfCells } from "../../../text/csv-cells.ts";
import type { EngineClient } from "../../../worker/client.ts";
import type { Said } from "../../../worker/said-fault.ts";
import { Icon } from "../../parts/Icon.tsx";
import { Popover } from "../../parts/Popover.tsx";
import { tableOfHousehold } from "./csv-household.ts";
import styles from "./Form.module.css";
import { factsFromThing, type Thing } from "./household-tree.ts";
import { caseFaultText, type HouseholdWording, tableFaultText } from "./household-words.ts";
import { type OpenedHousehold, openHousehold } from "./open-household.ts";
import { saveHousehold } from "./save-household.ts";
import { yamlOfFacts } from "./write-yaml.ts";

interface FileProps {
  readonly root: Thing;
  readonly wording: HouseholdWording;
}

export function OpenFile({
  wording: { words, form },
  engine,
  onOpened,
}: Omit<FileProps, "root"> & {
  readonly engine: EngineClient | undefined;
  readonly onOpened: (opened: OpenedHousehold) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  const open = async (file: File | undefined) => {
    if (file === undefined || engine === undefined) return;
    onOpened(await openHousehold(file, form, engine));
  };
  return (
    <>
      <button
        type="button"
        className="btn sm"
        title={words.files.openMeaning}
        disabled={engine === undefined}
        onClick={() => input.current?.click()}
      >
        {words.files.open}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={words.files.openMeaning}
        accept=".yaml,.yml,.csv,.tsv,.txt"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          void open(file).finally(() => {
            // The same file may be opened again, mended meanwhile.
            target.value = "";
          });
        }}
      />
    </>
  );
}

export function SaveFile({ root, wording: { words, form } }: FileProps) {
  const { files } = words;
  const yaml = () => yamlOfFacts(factsFromThing(root, form));
  const csv = () => textOfCells(tableOfHousehold(root, form));
  return (
    <Popover trigger={files.save} className="btn sm" label={files.save} side="top">
      <div className={styles.saves}>
        <button
          type="button"
          className="btn lnk"
          onClick={() => saveHousehold(`${files.name}.yaml`, "application/yaml", yaml())}
        >
          <Icon name="save" />
          {files.saveYaml}
        </button>
        <button
          type="button"
          className="btn lnk"
          onClick={() => saveHousehold(`${files.name}.csv`, "text/csv", csv())}
        >
          <Icon name="save" />
          {files.saveCsv}
        </button>
        <p className="note">{files.saveMeaning}</p>
      </div>
    </Popover>
  );
}

/** So many are listed; the others are counted. */
const mostListed = 12;

export function FileNotice({
  opened,
  isUntouched,
  faults,
  wording,
  onDismiss,
}: {
  readonly opened: OpenedHousehold;
  /** Nothing was changed since: the engine's faults are those of the file. */
  readonly isUntouched: boolean;
  readonly faults: readonly Said<CaseFault>[];
  readonly wording: HouseholdWording;
  readonly onDismiss: () => void;
}) {
  const { words, locale } = wording;
  const { files } = words;
  const said = [
    ...opened.tableFaults.map((fault) => tableFaultText(fault, wording)),
    ...(opened.kind === "refused"
      ? opened.diagnostics.map((one) =>
          files.said(files.line(one.at.line), locale === "zh" ? one.zh : one.message),
        )
      : isUntouched
        ? faults.flatMap((fault) => {
            const place = opened.placeOf(fault.path);
            return place === undefined ? [] : [caseFaultText(fault, place, wording)];
          })
        : []),
  ];
  return (
    <div role="status" className={styles.notice} data-kind={opened.kind}>
      <p>
        <b>
          {opened.kind === "refused"
            ? files.refused(opened.file)
            : said.length === 0
              ? files.opened(opened.file)
              : files.openedWithFaults(opened.file, said.length)}
        </b>
      </p>
      {opened.kind === "refused" && said.length === 0 && <p>{files.why[opened.why]}</p>}
      {opened.kind === "opened" && opened.passedOver.length > 0 && (
        <p>{files.passedOver(opened.passedOver.join(", "))}</p>
      )}
      {said.length > 0 && (
        <ul>
          {said.slice(0, mostListed).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
          {said.length > mostListed && <li>{files.more(said.length - mostListed)}</li>}
        </ul>
      )}
      <button type="button" className="btn lnk sm" onClick={onDismiss}>
        {files.dismiss}
      </button>
    </div>
  );
}
