import { createTheme, type MantineColorsTuple } from '@mantine/core';

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

/** One accent colour and the typeface of the public site. */
export const theme = createTheme({
  colors: { brand },
  primaryColor: 'brand',
  primaryShade: { light: 7, dark: 6 },
  autoContrast: true,
  fontFamily: 'Hyperlegible, system-ui, sans-serif',
  headings: { fontFamily: 'Hyperlegible, system-ui, sans-serif', fontWeight: '700' },
  defaultRadius: 'md',
  cursorType: 'pointer',
});
