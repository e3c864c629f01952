import { type ItemKind, kindOf } from '@saferplan/domain/plan';

/** The fields that a new item starts with, from the one line that is typed to add it. What is left out is decided later. */
export function newItem(kind: ItemKind, text: string, parentId: string | null): Readonly<Record<string, unknown>> {
  const { blank, parent } = kindOf(kind);
  return { ...(parent === null ? {} : { [parent.field]: parentId }), ...blank(text) };
}
