import { createRequire } from 'node:module';

/** The typeface of all documents, and of our pages. */
export const TYPEFACE = 'Atkinson Hyperlegible Next';

const FILES = ['400Regular/AtkinsonHyperlegibleNext_400Regular.ttf', '700Bold/AtkinsonHyperlegibleNext_700Bold.ttf'];

/** Where its files are. */
export const typefaceFiles = (): readonly string[] => {
  const { resolve } = createRequire(import.meta.url);
  return FILES.map((file) => resolve(`@expo-google-fonts/atkinson-hyperlegible-next/${file}`));
};
