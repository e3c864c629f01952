import { createTheme, defaultVariantColorsResolver, type MantineColorsTuple, type VariantColorsResolver } from '@mantine/core';
import { words } from '../words/spoken.ts';

const brand: MantineColorsTuple = [
  '#e9f5f3',
  '#d9ece6',
  '#b3d9d0',
  '#86c3b6',
  '#5aab9d',
  '#358f82',
  '#1b736a',
  '#0b5351',
  '#094543',
  '#063433',
];

/** Mantine's dark greys as the tokens have them: words, edges, controls, ground. */
const dark: MantineColorsTuple = [
  '#eaf1ef',
  '#b2c0bf',
  '#93a4a4',
  '#6d7f80',
  '#273536',
  '#223031',
  '#131d1e',
  '#131d1e',
  '#0f1819',
  '#0d1415',
];

/** The tokens (background, ink) of what is only tinted, by the colour that it is given. */
const TINTS: Readonly<Record<string, readonly [string, string]>> = {
  brand: ['--wash', '--brand'],
  red: ['--bad-w', '--bad-i'],
  orange: ['--warn-w', '--warn-i'],
  green: ['--ok-w', '--ok-i'],
};

const variantColorResolver: VariantColorsResolver = (input) => {
  const resolved = defaultVariantColorsResolver(input);
  if (input.variant === 'filled' && input.color === 'red')
    return { ...resolved, background: 'var(--bad)', hover: 'var(--bad-i)', color: 'var(--surface)' };
  const tint = TINTS[input.color ?? 'brand'];
  if (tint === undefined || (input.variant !== 'light' && input.variant !== 'subtle')) return resolved;
  const [wash, ink] = tint;
  return {
    ...resolved,
    background: input.variant === 'light' ? `var(${wash})` : 'transparent',
    hover: `var(${wash})`,
    color: `var(${ink})`,
  };
};

/** A list below a field: it scrolls itself, is walked by the arrows from the field, and stands where the field does, within its landmark. */
const LIST_BELOW = { withScrollArea: false, classNames: { options: 'list-below' }, comboboxProps: { withinPortal: false } };

/** One accent colour and the typeface of the public site. */
export const theme = createTheme({
  colors: { brand, dark },
  variantColorResolver,
  components: {
    // The head of a dialog is not that of the page, and its sign for closing has a name.
    ModalHeader: { defaultProps: { role: 'presentation' } },
    ModalCloseButton: { defaultProps: { 'aria-label': words.dismiss } },
    PasswordInput: { defaultProps: { visibilityToggleFocusable: true, visibilityToggleButtonProps: { 'aria-label': words.showPassword } } },
    Autocomplete: { defaultProps: LIST_BELOW },
    MultiSelect: { defaultProps: LIST_BELOW },
  },
  primaryColor: 'brand',
  primaryShade: { light: 7, dark: 6 },
  autoContrast: true,
  fontFamily: 'Hyperlegible, system-ui, sans-serif',
  headings: { fontFamily: 'Hyperlegible, system-ui, sans-serif', fontWeight: '700' },
  fontSizes: { xs: '12px', sm: '14px', md: '14px', lg: '16px', xl: '20px' },
  lineHeights: { xs: '16px', sm: '20px', md: '20px', lg: '22px', xl: '26px' },
  radius: { xs: '4px', sm: '6px', md: '8px', lg: '12px', xl: '16px' },
  defaultRadius: 'md',
  focusRing: 'never',
  cursorType: 'pointer',
  respectReducedMotion: true,
});
