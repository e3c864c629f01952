import { contrast, mixed } from '@saferplan/domain/shared';

/** The colour that the stylesheet has built in. */
const BUILT_IN = '#0b5351';
const DARK_PAPER = '#101819';
/** WCAG 2.2, success criterion 1.4.3: what text needs against its background. */
const LEAST_CONTRAST = 4.5;

/**
 * The partnership's own colour as rules for the page, with lighter and darker tints that read well on white and on the dark
 * paper; empty for the built-in one. The same colour gives the same text, so that its hash can stand in the security policy.
 */
export function brandStyle(colour: string): string {
  if (colour.toLowerCase() === BUILT_IN) return '';
  const light = readableOn('#ffffff', colour, '#000000');
  const dark = readableOn(DARK_PAPER, colour, '#ffffff');
  return `:root{${tints(light, '#ffffff')}}@media screen and (prefers-color-scheme:dark){:root{${tints(dark, DARK_PAPER)}}}`;
}

/** The colour with what is written on it, and its tints on a paper: a ground, a stronger one, and the edge of a ground. */
const tints = (colour: string, paper: string): string =>
  [
    `--brand:${colour}`,
    `--brand-ink:${contrast('#ffffff', colour) >= LEAST_CONTRAST ? '#ffffff' : readableOn(colour, '#14232e', '#000000')}`,
    `--wash:${mixed(colour, paper, 0.9)}`,
    `--wash-2:${mixed(colour, paper, 0.76)}`,
    `--edge:${mixed(colour, paper, 0.44)}`,
  ].join(';');

/** The colour, mixed with black or white until it can be read on a background. */
function readableOn(background: string, colour: string, towards: string): string {
  for (let share = 0; share < 1; share += 0.1) {
    const candidate = mixed(colour, towards, share);
    if (contrast(candidate, background) >= LEAST_CONTRAST) return candidate;
  }
  return towards;
}
