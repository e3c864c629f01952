import type { ReactElement } from 'react';

/** Two counts as bars, the earlier above the newer, each with its number; both from zero. */
export function Pair(props: {
  readonly before: number;
  readonly now: number;
  /** What stands beside each bar. */
  readonly beforeInWords: string;
  readonly nowInWords: string;
  /** The whole of it for those who do not see it. */
  readonly label: string;
}): ReactElement {
  const { before, now, beforeInWords, nowInWords, label } = props;
  const most = Math.max(before, now, 1e-9);
  const width = (value: number): number => Math.max(1, Math.round((value / most) * 118));
  return (
    <svg className="pair" viewBox="0 0 220 46" role="img" aria-label={label}>
      <rect className="before" x="1" y="1" width={width(before)} height="17" />
      <text x={width(before) + 9} y="15">
        {beforeInWords}
      </text>
      <rect x="1" y="27" width={width(now)} height="17" />
      <text className="now" x={width(now) + 9} y="41">
        {nowInWords}
      </text>
    </svg>
  );
}

/** A share of a hundred as a filled part of a bar. */
export const Share = ({ percent, label }: { readonly percent: number; readonly label: string }): ReactElement => (
  <svg className="pair" viewBox="0 0 220 20" role="img" aria-label={label}>
    <rect className="rest" x="1" y="1" width="218" height="18" rx="3" />
    <rect x="1" y="1" width={Math.round(2.18 * Math.min(100, Math.max(0, percent)))} height="18" rx="3" />
  </svg>
);

/** The place of a picture where there are no figures: as large as one, and dashed. */
export const NoPicture = ({ text }: { readonly text: string }): ReactElement => (
  <svg className="picture-none" viewBox="0 0 220 68" aria-hidden="true">
    <rect x="1" y="1" width="218" height="66" rx="6" />
    <text x="110" y="39" textAnchor="middle">
      {text}
    </text>
  </svg>
);
