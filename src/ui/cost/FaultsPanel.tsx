/** Why the chosen proposal cannot be worked out, fault by fault; nothing where it can. */
import type { ProposalFault } from "../../worker/cost-protocol.ts";
import styles from "./CostView.module.css";
import type { CostBook } from "./cost-book.ts";
import type { CostPanelProps } from "./cost-view-props.ts";
import { DraftLink } from "./documents/DraftLink.tsx";
import { ToldLines } from "./documents/ToldLines.tsx";

interface Props extends CostPanelProps {
  readonly book: CostBook;
}

export function FaultsPanel({ words, chosen, selection, book }: Props) {
  const { faults: say } = words.text.costScreen;
  if (chosen === undefined || chosen.faults.length === 0) return null;
  return (
    <section className={`sheet ${styles.faults}`} role="alert" data-faults>
      <h2>{say.title}</h2>
      <ul>
        {chosen.faults.map((fault, index) => (
          <Fault key={index} fault={fault} words={words} />
        ))}
      </ul>
      <DraftLink selection={selection} book={book} words={words} />
    </section>
  );
}

interface FaultProps extends Pick<Props, "words"> {
  readonly fault: ProposalFault;
}

function Fault({ fault, words }: FaultProps) {
  const { faults: say, documents } = words.text.costScreen;
  if (fault.kind === "setting")
    return <li>{say.settings[fault.fault.kind](fault.fault.setting.parameter)}</li>;
  if (fault.kind === "absent") return <li>{documents.absent(fault.file)}</li>;
  return <ToldLines told={fault.diagnostics} words={words} further={documents.further} />;
}
