import { describe, expect, it } from 'vitest';
import { idSchema } from '../shared/id.ts';
import { PREFIXES } from '../shared/named-kind.ts';
import { nameOf } from './item.ts';
import { ITEM_KINDS, kindOf, KINDS } from './kinds.ts';

/** One line of text that makes a new item of each kind. */
const TEXT: Readonly<Partial<Record<string, string>>> = { reading: '2017-08', 'series-mark': '2017-08', score: 'mod_example' };

/** What is asked before there is an item, by the name of its field. */
const SAID: Readonly<Record<string, string>> = {
  standing: 'statutory',
  category: 'helpline',
  aspect: 'legal',
  status: 'not-started',
  on: '2017-03-28',
  when: '2017-03',
  'area.kind': 'district',
  'area-change.kind': 'formed',
  unit: 'offences',
  area: 'Maidstone',
  improvement: 'lower',
};

describe('a new item', () => {
  it.each(ITEM_KINDS)('of the kind %s is fit to be stored, with what it hangs on, an address and extra fields', (kind) => {
    const { fields, parent, blank, asked } = kindOf(kind);
    const made = {
      ...blank(TEXT[kind] ?? 'Visit every nail bar'),
      ...Object.fromEntries(asked.map((field) => [field, SAID[`${kind}.${field}`] ?? SAID[field]])),
      ...(parent === null ? {} : { [parent.field]: `${PREFIXES[parent.kinds[0] ?? 'priority']}_example` }),
      ...('slug' in fields ? { slug: 'example' } : {}),
      ...('extra' in fields ? { extra: {} } : {}),
    };
    expect(KINDS[kind].schema.parse(made)).toEqual(made);
  });

  it('holds no fact that nobody has said: it is asked for, or the blank says that it is not said', () => {
    const asked = ITEM_KINDS.flatMap((kind) => kindOf(kind).asked.map((field) => `${kind}.${field}`));
    expect(asked.toSorted()).toEqual([
      'action-update.on',
      'action-update.status',
      'agency.standing',
      'area-change.kind',
      'area-change.on',
      'area.kind',
      'contact.category',
      'implication.aspect',
      'series.area',
      'series.unit',
      'survey-answer.when',
    ]);
    const chosen = ITEM_KINDS.flatMap((kind) =>
      Object.entries(kindOf(kind).fields).flatMap(([name, field]) => {
        const value = field.kind === 'choice' ? field.blank('Visit every nail bar') : undefined;
        return typeof value !== 'string' || /^(?:not-|awaited$|none$)/u.test(value) ? [] : [`${kind}.${name}: ${value}`];
      }),
    );
    // How a chart is drawn and who may see it say nothing of the world; the others are said on a screen of their own before there is an item.
    expect(chosen).toEqual([
      'series.audience: partners',
      'series.interval: month',
      'series.chart: i',
      'series.rules: making-data-count',
      'lineage.kind: introduced',
      'translation.language: cy',
      'shared-translation.language: cy',
    ]);
  });

  it('is called by the line that it was made of, where its kind has a title', () => {
    for (const kind of ITEM_KINDS)
      if (kindOf(kind).title !== null) expect(nameOf(kind, kindOf(kind).blank('Visit every nail bar'))).toBe('Visit every nail bar');
  });
});

describe('a field that names items', () => {
  it('names no other kinds than those that it says, and is as good without one of them where a removal releases it', () => {
    for (const kind of ITEM_KINDS)
      for (const [name, { references, kind: fieldKind }] of Object.entries(kindOf(kind).fields)) {
        if (references?.onRemoval !== 'release') continue;
        const ids = references.to.map((to) => idSchema(to).parse(`${PREFIXES[to]}_example`));
        const value = fieldKind === 'optional-reference' ? ids[0] : fieldKind === 'references' ? ids : { kind: 'some', priorityIds: ids };
        const left = ids.reduce((before: unknown, id) => references.without(before, id), value);
        expect(references.idsIn(value), `${kind}.${name}`).toEqual(fieldKind === 'optional-reference' ? ids.slice(0, 1) : ids);
        expect(references.idsIn(left), `${kind}.${name}`).toEqual([]);
        expect(KINDS[kind].schema.partial().safeParse({ [name]: left }).success, `${kind}.${name}`).toBe(true);
      }
  });
});
