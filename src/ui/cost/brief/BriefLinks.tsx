/**
 * What moves with the standard, on paper: as it stands, under the proposal, and how it hangs together.
 *
 * What stays as it is and keeps its limit is counted by name: of some regions there are dozens, on two pages.
 */

import { Fragment } from "react";
import type { LinkedCheck, LinkedFigure, LinkedStandards } from "../../../engine/index.ts";
import { plainDigits } from "../../../text/figures.ts";
import type { CostWords } from "../cost-view-props.ts";
import { checkOptions, linkedName, linkedUser, nameOf } from "../cost-words.ts";
import { Notes } from "./brief-notes.tsx";
import type { BriefPartProps } from "./brief-props.ts";
import styles from "./CostBrief.module.css";

export function BriefLinks({ panel, letter, notes }: BriefPartProps) {
  const { words, chosen } = panel;
  const { brief, links: say } = words.text.costScreen;
  const links = chosen?.result?.links;
  if (links === undefined || links.figures.length === 0) return <p>{say.none}</p>;
  const isAtRest = ({ before, after, held }: LinkedFigure) =>
    before === after && held?.isKept !== false;
  const told = links.figures.filter((figure) => !isAtRest(figure));
  return (
    <>
      {told.length > 0 && (
        <table data-brief-links>
          <thead>
            <tr>
              <th scope="col">{brief.standard}</th>
              <th scope="col" className="r">
                {brief.now}
              </th>
              <th scope="col" className="r">
                {letter}
              </th>
              <th scope="col">{brief.relation}</th>
            </tr>
          </thead>
          <tbody>
            {told.map((figure) => {
              const { base, by, factor, variant, before, after, held, cite } = figure;
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
                    <Notes notes={notes} to={cite} />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      <AtRest figures={links.figures.filter(isAtRest)} notes={notes} words={words} />
      {links.checks.length > 0 && (
        <p className={styles.small}>
          {checkLines(links, words).join(words.locale === "zh" ? "；" : "; ")}
          {words.text.costScreen.amend.stop}
        </p>
      )}
    </>
  );
}

interface AtRestProps {
  readonly figures: readonly LinkedFigure[];
  readonly notes: readonly string[];
  readonly words: CostWords;
}

function AtRest({ figures, notes, words }: AtRestProps) {
  const { brief, links: say } = words.text.costScreen;
  if (figures.length === 0) return null;
  const groups = [
    ...Map.groupBy(figures, (one) =>
      JSON.stringify([linkedUser(one, words), one.base, one.factor]),
    ).values(),
  ];
  return (
    <p className={styles.small} data-brief-at-rest>
      {brief.atRest}
      {groups.map((group, index) => {
        const [one] = group as [LinkedFigure]; // a group has one at least
        const user = linkedUser(one, words);
        const relation = say.times(nameOf(one.base, words), plainDigits(one.factor));
        return (
          <Fragment key={[user, relation].join(" ")}>
            {index > 0 && (words.locale === "zh" ? "；" : "; ")}
            <data value={group.length}>{brief.restingOnes(user, group.length, relation)}</data>
            <Notes notes={notes} to={[...new Set(group.flatMap(({ cite }) => cite))]} />
          </Fragment>
        );
      })}
      {words.text.costScreen.amend.stop}
    </p>
  );
}

/** Variants of one check that fare alike are told at once. */
function checkLines({ checks, figures }: LinkedStandards, words: CostWords): readonly string[] {
  const { links: say } = words.text.costScreen;
  const { checked } = words.text.costScreen.brief;
  const groups = Map.groupBy(checks, ({ id, after, shortfall }) =>
    JSON.stringify([id, after, shortfall]),
  );
  return [...groups.values()].map((group) => {
    const [{ id, after, shortfall }] = group as [LinkedCheck]; // a group has one at least
    const verdict = [
      say.levels[after],
      ...(shortfall === undefined ? [] : [say.shortfall(plainDigits(shortfall))]),
    ].join(" ");
    const variants = group
      .map((check) => checkOptions(check, figures, words).join(" "))
      .filter((options) => options !== "");
    return checked(nameOf(id, words), variants, verdict);
  });
}
