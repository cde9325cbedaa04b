/** Why the chosen proposal cannot be worked out, fault by fault; nothing where it can. */
import styles from "./CostView.module.css";
import type { CostPanelProps } from "./cost-view-props.ts";

export function FaultsPanel({ words, chosen }: CostPanelProps) {
  const { faults: say } = words.text.costScreen;
  if (chosen === undefined || chosen.faults.length === 0) return null;
  return (
    <section className={`sheet ${styles.faults}`} role="alert">
      <h2>{say.title}</h2>
      <ul>
        {chosen.faults.flatMap((fault) =>
          fault.kind === "setting"
            ? [
                <li key={fault.fault.setting.parameter}>
                  {say.settings[fault.fault.kind](fault.fault.setting.parameter)}
                </li>,
              ]
            : fault.diagnostics.map((one) => (
                <li key={`${one.code} ${one.at.file} ${one.at.start}`}>
                  {say.place(one.at.file, one.at.line)} ·{" "}
                  {words.locale === "zh" ? one.zh : one.message}
                </li>
              )),
        )}
      </ul>
    </section>
  );
}
