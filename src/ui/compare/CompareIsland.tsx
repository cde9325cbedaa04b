/**
 * The comparison screen: what the page mounts, in either language.
 *
 * In:       the reader's locale and its words; the catalogue of policies and households that the page has read.
 * Ignores:  everything but joining state, text and view.
 */

import type { FileText } from "../../text/compare/file-zh.ts";
import type { HouseholdsText } from "../../text/compare/households-zh.ts";
import type { Locale } from "../../text/text-for.ts";
import type { Text } from "../../text/zh.ts";
import { CompareView } from "./CompareView.tsx";
import type { Catalogue } from "./compare-state.ts";
import { Exporter } from "./file/Exporter.tsx";
import { useCompare } from "./useCompare.ts";

export interface IslandProps {
  readonly locale: Locale;
  /** The words of that language; those of the other are not loaded. */
  readonly text: Text;
  /** The words of this screen alone. */
  readonly own: HouseholdsText;
  /** The words of its spreadsheet. */
  readonly file: FileText;
  readonly catalogue: Catalogue;
}

/** Households and rules of several places side by side. */
export function CompareIsland(props: IslandProps) {
  const { locale, text, own, file, catalogue } = props;
  const { change, cancel, retry, client, inView, ...state } = useCompare(catalogue, locale);
  return (
    <CompareView
      {...state}
      text={text}
      own={own}
      locale={locale}
      catalogue={catalogue}
      exporter={
        <Exporter
          client={client}
          text={text}
          own={own}
          file={file}
          locale={locale}
          catalogue={inView}
          selection={state.selection}
          compared={state.compared}
          survey={state.survey}
        />
      }
      onChange={change}
      onCancel={cancel}
      onRetry={retry}
      onPrint={() => print()}
      onCopy={(details) => void navigator.clipboard.writeText(details)}
    />
  );
}
