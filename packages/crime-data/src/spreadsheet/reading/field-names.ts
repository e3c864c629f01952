/** A heading in words, where a program has written it as the name of a field: `Area_Code` and `areaCode` as `Area Code` and `area Code`. */
export const inWords = (heading: string): string =>
  heading
    .replaceAll(/(?<=[a-z])(?=[A-Z])/gu, ' ')
    .replaceAll(/_+/gu, ' ')
    .trim();
