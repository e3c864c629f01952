/** A heading in words, where a program has written it as the name of a field: `Area_Code`, `areaCode` and `LACode` as `Area Code`, `area Code` and `LA Code`. */
export const inWords = (heading: string): string =>
  heading
    .replaceAll(/(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z]{2})/gu, ' ')
    .replaceAll(/_+/gu, ' ')
    .trim();
