/**
 * Load Monaco once, when a screen first wants it, in the reader's language.
 *
 * Out:      its API, with the language of rule texts and the site's colours known to it.
 * Ignores:  what is edited. Nothing is asked of the server after this: the icons' font comes along.
 */
import type { Locale } from "../../text/text-for.ts";
import { followTheme } from "./editor-theme.ts";
import type { Monaco } from "./monaco-type.ts";
import { registerYaml } from "./yaml-language.ts";

let loading: Promise<Monaco> | undefined;

export function loadMonaco(locale: Locale): Promise<Monaco> {
  loading ??= load(locale).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(locale: Locale): Promise<Monaco> {
  // Monaco reads its own words when it is loaded, so they come first.
  if (locale === "zh") await import("monaco-editor/nls/lang/zh-cn");
  const monaco = await import("./monaco.ts");
  registerYaml(monaco);
  followTheme(monaco);
  await document.fonts.load("16px codicon");
  return monaco;
}
