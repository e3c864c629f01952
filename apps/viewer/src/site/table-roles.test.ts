import { expect, it } from 'vitest';
import { keepTableRoles } from './table-roles.ts';

const rows =
  '<caption>Actions</caption><thead><tr><th scope="col">What</th><th scope="col" class="number">Count</th></tr></thead><tbody><tr class="x"><th scope="row">Bins</th><td data-column="Count">3</td></tr></tbody>';

it('says what each part of a table is where a narrow screen lays it out as blocks', () => {
  for (const name of ['stacked', 'rows card-rows passed-rows', 'stacked actions-table', 'matrix'])
    expect(keepTableRoles(`<p>a</p><table class="${name}">${rows}</table>`)).toBe(
      `<p>a</p><table role="table" class="${name}"><caption>Actions</caption><thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">What</th><th scope="col" role="columnheader" class="number">Count</th></tr></thead><tbody role="rowgroup"><tr role="row" class="x"><th scope="row" role="rowheader">Bins</th><td role="cell" data-column="Count">3</td></tr></tbody></table>`,
    );
});

it('leaves alone tables that stay tables, and those that say it themselves', () => {
  for (const page of [
    `<table>${rows}</table>`,
    `<table class="rows plain-rows">${rows}</table>`,
    `<table class="stacked"><tr role="row"><td>1</td></tr></table>`,
  ])
    expect(keepTableRoles(page)).toBe(page);
});
