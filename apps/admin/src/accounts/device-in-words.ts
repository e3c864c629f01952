const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/\bEdgA?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(?:Firefox|FxiOS)\//, 'Firefox'],
  [/\b(?:Chrome|CriOS|HeadlessChrome)\//, 'Chrome'],
  [/\bVersion\/[\d.]+.*\bSafari\//, 'Safari'],
];

const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/\biPhone\b/, 'an iPhone'],
  [/\biPad\b/, 'an iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b/, 'a Mac'],
  [/\bLinux\b/, 'Linux'],
];

/** What a browser says of itself (the header User-Agent) in words: `Firefox on Windows`. It may say anything, so it is no proof. */
export function deviceInWords(userAgent: string | null | undefined): string {
  const said = (names: typeof BROWSERS, otherwise: string): string =>
    names.find(([pattern]) => pattern.test(userAgent ?? ''))?.[1] ?? otherwise;
  return `${said(BROWSERS, 'A browser that we do not know')} on ${said(SYSTEMS, 'a system that we do not know')}`;
}
