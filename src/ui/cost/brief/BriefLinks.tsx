/** What moves with the standard, on paper: as it stands, under the proposal, and how it hangs together. */
import { plainDigits } from "../../../text/figures.ts";
import type { CostPanelProps } from "../cost-view-props.ts";
import { linkedName, nameOf } from "../cost-words.ts";
import styles from "./CostBrief.module.css";

export function BriefLinks({ panel }: { readonly panel: CostPanelProps }) {
  const { words, chosen } = panel;
  const { brief, links: say } = words.text.costScreen;
  const links = chosen?.result?.links;
  if (links === undefined || links.figures.length === 0) return <p>{say.none}</p>;
  return (
    <>
      <table>
        <thead>
          <tr>
            <th scope="col">{brief.standard}</th>
            <th scope="col" className="r">
              {brief.now}
            </th>
            <th scope="col" className="r">
              {brief.proposal}
            </th>
            <th scope="col">{brief.relation}</th>
          </tr>
        </thead>
        <tbody>
          {links.figures.map((figure) => {
            const { base, by, factor, variant, before, after, held } = figure;
            return (
              <tr key={[base, by, ...variant].join(" ")}>
                <th scope="row">{linkedName(figure, words)}</th>
                <td className="r">{plainDigits(before)}</td>
                <td className="r">{before === after ? brief.unmoved : plainDigits(after)}</td>
                <td>
                  {say.times(nameOf(base, words), plainDigits(factor))}
                  {held !== undefined &&
                    ` · ${say.heldAt(nameOf(held.name, words), plainDigits(held.value))} ${
                      held.isKept ? say.kept : say.broken
                    }`}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {links.checks.length > 0 && (
        <p className={styles.small}>
          {links.checks
            .map(({ id, variant, after, shortfall }) =>
              [
                [nameOf(id, words), variant].filter((one) => one !== undefined).join(" · "),
                say.levels[after],
                shortfall === undefined ? "" : say.shortfall(plainDigits(shortfall)),
              ].join(" "),
            )
            .join(words.locale === "zh" ? "；" : "; ")}
        </p>
      )}
    </>
  );
}
