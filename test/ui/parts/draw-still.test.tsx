/** What is drawn without React is what React would have drawn. */
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { drawStill } from "../../../src/ui/parts/draw-still.ts";

function Item({ words, isOn }: { readonly words: string; readonly isOn: boolean }) {
  return (
    <li className={isOn ? "on" : undefined} data-on={isOn} aria-hidden={!isOn} hidden={!isOn}>
      {words} {1 + 1}
      {isOn && (
        <>
          <b>&lt;on&gt;</b> it
        </>
      )}
      {null}
    </li>
  );
}

const list = (
  <ul>
    {["a", "b"].map((words, index) => (
      <Item key={words} words={words} isOn={index === 0} />
    ))}
    <li>
      <label htmlFor="x">x</label>
      <svg viewBox="0 0 1 1" aria-hidden="true">
        <use href="#m-yes" />
      </svg>
    </li>
  </ul>
);

test("function components, fragments, lists, attributes and text are drawn as React writes them", () => {
  const drawn = document.createElement("div");
  drawn.append(...drawStill(list));
  const written = document.createElement("div");
  written.innerHTML = renderToStaticMarkup(list);
  expect(drawn.innerHTML).toBe(written.innerHTML);
  expect(drawn.querySelector("use")?.namespaceURI).toBe("http://www.w3.org/2000/svg");
});

test("what needs React to live is refused", () => {
  expect(() => drawStill(<button type="button" onClick={() => undefined} />)).toThrow("onClick");
});
