/**
 * Every shape that is used more than once, defined once per page: outcome marks, the logo, icons
 * and the patterns of chart bars. Static: no script reaches the browser for it.
 *
 * Out:      `#m-…`, `#logo`, `#i-…` for <use>; `#pt-…` for fills.
 * Ignores:  sizes; and colours, but for the sheet's own, which marks are cut out in.
 */

import { type IconName, iconFills, iconPaths } from "./sprite-shapes.ts";

const iconNames = Object.keys(iconPaths) as IconName[]; // keys of a literal, so exactly its names

/** The sprite; the layout puts it first in the body. */
export function Sprite() {
  return (
    <svg className="sprite" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <OutcomeShapes />
        <Logo />
        {iconNames.map((name) => (
          <symbol key={name} id={`i-${name}`} viewBox="0 0 16 16">
            <path d={iconPaths[name]} />
            {iconFills[name] && <path d={iconFills[name]} fill="currentColor" stroke="none" />}
          </symbol>
        ))}
        <BarPatterns />
      </defs>
    </svg>
  );
}

function OutcomeShapes() {
  return (
    <>
      <symbol id="m-yes" viewBox="0 0 16 16">
        <circle cx="8" cy="8" r="7" fill="currentColor" />
        <path
          d="M4.7 8.3l2.3 2.3 4.4-4.9"
          fill="none"
          stroke="var(--sheet)"
          strokeWidth="1.8"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </symbol>
      <symbol id="m-no" viewBox="0 0 16 16">
        <circle cx="8" cy="8" r="6.3" fill="none" stroke="currentColor" strokeWidth="1.4" />
        <path
          d="M5.6 5.6l4.8 4.8M10.4 5.6l-4.8 4.8"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeLinecap="round"
        />
      </symbol>
      <symbol id="m-needs" viewBox="0 0 16 16">
        <circle
          cx="8"
          cy="8"
          r="6.3"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.4"
          strokeDasharray="2.4 1.56"
        />
        <path
          d="M6.1 6.3A1.95 1.95 0 1 1 9 8c-.7.4-1 .7-1 1.4"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.4"
          strokeLinecap="round"
        />
        <circle cx="8" cy="11.5" r=".9" fill="currentColor" />
      </symbol>
      <symbol id="m-depends" viewBox="0 0 16 16">
        <circle cx="8" cy="8" r="6.3" fill="none" stroke="currentColor" strokeWidth="1.4" />
        <path d="M8 1.7a6.3 6.3 0 0 0 0 12.6z" fill="currentColor" />
      </symbol>
      <symbol id="m-may" viewBox="0 0 16 16">
        <path
          d="M8 1.4L14.6 8 8 14.6 1.4 8z"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.4"
          strokeLinejoin="round"
        />
        <circle cx="8" cy="8" r="1.9" fill="currentColor" />
      </symbol>
      <symbol id="m-silent" viewBox="0 0 16 16">
        <path d="M2.6 8h10.8" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
      </symbol>
    </>
  );
}

function Logo() {
  return (
    <symbol id="logo" viewBox="0 0 24 24">
      <rect width="24" height="24" rx="3" fill="currentColor" />
      <path
        d="M5 7.2v8.6a3.2 3.2 0 0 0 3.2 3.2h7.6a3.2 3.2 0 0 0 3.2-3.2V7.2"
        fill="none"
        stroke="var(--on-blue)"
        strokeWidth="2.2"
        strokeLinecap="round"
      />
      <path
        d="M9 6.4h6M9 10.2h6M9 14h3.4"
        fill="none"
        stroke="var(--on-blue)"
        strokeWidth="1.7"
        strokeLinecap="round"
      />
    </symbol>
  );
}

/** Bars are told apart by these as well as by colour; `pt-assumed` follows assumed values. */
function BarPatterns() {
  return (
    <>
      <pattern
        id="pt-diagonal"
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="2" height="6" fill="var(--sheet)" opacity=".5" />
      </pattern>
      <pattern id="pt-dots" width="6" height="6" patternUnits="userSpaceOnUse">
        <circle cx="1.6" cy="1.6" r="1.15" fill="var(--sheet)" opacity=".8" />
        <circle cx="4.6" cy="4.6" r="1.15" fill="var(--sheet)" opacity=".8" />
      </pattern>
      <pattern id="pt-horizontal" width="5" height="5" patternUnits="userSpaceOnUse">
        <rect width="5" height="1.6" fill="var(--sheet)" opacity=".6" />
      </pattern>
      <pattern
        id="pt-assumed"
        width="5"
        height="5"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="1.4" height="5" fill="var(--assumed-line)" />
      </pattern>
    </>
  );
}
