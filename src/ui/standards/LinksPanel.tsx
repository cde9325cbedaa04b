/**
 * What is tied to a standard: what rules multiply it by, what comes of it on the date, what is held against that.
 *
 * In:       the parameter as every place has it; the chosen variants and date.
 * Out:      a sheet with a table that needs no script; then the rules that name the standard, by place.
 */
import { moneyDigits, plainDigits } from "../../text/figures.ts";
import { capitalised } from "../../text/reasons.ts";
import { ProvenanceSeal } from "../parts/ProvenanceSeal.tsx";
import { StillChip } from "../parts/StillChip.tsx";
import styles from "./LinksPanel.module.css";
import { lineAddress } from "./site-addresses.ts";
import type { BookLink, BookReader } from "./standards-book.ts";
import { type LinkOnDay, linksOnDay } from "./standards-state.ts";
import type { PanelProps } from "./standards-view-props.ts";
import { optionsWords, placeNamed, type StandardsWords, wordingOf } from "./standards-words.ts";

export function LinksPanel({ words, selection, addresses }: PanelProps) {
  const { text, locale, parameter } = words;
  const say = text.standardsScreen.links;
  const rows = linksOnDay(parameter, selection);
  const readers = parameter.places.filter((place) => place.readers.length > 0);
  return (
    <section className={`sheet ${styles.links}`} aria-labelledby="links">
      <header>
        <h2 id="links">{say.title}</h2>
        <span className="tail">{say.note}</span>
      </header>
      {rows.length === 0 ? (
        <p className={`mid ${styles.none}`}>{say.none}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard.
        <section className={styles.scroll} tabIndex={0} aria-label={say.title}>
          <table className="tbl">
            <thead>
              <tr>
                <th scope="col">{say.place}</th>
                <th scope="col">{say.relation}</th>
                <th scope="col">{say.on}</th>
                <th scope="col">{say.against}</th>
                <th scope="col">{say.users}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <Row key={row.id} row={row} words={words} />
              ))}
            </tbody>
          </table>
        </section>
      )}
      {readers.length > 0 && (
        <details className={styles.readers}>
          <summary>{say.readers}</summary>
          <dl>
            {readers.map((place) => (
              <div key={place.place}>
                <dt>{placeNamed(place.place, words).policy.title[locale]}</dt>
                <dd>
                  {place.readers.map((reader) => (
                    <a
                      key={`${reader.name.zh} ${reader.at.line}`}
                      className="lk"
                      href={lineAddress(reader, addresses)}
                    >
                      {readerWords(reader, words)}
                    </a>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </section>
  );
}

function readerWords({ name, parts }: BookReader, { text, locale }: StandardsWords): string {
  const say = text.standardsScreen.links.parts;
  const what = parts.map((part) => say[part]).join(locale === "zh" ? "、" : ", ");
  return locale === "zh" ? `${name.zh}（${what}）` : `${name.en} (${what})`;
}

interface RowProps {
  readonly row: LinkOnDay;
  readonly words: StandardsWords;
}

function Row({ row: { place, link, options, step }, words }: RowProps) {
  const { text, locale } = words;
  const say = text.standardsScreen.links;
  const { policy } = placeNamed(place, words);
  const wording = wordingOf(place, words);
  return (
    <tr data-place={place}>
      <td className={styles.place}>{policy.title[locale]}</td>
      <td>
        {capitalised(say.times(link.base[locale], link.by[locale]))}
        {options.length > 0 && (
          <small className={styles.options}>{optionsWords(options, words)}</small>
        )}
      </td>
      <td className={styles.sum}>
        {step === undefined ? (
          <span className={styles.open}>{say.open}</span>
        ) : (
          <>
            {say.product(plainDigits(step.base), plainDigits(step.by), moneyDigits(step.product))}
            {step.status !== "published" && (
              <ProvenanceSeal provenance={step.status} text={text.provenances[step.status]} />
            )}
          </>
        )}
      </td>
      <td>{step?.held !== undefined && <Held link={link} held={step.held} words={words} />}</td>
      <td>
        <span className={styles.users}>
          {link.users.map((user) => (
            <span key={`${user.name.zh} ${user.at.line}`}>{readerWords(user, words)}</span>
          ))}
          {link.cite.slice(0, 2).map((id) => (
            <StillChip key={id} id={id} wording={wording} />
          ))}
        </span>
      </td>
    </tr>
  );
}

interface HeldProps {
  readonly link: BookLink;
  readonly held: NonNullable<NonNullable<LinkOnDay["step"]>["held"]>;
  readonly words: StandardsWords;
}

function Held({ link, held, words }: HeldProps) {
  const { text, locale } = words;
  const say = text.standardsScreen.links;
  const limit = link.held?.limit ?? "least";
  const value = plainDigits(held.value);
  return (
    <>
      {capitalised(link.held?.name[locale] ?? "")}{" "}
      {held.ratio === undefined ? value : say.ratio(value, plainDigits(held.ratio))}
      <b className={held.isKept ? styles.kept : styles.broken}>
        {(held.isKept ? say.kept : say.broken)[limit]}
      </b>
    </>
  );
}
