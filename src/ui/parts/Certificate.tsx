/**
 * The certificate of an amount: its exact fraction, the rounding step with its clause, and both recomputations.
 *
 * In:       a certificate as plain data; the wording of its policy.
 * Out:      a list that folds; open where it is what the reader came for.
 */
import type { PlainCertificate } from "../../engine/index.ts";
import type { CertificateText } from "../../text/certificate-zh.ts";
import { moneyDigits } from "../../text/figures.ts";
import { unitText } from "../../text/format.ts";
import styles from "./Certificate.module.css";
import { ClauseChip } from "./ClauseChip.tsx";
import type { PolicyWording } from "./policy-wording.ts";

interface Props {
  readonly certificate: PlainCertificate;
  readonly wording: PolicyWording;
  /** Absent: folded. */
  readonly isOpen?: boolean;
}

export function Certificate({ certificate, wording, isOpen = false }: Props) {
  const { text, locale } = wording;
  const { of, fraction, value, unit, bound, round, recomputations, cite } = certificate;
  const said = text.certificate;
  const { rounding, step } = text.compare.detail;
  return (
    <details className={styles.certificate} open={isOpen}>
      <summary>
        {said.title}
        {of !== undefined && <span className="dim"> {of[locale]}</span>}
      </summary>
      <dl>
        <dt>{said.exact}</dt>
        <dd className={styles.exact}>
          {fraction.d === "1" ? fraction.n : `${fraction.n}/${fraction.d}`} {unitText(unit, locale)}
        </dd>
        <dt>{said.rounding}</dt>
        <dd>
          {round === undefined
            ? said.noRounding
            : step(rounding[round.mode as keyof typeof rounding] ?? round.mode, round.step)}
          {round?.cite.map((id) => (
            <ClauseChip key={id} id={id} wording={wording} />
          ))}
        </dd>
        <dt>{said.result}</dt>
        <dd>
          {said.bound[bound]} <b>{moneyDigits(value)}</b> {unitText(unit, locale)}
        </dd>
        <dt>{said.again}</dt>
        <dd>
          <ul>
            {recomputations.map((one) => (
              <Recomputation key={one.method} one={one} said={said} />
            ))}
          </ul>
        </dd>
        {cite.length > 0 && (
          <>
            <dt>{said.clause}</dt>
            <dd>
              {cite.map((id) => (
                <ClauseChip key={id} id={id} wording={wording} />
              ))}
            </dd>
          </>
        )}
      </dl>
    </details>
  );
}

function Recomputation({
  one,
  said,
}: {
  readonly one: PlainCertificate["recomputations"][number];
  readonly said: CertificateText;
}) {
  const { method, scale, value, agrees } = one;
  return (
    <li>
      {said.methods[method]}
      {scale !== undefined && <span className="dim"> {said.scale(scale)}</span>}{" "}
      {value === undefined ? (
        <span className="dim">{said.impossible}</span>
      ) : (
        <>
          <b>{moneyDigits(value)}</b>{" "}
          <span className={agrees === true ? styles.agrees : styles.differs}>
            {agrees === true ? said.agrees : said.differs}
          </span>
        </>
      )}
    </li>
  );
}
