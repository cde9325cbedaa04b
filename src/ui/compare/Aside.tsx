/**
 * What else bears on a result: readings and what each leads to, what is missing, what goes with it, what is assumed.
 *
 * In:       the programme; the wording of its policy.
 * Out:      a section for each that has something to say.
 */

import type { ReactNode } from "react";
import type { PlainEffect, PlainMethod, PlainProgramme, ValueStatus } from "../../engine/index.ts";
import { plainDigits, variantWords } from "../../text/figures.ts";
import { rangeText, unitText } from "../../text/format.ts";
import { missingWords } from "../../text/reasons.ts";
import { Amount } from "../parts/Amount.tsx";
import { ClauseChip } from "../parts/ClauseChip.tsx";
import { OutcomeMark } from "../parts/OutcomeMark.tsx";
import { ProvenanceSeal } from "../parts/ProvenanceSeal.tsx";
import type { PolicyWording } from "../parts/policy-wording.ts";
import styles from "./DetailPanel.module.css";

interface Props {
  readonly programme: PlainProgramme;
  readonly wording: PolicyWording;
}

export function Aside({ programme, wording }: Props) {
  const { text, locale, name } = wording;
  const { detail } = text.compare;
  const { depends, methods, needs, entitlements, assumed } = programme;
  return (
    <>
      {needs.length > 0 && (
        <Section title={detail.needs}>
          <p>{missingWords(needs, name, locale)}</p>
        </Section>
      )}
      {methods.length > 0 && (
        <Section title={detail.methods}>
          {methods.map((method) => (
            <Method
              key={method.parameter}
              method={method}
              weakest={programme.weakest}
              wording={wording}
            />
          ))}
        </Section>
      )}
      {depends.length > 0 && (
        <Section title={detail.readings}>
          {depends.map((effect) => (
            <Reading
              key={effect.reading}
              effect={effect}
              weakest={programme.weakest}
              wording={wording}
            />
          ))}
        </Section>
      )}
      {entitlements.length > 0 && (
        <Section title={detail.entitlements}>
          <Entitlements programme={programme} wording={wording} />
        </Section>
      )}
      {assumed.length > 0 && (
        <Section title={detail.assumptions}>
          <AssumedList names={assumed} wording={wording} />
        </Section>
      )}
    </>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles.aside}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

interface ReadingProps {
  readonly effect: PlainEffect;
  readonly weakest: ValueStatus;
  readonly wording: PolicyWording;
}

function Reading({ effect, weakest, wording }: ReadingProps) {
  const { text, locale, name, policy } = wording;
  const reading = policy.readings[effect.reading];
  const [cited] = reading?.cite ?? [];
  return (
    <div className={styles.reading}>
      <p>
        {reading?.question[locale] ?? name(effect.reading)}
        {cited !== undefined && <ClauseChip id={cited} wording={wording} />}
      </p>
      <ul>
        {effect.options.map(({ option, isDefault, outcome, amount }) => (
          <li key={option}>
            <span>
              {name(option)}
              {isDefault && (
                <span className={styles.default}>{text.compare.detail.defaultOption}</span>
              )}
            </span>
            <OutcomeMark outcome={outcome} word={text.outcomes[outcome]} weight="light" />
            {amount?.value !== undefined && (
              <Amount
                amount={{ ...amount, value: amount.value }}
                weakest={weakest}
                text={text}
                locale={locale}
              />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface MethodProps {
  readonly method: PlainMethod;
  readonly weakest: ValueStatus;
  readonly wording: PolicyWording;
}

function Method({ method, weakest, wording }: MethodProps) {
  const { text, locale, name } = wording;
  return (
    <div className={styles.reading}>
      <p>{name(method.parameter)}</p>
      <ul>
        {method.options.map(({ option, amount }) => (
          <li key={option}>
            <span>{name(option)}</span>
            {amount?.value === undefined ? (
              <span className="dim">{text.compare.detail.unknownMethod}</span>
            ) : (
              <Amount
                amount={{ ...amount, value: amount.value }}
                weakest={weakest}
                text={text}
                locale={locale}
              />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Entitlements({ programme, wording }: Props) {
  const { text, name } = wording;
  return (
    <ul className={styles.entitlements}>
      {programme.entitlements.map(({ id, en, force, isHeld, cite }) => (
        <li key={id}>
          <span>{name(id, en)}</span>
          {force !== "firm" && <span className={styles.force}>{text.compare.force[force]}</span>}
          {isHeld !== true && <span className="dim xs">{text.compare.detail.undecided}</span>}
          {cite[0] !== undefined && <ClauseChip id={cite[0]} wording={wording} />}
        </li>
      ))}
    </ul>
  );
}

/** Assumed values with their ranges; also the receipt's list. */
export function AssumedList({
  names,
  wording,
}: {
  readonly names: readonly string[];
  readonly wording: PolicyWording;
}) {
  const { text, locale, name, policy } = wording;
  const { detail } = text.compare;
  return (
    <ul className={styles.assumptions}>
      {names.map((assumed) => {
        const assumption = policy.assumptions[assumed];
        return (
          <li key={assumed}>
            <b>{name(assumed, assumption?.en)}</b>
            <ul>
              {assumption?.values.map(({ variant, value, range }) => (
                <li key={variant.join(" ")}>
                  {variant.length > 0 && <span className="mid">{variantWords(variant, name)}</span>}
                  <span className="num">
                    {isDecimal(value) ? plainDigits(value) : name(value)}{" "}
                    <u>{unitText(assumption.unit, locale)}</u>
                    <ProvenanceSeal provenance="assumed" text={text.provenances.assumed} />
                  </span>
                  <span className="dim xs">
                    {range === undefined || range.least === range.most
                      ? detail.noRange
                      : detail.range(rangeOf(range, locale))}
                  </span>
                </li>
              ))}
            </ul>
            {assumption?.cite[0] !== undefined && (
              <ClauseChip id={assumption.cite[0]} wording={wording} />
            )}
          </li>
        );
      })}
    </ul>
  );
}

function rangeOf(
  { least, most }: { readonly least: string; readonly most: string },
  locale: PolicyWording["locale"],
): string {
  return isDecimal(least) && isDecimal(most) ? rangeText(least, most, locale) : `${least}—${most}`;
}

function isDecimal(value: string): boolean {
  return /^-?\d+(\.\d+)?$/.test(value);
}
