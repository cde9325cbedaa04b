/** What the checks of a document say, line by line: the place, the sentence, and the code with its way out. */
import type { PlacedDiagnostic } from "../../../worker/place.ts";
import type { Said } from "../../../worker/said-fault.ts";
import { siteAddress } from "../../parts/site-address.ts";
import type { CostWords } from "../cost-view-props.ts";

interface Props {
  readonly told: readonly Said<PlacedDiagnostic>[];
  readonly words: CostWords;
  /** Says how many more there are. */
  readonly further: (count: number) => string;
}

/** Who mends these asks again for the rest. */
const mostShown = 12;

export function ToldLines({ told, words: { text, locale }, further }: Props) {
  const { faults: say } = text.costScreen;
  const left = told.length - mostShown;
  return (
    <>
      {told.slice(0, mostShown).map(({ code, at, zh, message }, index) => (
        <li key={index}>
          {say.place(at.file, at.line, at.column)} · {locale === "zh" ? zh : message}{" "}
          <a href={siteAddress(locale, `docs/diagnostics/#${code}`)} title={say.cure}>
            <code>{code}</code>
          </a>
        </li>
      ))}
      {left > 0 && <li>{further(left)}</li>}
    </>
  );
}
