import { account as english, type AccountWords } from '@saferplan/messages/admin/account';

const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/\bEdgA?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(?:Firefox|FxiOS)\//, 'Firefox'],
  [/\b(?:Chrome|CriOS|HeadlessChrome)\//, 'Chrome'],
  [/\bVersion\/[\d.]+.*\bSafari\//, 'Safari'],
];

const systemsIn = ({ systems }: AccountWords['device']): readonly (readonly [RegExp, string])[] => [
  [/\biPhone\b/, systems.iPhone],
  [/\biPad\b/, systems.iPad],
  [/\bAndroid\b/, 'Android'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b/, systems.mac],
  [/\bLinux\b/, 'Linux'],
];

/** What a browser says of itself (the header User-Agent) in words: `Firefox on Windows`. It may say anything, so it is no proof. */
export function deviceInWords(userAgent: string | null | undefined, words: AccountWords['device'] = english.device): string {
  const said = (names: typeof BROWSERS, otherwise: string): string =>
    names.find(([pattern]) => pattern.test(userAgent ?? ''))?.[1] ?? otherwise;
  return words.on(said(BROWSERS, words.unknownBrowser), said(systemsIn(words), words.unknownSystem));
}
