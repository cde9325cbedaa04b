/**
 * A proposal's document with the policy that it is laid over, or a text in place of the policy's own.
 *
 * In:       the policy's texts; what the proposal brings; the thread's memory of policies.
 * Out:      the linked policy, or its errors: those of the document, or of the whole where it has none itself.
 * Ignores:  days.
 */
import { type Diagnostic, openPolicy, type SpecTexts } from "../engine/index.ts";
import type { ProposalAsked } from "./cost-protocol.ts";
import { type Linked, linkPolicy } from "./link-policy.ts";
import type { Opened } from "./opened-document.ts";
import type { PlacedDiagnostic } from "./place.ts";
import { placedDiagnostics, placeFinder } from "./place-finder.ts";
import type { PolicyTexts } from "./policy-texts.ts";

/** More than one screen has side by side. */
const documentsKept = 8;

/** No document is called this. */
const asItStands = "";

/** Undefined where the proposal brings no text. */
export function openDocument(
  { source, edited }: Pick<ProposalAsked, "source" | "edited">,
  policy: PolicyTexts,
  policyCache: Map<string, Linked>,
): Opened | undefined {
  if (source === undefined && edited === undefined) return undefined;
  const { documents } = linkPolicy(policy, policyCache);
  const key = JSON.stringify([source, edited]);
  const known = documents.get(key);
  if (known !== undefined) return known;
  const texts = {
    ...policy.texts,
    ...edited,
    ...(source === undefined ? {} : { proposals: [source] }),
  };
  const published = () => {
    const stands = documents.get(asItStands) ?? openTexts(policy.texts, filesOf(policy.texts));
    documents.set(asItStands, stands);
    return stands;
  };
  const own = [source, edited?.jurisdiction, edited?.baseline].flatMap((one) => one?.file ?? []);
  const opened = withoutKnown(openTexts(texts, own), edited === undefined ? undefined : published);
  if (documents.size >= documentsKept) documents.clear();
  documents.set(key, opened);
  return opened;
}

/** What is warned of in the policy as it stands is no matter of whoever edits its text. */
function withoutKnown(opened: Opened, published: (() => Opened) | undefined): Opened {
  if (opened.policy === undefined || opened.diagnostics.length === 0) return opened;
  const nameOf = ({ code, message }: PlacedDiagnostic) => `${code} ${message}`;
  const known = new Set(published?.().diagnostics.map(nameOf));
  return { ...opened, diagnostics: opened.diagnostics.filter((one) => !known.has(nameOf(one))) };
}

function openTexts(texts: SpecTexts, own: readonly string[]): Opened {
  const { policy, diagnostics } = openPolicy(texts);
  const { vocabulary, baseline, jurisdiction, proposals = [] } = texts;
  const place = placeFinder([vocabulary, baseline, jurisdiction, ...proposals]);
  const isOwn = ({ at }: Diagnostic) => own.includes(at.file);
  const told = diagnostics.filter(
    ({ severity }) => (severity === "error") === (policy === undefined),
  );
  const ofIt = told.filter(isOwn);
  const shown = ofIt.length > 0 || policy !== undefined ? ofIt : told;
  const placed = placedDiagnostics(shown, place);
  return { ...(policy === undefined ? {} : { policy }), diagnostics: placed };
}

function filesOf({ baseline, jurisdiction }: SpecTexts): readonly string[] {
  return [baseline, jurisdiction].flatMap((one) => one?.file ?? []);
}
