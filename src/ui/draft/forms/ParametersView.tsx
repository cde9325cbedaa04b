/**
 * The parameters of the text as a form, one below the other as in the text.
 *
 * In:       what the screen knows of the text.
 * Out:      rows that open to their dated values; a field that finds one by its name.
 */
import { useState } from "react";
import type { DraftViewProps } from "../draft-view-props.ts";
import styles from "./Forms.module.css";
import { FormsFrame } from "./FormsFrame.tsx";
import { parametersNamed } from "./forms-state.ts";
import { ParameterCard } from "./ParameterCard.tsx";
import { useForms } from "./use-forms.ts";

export function ParametersView(props: DraftViewProps) {
  const forms = useForms(props);
  const words = props.text.draft.forms;
  const [wanted, setWanted] = useState("");
  return (
    <FormsFrame
      {...props}
      title={words.parameters}
      forms={forms}
      tools={({ parameters }) => (
        <>
          <input
            type="search"
            className="fld"
            aria-label={words.parameterForm.find}
            placeholder={words.parameterForm.find}
            value={wanted}
            onChange={({ target }) => setWanted(target.value)}
          />
          <span className="note">{words.parameterForm.count(parameters.length)}</span>
        </>
      )}
    >
      {(read) => {
        const found = parametersNamed(read.parameters, wanted);
        const none = read.parameters.length === 0 ? words.parameterForm.none : undefined;
        return (
          <>
            <datalist id="documents">
              {read.documents.map(({ id, title }) => (
                <option key={id} value={id} label={title[props.locale]} />
              ))}
            </datalist>
            {found.length === 0 && (
              <p className={styles.empty}>{none ?? words.parameterForm.noneFound}</p>
            )}
            {found.map((parameter, index) => (
              <ParameterCard
                key={parameter.name}
                {...props}
                forms={forms}
                read={read}
                parameter={parameter}
                isFirst={index === 0}
              />
            ))}
          </>
        );
      }}
    </FormsFrame>
  );
}
