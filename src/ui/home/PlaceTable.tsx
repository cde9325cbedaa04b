/**
 * The places at a glance: document, standard with its seal and history, a sample payment, register, worked cases.
 *
 * In:       the book of the home page, the words.
 * Out:      a table that needs no script.
 */
import { moneyDigits, plainDigits } from "../../text/figures.ts";
import { rangeText, unitText } from "../../text/format.ts";
import type { Locale } from "../../text/text-for.ts";
import type { Text } from "../../text/zh.ts";
import { HistorySpark, type SparkScale, sparkScale } from "../charts/HistorySpark.tsx";
import { ProvenanceSeal } from "../parts/ProvenanceSeal.tsx";
import type { HomeBook, HomePlace, HomeStandard } from "./home-book.ts";
import styles from "./PlaceTable.module.css";

interface Props {
  readonly text: Text;
  readonly locale: Locale;
  readonly book: HomeBook;
  readonly addressOf: (place: HomePlace) => string;
}

export function PlaceTable({ text, locale, book, addressOf }: Props) {
  const words = text.home.places;
  const scale = sparkScale(
    book.places.map(({ standard }) => standard?.steps ?? []),
    book.date,
  );
  const unit = book.places.find(({ standard }) => standard !== undefined)?.standard?.quantity.unit;
  return (
    <div className={styles.scroll}>
      <table className={`tbl ${styles.table}`}>
        <thead>
          <tr>
            <th scope="col">{words.place}</th>
            <th scope="col">{words.document}</th>
            <th scope="col">
              {words.standard} {unit !== undefined && unitText(unit, locale)}
            </th>
            <th scope="col">{words.years(scale.from.slice(0, 4), scale.until.slice(0, 4))}</th>
            <th scope="col">{words.second}</th>
            <th scope="col">{words.clauses}</th>
            <th scope="col">{words.cases}</th>
          </tr>
        </thead>
        <tbody>
          {book.places.map((place) => (
            <PlaceRow
              key={place.policy.id}
              {...{ text, locale, place, scale }}
              address={addressOf(place)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps extends Pick<Props, "text" | "locale"> {
  readonly place: HomePlace;
  readonly scale: SparkScale;
  readonly address: string;
}

function PlaceRow({ text, locale, place, scale, address }: RowProps) {
  const words = text.home.places;
  const { policy, documents, standard, second, clauses, cases } = place;
  const [document] = documents;
  return (
    <tr>
      <th scope="row">
        <span className={styles.place}>
          <i className={styles.seal} aria-hidden="true">
            {policy.seal[locale]}
          </i>
          <a href={address}>{policy.title[locale]}</a>
        </span>
      </th>
      <td className={styles.document}>
        {document !== undefined && (
          <>
            <span title={document.title}>{document.number ?? document.title}</span>
            <small>{(document.issued ?? document.published ?? "").slice(0, 7)}</small>
          </>
        )}
      </td>
      <td>
        {standard === undefined ? words.silent : <Standard {...{ text, locale, standard }} />}
      </td>
      <td>{standard !== undefined && <HistorySpark steps={standard.steps} scale={scale} />}</td>
      <td className={styles.second}>
        {second?.amount?.value === undefined ? (
          words.silent
        ) : (
          <>
            <span>
              <b>{moneyDigits(second.amount.value)}</b>
              {second.weakest !== "published" && (
                <ProvenanceSeal
                  provenance={second.weakest}
                  text={text.provenances[second.weakest]}
                />
              )}
            </span>
            <small>{locale === "zh" ? second.name : second.en || second.name}</small>
          </>
        )}
      </td>
      <td className={styles.count}>
        {clauses.encoded} / {clauses.duty} / {clauses.umbrella}
      </td>
      <td className={styles.count}>{words.passed(cases.passed, cases.all)}</td>
    </tr>
  );
}

function Standard({
  text,
  locale,
  standard,
}: Pick<Props, "text" | "locale"> & { readonly standard: HomeStandard }) {
  const { quantity, range, spread } = standard;
  const { value, status = "published" } = quantity;
  const words = text.home.places;
  return (
    <span className={styles.standard}>
      <span>
        <b>{value?.kind === "number" ? plainDigits(value.text) : words.silent}</b>
        <ProvenanceSeal provenance={status} text={text.provenances[status]} />
      </span>
      {range !== undefined && (
        <small className={styles.range}>
          {words.range(rangeText(range.least, range.most, locale))}
        </small>
      )}
      {spread !== undefined && (
        <small>{words.spread(rangeText(spread.least, spread.most, locale))}</small>
      )}
    </span>
  );
}
