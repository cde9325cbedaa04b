/** Why the chosen proposal cannot be worked out, fault by fault; nothing where it can. */
import type { ProposalFault } from "../../worker/cost-protocol.ts";
import { siteAddress } from "../parts/site-address.ts";
import styles from "./CostView.module.css";
import type { CostBook } from "./cost-book.ts";
import type { CostPanelProps } from "./cost-view-props.ts";

interface Props extends CostPanelProps {
  readonly book: CostBook;
}

/** Who mends these asks again for the rest. */
const mostShown = 12;

export function FaultsPanel({ words, chosen, selection, book }: Props) {
  const { faults: say, documents } = words.text.costScreen;
  if (chosen === undefined || chosen.faults.length === 0) return null;
  const source = selection.proposals[selection.chosen]?.source;
  const draft = book.proposals.find(({ id, own }) => id === source && own === "draft")?.file;
  return (
    <section className={`sheet ${styles.faults}`} role="alert" data-faults>
      <h2>{say.title}</h2>
      <ul>
        {chosen.faults.map((fault, index) => (
          <Fault key={index} fault={fault} words={words} />
        ))}
      </ul>
      {draft !== undefined && (
        <a href={siteAddress(words.locale, `draft/?file=${encodeURIComponent(draft)}`)}>
          {documents.edit}
        </a>
      )}
    </section>
  );
}

interface FaultProps extends Pick<Props, "words"> {
  readonly fault: ProposalFault;
}

function Fault({ fault, words: { text, locale } }: FaultProps) {
  const { faults: say, documents } = text.costScreen;
  if (fault.kind === "setting")
    return <li>{say.settings[fault.fault.kind](fault.fault.setting.parameter)}</li>;
  if (fault.kind === "absent") return <li>{documents.absent(fault.file)}</li>;
  const left = fault.diagnostics.length - mostShown;
  return (
    <>
      {fault.diagnostics.slice(0, mostShown).map(({ code, at, zh, message }, index) => (
        <li key={index}>
          {say.place(at.file, at.line, at.column)} · {locale === "zh" ? zh : message}{" "}
          <code>{code}</code>
        </li>
      ))}
      {left > 0 && <li>{documents.further(left)}</li>}
    </>
  );
}
