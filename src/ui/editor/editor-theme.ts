/**
 * The editor in the site's colours, light and dark: read from the tokens, and again whenever the theme changes.
 *
 * In:       the page's custom properties.
 * Out:      a Monaco theme of one name, defined anew each time.
 */
import type { editor } from "monaco-editor/editor/editor.api";
import type { Monaco } from "./monaco-type.ts";

export const themeName = "doudi";

/** Tokens of the text, and the custom property of each. */
const tokenColours: readonly (readonly [token: string, property: string, style?: string])[] = [
  ["", "--ink"],
  ["key", "--k-key"],
  ["name", "--k-name"],
  ["number", "--k-num"],
  ["string", "--k-str"],
  ["date", "--k-num"],
  ["word", "--k-word"],
  ["call", "--k-call"],
  ["sign", "--ink"],
  ["mark", "--ink-3"],
  ["comment", "--k-note", "italic"],
];

const colours: Readonly<Record<string, string>> = {
  "editor.background": "--sheet",
  "editor.foreground": "--ink",
  "editorLineNumber.foreground": "--ink-3",
  "editorLineNumber.activeForeground": "--ink",
  "editor.lineHighlightBackground": "--hover",
  "editor.lineHighlightBorder": "--hover",
  "editor.selectionBackground": "--picked",
  "editor.inactiveSelectionBackground": "--selected",
  "editorCursor.foreground": "--blue",
  "editorIndentGuide.background1": "--line",
  "editorIndentGuide.activeBackground1": "--line-2",
  "editorError.foreground": "--error",
  "editorWarning.foreground": "--warn",
  "editorInfo.foreground": "--ink-3",
  "editorBracketMatch.background": "--selected",
  "editorBracketMatch.border": "--blue-line",
  "diffEditor.insertedLineBackground": "--blue-wash",
  "diffEditor.insertedTextBackground": "--selected",
  "diffEditor.removedLineBackground": "--no-wash",
  "diffEditor.removedTextBackground": "--silent-wash",
  "diffEditor.diagonalFill": "--line",
  "diffEditor.border": "--line",
  "diffEditor.unchangedRegionBackground": "--sunken",
  "diffEditor.unchangedRegionForeground": "--ink-2",
  "diffEditor.unchangedRegionShadow": "--line",
  "diffEditor.unchangedCodeBackground": "--sheet",
  "editorWidget.background": "--sheet",
  "editorWidget.foreground": "--ink",
  "editorWidget.border": "--line-2",
  "editorHoverWidget.background": "--sheet",
  "editorHoverWidget.foreground": "--ink",
  "editorHoverWidget.border": "--line-2",
  "editorHoverWidget.statusBarBackground": "--sunken",
  "editorInlayHint.background": "--sunken",
  "editorInlayHint.foreground": "--ink-3",
  "editorSuggestWidget.background": "--sheet",
  "editorSuggestWidget.border": "--line-2",
  "editorSuggestWidget.foreground": "--ink",
  "editorSuggestWidget.selectedBackground": "--selected",
  "editorSuggestWidget.selectedForeground": "--ink",
  "editorSuggestWidget.selectedIconForeground": "--ink-3",
  "editorSuggestWidget.highlightForeground": "--blue",
  "editorSuggestWidget.focusHighlightForeground": "--blue",
  "editor.snippetTabstopHighlightBackground": "--selected",
  "editor.snippetFinalTabstopHighlightBorder": "--blue-line",
  "editorOverviewRuler.border": "--line",
  "editorOverviewRuler.errorForeground": "--error",
  "editorOverviewRuler.warningForeground": "--warn",
  "editorOverviewRuler.infoForeground": "--line-3",
  "editor.findMatchBackground": "--assumed-line",
  "editor.findMatchHighlightBackground": "--assumed-wash",
  "input.background": "--sheet",
  "input.foreground": "--ink",
  "input.border": "--line-3",
  "menu.background": "--sheet",
  "menu.foreground": "--ink",
  "menu.border": "--line-2",
  "menu.selectionBackground": "--selected",
  "menu.selectionForeground": "--ink",
  "quickInputList.focusBackground": "--selected",
  "quickInputList.focusForeground": "--ink",
  focusBorder: "--blue",
  "textLink.foreground": "--blue",
  "scrollbarSlider.background": "--line-2",
  "scrollbarSlider.hoverBackground": "--line-3",
  "scrollbarSlider.activeBackground": "--line-3",
  "widget.shadow": "--line",
};

/** `property` gives the value of a custom property. */
export function themeFrom(
  property: (name: string) => string,
  isDark: boolean,
): editor.IStandaloneThemeData {
  return {
    base: isDark ? "vs-dark" : "vs",
    inherit: false,
    rules: tokenColours.map(([token, name, style]) => ({
      token,
      foreground: sixDigits(property(name)).slice(1),
      ...(style === undefined ? {} : { fontStyle: style }),
    })),
    colors: Object.fromEntries(
      Object.entries(colours).map(([id, name]) => [id, sixDigits(property(name))]),
    ),
  };
}

/** The build may have written `#fff` for `#ffffff`; Monaco's tokens take the long form alone. */
function sixDigits(colour: string): string {
  const [, short] = /^#([0-9a-f]{3})$/i.exec(colour.trim()) ?? [];
  return short === undefined
    ? colour.trim()
    : `#${[...short].map((digit) => digit + digit).join("")}`;
}

export function followTheme(monaco: Monaco): void {
  const root = document.documentElement;
  const apply = () => {
    const style = getComputedStyle(root);
    const isDark = root.dataset.theme === "dark";
    monaco.editor.defineTheme(
      themeName,
      themeFrom((name) => style.getPropertyValue(name), isDark),
    );
    monaco.editor.setTheme(themeName);
  };
  apply();
  new MutationObserver(apply).observe(root, { attributeFilter: ["data-theme"] });
}
