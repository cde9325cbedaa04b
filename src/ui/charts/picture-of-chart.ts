/**
 * A drawn chart as a file of its own: the same lines and words, with the colours that the page gives them.
 *
 * In:       the SVG as it stands on the page; its title.
 * Out:      the text of an SVG file; a PNG of it, twice as large.
 * Throws:   Error where the browser cannot draw it.
 * Ignores:  who saves it. Nothing is asked of any server.
 */

const copied = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-opacity",
  "paint-order",
  "font-family",
  "font-size",
  "font-weight",
  "text-anchor",
] as const;

export function svgTextOf(chart: SVGSVGElement, title: string): string {
  const { width, height } = chart.getBoundingClientRect();
  const picture = chart.cloneNode(true) as SVGSVGElement; // a copy of an SVG is one
  const [from, to] = [chart, picture].map((one) => [one, ...one.querySelectorAll("*")]);
  for (const [index, element] of (to ?? []).entries()) {
    const shown = from?.[index];
    if (shown !== undefined) copyLook(shown, element);
  }
  picture.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  picture.setAttribute("width", String(Math.ceil(width)));
  picture.setAttribute("height", String(Math.ceil(height)));
  const paper = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  paper.setAttribute("width", "100%");
  paper.setAttribute("height", "100%");
  paper.setAttribute("fill", getComputedStyle(chart).getPropertyValue("--sheet").trim() || "white");
  const heading = document.createElementNS("http://www.w3.org/2000/svg", "title");
  heading.textContent = title;
  picture.prepend(heading, paper);
  return new XMLSerializer().serializeToString(picture);
}

export async function pngOf(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const scale = 2;
  const canvas = document.createElement("canvas");
  canvas.width = image.width * scale;
  canvas.height = image.height * scale;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) =>
      blob === null ? reject(new Error("The chart could not be drawn.")) : resolve(blob),
    );
  });
}

/** As attributes: a file of its own has no tokens, and what the page forbids styles it forbids pictures too. */
function copyLook(shown: Element, element: Element): void {
  const look = getComputedStyle(shown);
  for (const name of copied) {
    const value = look.getPropertyValue(name);
    if (value !== "") element.setAttribute(name, value);
  }
  element.removeAttribute("class");
  element.removeAttribute("style");
}
