import { type ItemKind, ITEM_KINDS, KINDS } from '@saferplan/domain/plan';
import type { EditionId, Failure } from '@saferplan/domain/shared';
import { describeFailure } from '@saferplan/messages/failures';
import { beforeAll, expect, it } from 'vitest';
import { EDITION_2017, onInstalled, openApi, type TestApi } from '../../testing/open-api.ts';
import { copyEditionForward, readEdition } from './edition.service.ts';
import { createItem } from './item.service.ts';

// What a field may hold is for the domain to say, before anything reaches a database: one kind of database shows it.
onInstalled('what officers send', (database) => {
  let api: TestApi;
  let draft: EditionId;
  const ann = () => api.contextOf('ann');
  const failureOf = (result: { readonly ok: boolean; readonly failure?: Failure }): Failure => {
    if (result.ok || result.failure === undefined) throw new Error('this was to be refused');
    return result.failure;
  };

  beforeAll(async () => {
    api = await openApi(database());
    const copied = await copyEditionForward(ann(), { editionId: EDITION_2017 });
    if (!copied.ok) throw new Error(copied.failure.code);
    draft = copied.value.id;
  });

  const HOSTILE: readonly unknown[] = [
    '',
    '   ',
    'x'.repeat(100_000),
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    42,
    null,
    [],
    {},
    true,
    '\u0000',
    undefined,
  ];

  it.each(ITEM_KINDS)('bad input in any field of a %s is refused with a message, and nothing is stored', async (kind: ItemKind) => {
    const read = await readEdition(ann(), { editionId: draft });
    if (!read.ok) throw new Error('the draft is there');
    const source = await readEdition(ann(), { editionId: EDITION_2017 });
    const lists = { ...read.value.content.items, ...read.value.content.shared };
    const fallback = source.ok ? source.value.content.items : read.value.content.items;
    const example: Readonly<Record<string, unknown>> = {
      ...(lists[kind][0] ??
        ('lineage' in fallback && kind in fallback ? Object.entries(fallback).find(([name]) => name === kind)?.[1][0] : {})),
    };
    const editionId = kind in read.value.content.shared ? null : draft;
    const shape: Readonly<Record<string, { safeParse: (value: unknown) => { success: boolean } }>> = KINDS[kind].schema.shape;
    let tried = 0;
    for (const [field, schema] of Object.entries(shape))
      for (const value of HOSTILE) {
        if (schema.safeParse(value).success) continue;
        tried += 1;
        const fields = { ...Object.fromEntries(Object.keys(shape).map((name) => [name, example[name]])), [field]: value };
        if (field === 'slug' && value === undefined) continue;
        const failure = failureOf(await createItem(ann(), { kind, editionId, fields }));
        expect(failure.code).toBe('invalid');
        expect(describeFailure(failure).length).toBeGreaterThan(5);
      }
    expect(tried).toBeGreaterThan(5);
    const after = await readEdition(ann(), { editionId: draft });
    expect(after.ok && after.value.content).toEqual(read.value.content);
  });
});
