import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { OutcomeMark, outcomeKinds } from "../../../src/ui/parts/OutcomeMark.tsx";

afterEach(cleanup);

test("every outcome has a shape of its own and says its word", () => {
  const shapes = outcomeKinds.map((outcome) => {
    const { container } = render(<OutcomeMark outcome={outcome} word={`word ${outcome}`} />);
    expect(screen.getByText(`word ${outcome}`)).toBeDefined();
    return container.querySelector("use")?.getAttribute("href");
  });
  expect(new Set(shapes).size).toBe(6);
});

test("a hidden word is still read aloud", () => {
  render(<OutcomeMark outcome="no" word="不符合" isWordHidden />);
  expect(screen.getByText("不符合").className).toBe("vh");
});
