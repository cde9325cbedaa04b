/**
 * The chosen rule tried elsewhere: what one household would get in every other place, and in one of them everybody.
 *
 * In:       what is tried and what became of it; the wording; callbacks.
 * Out:      a table by place, why a place cannot take the rule, and the particulars of one place.
 * Ignores:  how the rule is moved.
 */
import { variantWords } from "../../../text/figures.ts";
import type { TriedPlace } from "../../../worker/rules-protocol.ts";
import { addressOfVariant } from "../rules-state.ts";
import { changeRows } from "./change-rows.tsx";
import styles from "./Tried.module.css";
import { TriedDetail } from "./TriedDetail.tsx";
import type { TriedPanelProps } from "./tried-panel-props.ts";
import { placeName, whyNot } from "./tried-words.ts";

export function TriedPanel(props: TriedPanelProps) {
  const { tried, state, wording, onChange } = props;
  const { text, locale } = wording;
  const words = text.rules.tried;
  const { from, isCarrying } = tried;
  const answer = state.kind === "ready" ? state.answer : undefined;
  const refused = answer?.places.find(({ id }) => id === tried.to)?.refused;
  const missing = refused?.kind === "missing-names" ? refused.names.length : 0;
  return (
    <section className={`sheet ${styles.tried}`} aria-label={words.title} data-tried={state.kind}>
      <header>
        <h2>{words.title}</h2>
      </header>
      <div className={styles.inside}>
        <Choices {...props} />
        <p className={styles.lead}>
          {words[leads[tried.row.section] ?? "lead"](
            placeName(from, wording),
            // The option of a reading is no part of the doubt.
            tried.row.section === "readings" ? tried.row.name[locale] : tried.name[locale],
          )}
        </p>
        {state.kind === "running" && <p role="status">{words.running}</p>}
        {state.kind === "failed" && <p role="alert">{words.failed}</p>}
        {answer !== undefined && <PlacesTable {...props} places={answer.places} />}
        {(missing > 0 || isCarrying) && (
          <button
            type="button"
            className="btn sm"
            onClick={() => onChange({ isCarrying: !isCarrying })}
          >
            {isCarrying ? words.controls.keep : words.controls.carry(missing)}
          </button>
        )}
        {answer?.detail !== undefined && <TriedDetail {...props} detail={answer.detail} />}
      </div>
    </section>
  );
}

const leads: Partial<Record<string, "leadOfAnswer" | "leadOfCheck" | "leadOfReading">> = {
  checks: "leadOfCheck",
  deadlines: "leadOfAnswer",
  routes: "leadOfAnswer",
  readings: "leadOfReading",
};

function Choices({ tried, variants, wording, catalogue, onChange }: TriedPanelProps) {
  const { text, locale, columns } = wording;
  const { controls } = text.rules.tried;
  const { from, to, household, row } = tried;
  const isReading = row.section === "readings";
  const name = columns.find(({ policy }) => policy.id === from)?.name ?? String;
  const places = columns.map(({ policy: { id, title } }) => ({ id, name: title[locale] }));
  return (
    <div className={styles.choices}>
      <label className="fld">
        <span>{controls.from}</span>
        <select value={from} onChange={({ target }) => onChange({ from: target.value })}>
          {places.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {variants.length > 0 && (
        <label className="fld">
          <span>{isReading ? controls.reading : controls.variant}</span>
          <select
            value={tried.variant === undefined ? "" : addressOfVariant(tried.variant)}
            onChange={({ target }) => onChange({ from, variant: target.value })}
          >
            {!isReading && <option value="">{controls.allVariants}</option>}
            {variants.map((variant) => (
              <option key={addressOfVariant(variant)} value={addressOfVariant(variant)}>
                {variantWords(variant, name)}
              </option>
            ))}
          </select>
        </label>
      )}
      <label className="fld">
        <span>{controls.to}</span>
        <select value={to} onChange={({ target }) => onChange({ from, to: target.value })}>
          {places
            .filter(({ id }) => id !== from)
            .map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
        </select>
      </label>
      {row.section !== "checks" && (
        <label className="fld">
          <span>{controls.household}</span>
          <select
            value={household}
            onChange={({ target }) => onChange({ household: target.value })}
          >
            {catalogue.households.map(({ id, title }) => (
              <option key={id} value={id}>
                {title[locale]}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}

function PlacesTable({
  tried,
  wording,
  places,
  onChange,
}: TriedPanelProps & { readonly places: readonly TriedPlace[] }) {
  const words = wording.text.rules.tried;
  return (
    <div className={styles.wide}>
      <table className="tbl">
        <thead>
          <tr>
            <th scope="col">{words.columns.place}</th>
            <th scope="col">{words.columns.programme}</th>
            <th scope="col">{words.columns.before}</th>
            <th scope="col">{words.columns.after}</th>
            <th scope="col" className="r">
              {words.columns.change}
            </th>
          </tr>
        </thead>
        {places.map((place) => {
          const why = whyNot(place, tried, wording);
          const head = (rows?: number) => (
            <PlaceHead
              name={placeName(place.id, wording)}
              id={place.id}
              {...(rows === undefined ? {} : { rows })}
              {...{ tried, wording, onChange }}
            />
          );
          const changes = changeRows(place, tried.row.section, wording);
          return (
            <tbody key={place.id} data-place={place.id}>
              {changes.length === 0 ? (
                <tr>
                  {head()}
                  <td colSpan={4} className={styles.why}>
                    {why ?? words.unchanged}
                  </td>
                </tr>
              ) : (
                changes.map(({ key, cells }, index) => (
                  <tr key={key}>
                    {index === 0 && head(changes.length)}
                    {cells}
                  </tr>
                ))
              )}
            </tbody>
          );
        })}
      </table>
    </div>
  );
}

interface HeadProps extends Pick<TriedPanelProps, "tried" | "wording" | "onChange"> {
  readonly name: string;
  readonly id: string;
  readonly rows?: number;
}

function PlaceHead({ name, id, rows, tried, wording, onChange }: HeadProps) {
  return (
    <th scope="rowgroup" rowSpan={rows} className={styles.head}>
      <button
        type="button"
        aria-pressed={id === tried.to}
        title={wording.text.rules.tried.choosePlace(name)}
        onClick={() => onChange({ from: tried.from, to: id })}
      >
        {name}
      </button>
    </th>
  );
}
