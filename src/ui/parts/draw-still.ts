/**
 * Draws components that keep no state, without React: the same markup as the page was built with.
 *
 * In:       elements of function components and of HTML and SVG.
 * Out:      nodes for the page.
 * Throws:   an error for what needs React to live: hooks, handlers, classes.
 * Ignores:  updates; whoever wants another answer draws it anew.
 */
import { Fragment, type ReactElement, type ReactNode } from "react";

type Namespace = "http://www.w3.org/1999/xhtml" | "http://www.w3.org/2000/svg";
const html: Namespace = "http://www.w3.org/1999/xhtml";
const svg: Namespace = "http://www.w3.org/2000/svg";

const attributes: Readonly<Record<string, string>> = { className: "class", htmlFor: "for" };

export function drawStill(node: ReactNode, within: Namespace = html): readonly Node[] {
  if (node === null || node === undefined || typeof node === "boolean") return [];
  if (typeof node === "string" || typeof node === "number" || typeof node === "bigint")
    return [document.createTextNode(String(node))];
  if (Array.isArray(node)) return node.flatMap((one) => drawStill(one, within));
  return drawElement(node as ReactElement<Readonly<Record<string, unknown>>>, within);
}

function drawElement(
  { type, props }: ReactElement<Readonly<Record<string, unknown>>>,
  within: Namespace,
): readonly Node[] {
  if (type === Fragment) return drawStill(props.children as ReactNode, within);
  if (typeof type === "function")
    return drawStill((type as (own: unknown) => ReactNode)(props), within);
  if (typeof type !== "string") throw new Error("Only components without state can be drawn.");
  const namespace = type === "svg" ? svg : within;
  const element = document.createElementNS(namespace, type);
  for (const [name, value] of Object.entries(props)) {
    if (name !== "children") setAttribute(element, name, value);
  }
  element.append(...drawStill(props.children as ReactNode, namespace));
  return [element];
}

function setAttribute(element: Element, name: string, value: unknown): void {
  if (typeof value === "function") throw new Error(`"${name}" would need React.`);
  const isWord = name.startsWith("aria-") || name.startsWith("data-");
  if (value === undefined || value === null || (value === false && !isWord)) return;
  element.setAttribute(attributes[name] ?? name, value === true && !isWord ? "" : String(value));
}
