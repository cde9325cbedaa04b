/**
 * Monaco with the features that a text of rules needs, and no language of its own.
 *
 * Out:      its API. Whoever imports this file loads the whole editor; load-monaco.ts does so when it is wanted.
 */
// Its own register of this feature leaves out the list itself.
import "monaco-editor/editor/contrib/suggest/browser/suggestController";
import "monaco-editor/features/bracketMatching/register";
import "monaco-editor/features/clipboard/register";
import "monaco-editor/features/codeAction/register";
import "monaco-editor/features/codicon/register";
import "monaco-editor/features/comment/register";
import "monaco-editor/features/contextmenu/register";
import "monaco-editor/features/diffEditor/register";
import "monaco-editor/features/documentSymbols/register";
import "monaco-editor/features/find/register";
import "monaco-editor/features/folding/register";
import "monaco-editor/features/gotoError/register";
import "monaco-editor/features/gotoSymbol/register";
import "monaco-editor/features/hover/register";
import "monaco-editor/features/indentation/register";
import "monaco-editor/features/inlayHints/register";
import "monaco-editor/features/linesOperations/register";
import "monaco-editor/features/quickOutline/register";
import "monaco-editor/features/readOnlyMessage/register";
import "monaco-editor/features/snippet/register";
import "monaco-editor/features/referenceSearch/register";
import "monaco-editor/features/rename/register";
import "monaco-editor/features/toggleTabFocusMode/register";
import "monaco-editor/features/wordOperations/register";
import { StandaloneServices } from "monaco-editor/editor/standalone/browser/standaloneServices";
import { IStorageService } from "monaco-editor/platform/storage/common/storage";
import { diffOnPage } from "./diff-on-page.ts";

// Before anything is made with them: services are chosen once.
StandaloneServices.initialize(diffOnPage);
// What an offer means stands beside the list from the first time on; whoever closes it keeps it closed for the visit.
const [ofProfile, ofUser] = [0, 0];
StandaloneServices.get(IStorageService).store("expandSuggestionDocs", true, ofProfile, ofUser);

export {
  editor,
  KeyCode,
  KeyMod,
  languages,
  MarkerSeverity,
  Range,
  Uri,
} from "monaco-editor/editor/editor.api";
