import { contrast, mixed } from '@saferplan/domain/shared';

/** The colour that the stylesheet has built in. */
const BUILT_IN = '#0b5351';
const DARK_PAPER = '#0f1819';
/** WCAG 2.2, success criterion 1.4.3: what text needs against its background. */
const LEAST_CONTRAST = 4.5;

/**
 * The partnership's own colour as rules for the page, with lighter and darker tints that read well on white and on the dark
 * paper; empty for the built-in one. The same colour gives the same text, so that its hash can stand in the security policy.
 */
export function brandStyle(colour: string): string {
  if (colour.toLowerCase() === BUILT_IN) return '';
  const wash = mixed(colour, '#ffffff', 0.86);
  const darkWash = mixed(colour, DARK_PAPER, 0.6);
  return [
    `:root{--brand:${colour};--hero:${colour};--brand-wash:${wash};--on-brand-wash:${readableOn(wash, colour, '#000000')}}`,
    `@media (prefers-color-scheme:dark){:root{--brand:${readableOn(DARK_PAPER, colour, '#ffffff')};--hero:${mixed(colour, '#000000', 0.35)};`,
    `--brand-wash:${darkWash};--on-brand-wash:${readableOn(darkWash, colour, '#ffffff')}}}`,
  ].join('');
}

/** The colour, mixed with black or white until it can be read on a background. */
function readableOn(background: string, colour: string, towards: string): string {
  for (let share = 0; share < 1; share += 0.1) {
    const candidate = mixed(colour, towards, share);
    if (contrast(candidate, background) >= LEAST_CONTRAST) return candidate;
  }
  return towards;
}
