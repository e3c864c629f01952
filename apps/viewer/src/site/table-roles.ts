/** Tables whose rows become blocks on a narrow screen, by a class of theirs. */
const RELAID = /<table class="(?:[^"]* )?(?:stacked|card-rows|matrix|plain-rows verdict-rows)(?: [^"]*)?"[^]*?<\/table>/gu;

const ROLES: readonly (readonly [pattern: RegExp, begun: string])[] = [
  [/<table /gu, '<table role="table" '],
  [/<(thead|tbody)(?=[ >])/gu, '<$1 role="rowgroup"'],
  [/<tr(?=[ >])/gu, '<tr role="row"'],
  [/<th scope="col(?:group)?"/gu, '$& role="columnheader"'],
  [/<th scope="row(?:group)?"/gu, '$& role="rowheader"'],
  [/<td(?=[ >])/gu, '<td role="cell"'],
];

/**
 * Says in such tables what each part is, since browsers forget that a cell is a cell where the style sheet lays it out as a block
 * (HTML accessibility API mappings; https://adrianroselli.com/2018/02/tables-css-display-properties-and-aria.html). `html` is a page
 * as the viewer writes it; a cell that has a role keeps it.
 */
export const keepTableRoles = (html: string): string =>
  html.replaceAll(RELAID, (table) =>
    /<(?:thead|tbody|tr|td|th)[^>]* role="/u.test(table)
      ? table
      : ROLES.reduce((text, [pattern, begun]) => text.replaceAll(pattern, begun), table),
  );
