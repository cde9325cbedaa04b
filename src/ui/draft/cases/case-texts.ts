/**
 * The worked cases that stand beside the policies: files of the screen like any other, each belonging to a policy.
 *
 * In:       names of files; the state of the texts.
 * Out:      the published cases as files; which file is a case, and of which policy; the texts of a policy's cases now.
 * Ignores:  what the cases say.
 */
import type { SourceText } from "../../../engine/index.ts";
import type { DraftFile } from "../draft-state.ts";

/** What of the state of the texts says how a case reads now. */
interface CaseTexts {
  readonly files: readonly DraftFile[];
  readonly texts: ReadonlyMap<string, string>;
}

let loading: Promise<readonly DraftFile[]> | undefined;

/** Asked of the server once, before the screen is ready. */
export function loadCaseFiles(): Promise<readonly DraftFile[]> {
  loading ??= import("./published-cases.ts").then(({ publishedCases }) =>
    publishedCases.map(([name, published]) => ({ name, published })),
  );
  return loading;
}

const caseName = /^cases\/([^/]+)\/[^/]+$/;

/** The name of the policy that a case belongs to; undefined for what is no case. */
export function policyOfCase(name: string): string | undefined {
  const [, region] = caseName.exec(name) ?? [];
  return region === undefined ? undefined : `${region}.yaml`;
}

/** `wage-one-fen-below` of `cases/<region>/wage-one-fen-below.yaml`. */
export function situationOf(name: string): string {
  return name.slice(name.lastIndexOf("/") + 1).replace(/\.yaml$/, "");
}

/** The cases of a policy as they are now, changed ones as changed. */
export function caseTextsOf({ files, texts }: CaseTexts, policy: string): readonly SourceText[] {
  return files.flatMap(({ name, published }) => {
    const text = texts.get(name) ?? published;
    return text === undefined || policyOfCase(name) !== policy ? [] : [{ file: name, text }];
  });
}
