/**
 * The names and shapes of the line icons, 16 by 16, drawn in the current colour.
 *
 * Out:      path data by name; what is filled instead of drawn is said in Sprite.tsx.
 * Ignores:  sizes and colours, which are in styles/marks.css.
 */

/** Each icon as lines, with circles and boxes written as paths. */
export const iconPaths = {
  lock: "M3 7h10v6.5h-10zM5 7V5a3 3 0 0 1 6 0v2",
  down: "M4 6l4 4 4-4",
  right: "M6 4l4 4-4 4",
  half: "M2.4 8a5.6 5.6 0 1 0 11.2 0a5.6 5.6 0 1 0 -11.2 0z",
  print: "M4.5 6V2.5h7V6M4.5 11.5H2.5V6h11v5.5h-2M4.5 9.5h7v4h-7z",
  table: "M2.5 3.5h11v9h-11zM2.5 6.5h11M2.5 9.5h11M6.5 3.5v9",
  save: "M8 2.5v7M5 7l3 3 3-3M3 13.5h10",
  link: "M6.8 9.2l2.4-2.4M7.3 4.6l1.2-1.2a2.8 2.8 0 0 1 4 4l-1.2 1.2M8.7 11.4l-1.2 1.2a2.8 2.8 0 0 1-4-4l1.2-1.2",
  close: "M4 4l8 8M12 4l-8 8",
  plus: "M8 3.5v9M3.5 8h9",
  doc: "M4 2.5h5.5L12.5 5.5v8H4zM9.5 2.5v3h3M6 8.5h4.5M6 11h4.5",
  swap: "M3 5.5h9M9.5 3l2.5 2.5L9.5 8M13 10.5H4M6.5 8L4 10.5 6.5 13",
  undo: "M5.5 3L3 5.5 5.5 8M3 5.5h6.5a3.5 3.5 0 0 1 0 7H6",
  search: "M2.8 7a4.2 4.2 0 1 0 8.4 0a4.2 4.2 0 1 0 -8.4 0zM10.2 10.2l3.3 3.3",
  menu: "M2.5 4.5h11M2.5 8h11M2.5 11.5h11",
  gear: "M3 4.5h6M12 4.5h1M3 11.5h1M7 11.5h6M9 4.5a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0zM4 11.5a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0z",
} as const;

export type IconName = keyof typeof iconPaths;

/** The parts that are filled, for the icons that have any. */
export const iconFills: Readonly<Partial<Record<IconName, string>>> = {
  half: "M8 2.4a5.6 5.6 0 0 1 0 11.2z",
};
