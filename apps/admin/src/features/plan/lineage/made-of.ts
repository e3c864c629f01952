import type { EditionContent, PlanElement, Item } from '@saferplan/domain/plan';

/** What a priority or theme of last year holds as one of the other kind this year, and what of this year it stands in place of. */
export interface MadeOf {
  readonly kind: 'priority' | 'theme';
  readonly fields: Readonly<Record<string, string>>;
  readonly inPlaceOf: { readonly kind: 'priority' | 'theme'; readonly item: Item<'priority'> | Item<'theme'> } | null;
}

/** The theme that a priority becomes, or the priority that a theme becomes, with its text as this year's plan has it. */
export function madeOf(planElement: PlanElement, decision: Item<'lineage'> | null, { items }: EditionContent): MadeOf {
  const carried = (item: Item<'priority'> | Item<'theme'>): boolean =>
    decision?.toIds.some((id) => id === item.id) ?? item.title === planElement.title;
  if (planElement.type === 'priority') {
    const item = items.priority.find(carried);
    const about = [item?.aim ?? '', item?.why ?? ''].filter((text) => text !== '').join('\n\n');
    return {
      kind: 'theme',
      fields: { title: item?.title ?? planElement.title, summary: item?.summary ?? '', about: about.slice(0, 2000) },
      inPlaceOf: item === undefined ? null : { kind: 'priority', item },
    };
  }
  const item = items.theme.find(carried);
  return {
    kind: 'priority',
    fields: { title: item?.title ?? planElement.title, summary: item?.summary ?? '', why: item?.about ?? '' },
    inPlaceOf: item === undefined ? null : { kind: 'theme', item },
  };
}
