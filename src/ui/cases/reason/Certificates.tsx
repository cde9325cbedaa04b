/**
 * The certificates of the chosen programme's amounts: exact fraction, rounding with its clause, both recomputations.
 *
 * In:       the inquiry; how its policy is spoken of.
 */
import { Certificate } from "../../parts/Certificate.tsx";
import type { CasesColumnProps } from "../cases-view-props.ts";
import { InquiryState } from "./InquiryState.tsx";

export function Certificates({ inquiry, wording }: CasesColumnProps) {
  const { text } = wording;
  const words = text.cases.screen.reason;
  if (inquiry.kind !== "ready") return <InquiryState inquiry={inquiry} words={words} />;
  const certificates = inquiry.found?.certificates ?? [];
  if (certificates.length === 0) return <p className="mid">{words.noCertificate}</p>;
  return (
    <>
      <p className="note">{words.certificateNote}</p>
      {certificates.map((certificate, index) => (
        <Certificate
          key={`${index} ${certificate.of?.zh}`}
          certificate={certificate}
          wording={wording}
          isOpen
        />
      ))}
    </>
  );
}
