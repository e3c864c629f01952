import type { PartedFieldKind, ValueOfFieldKind } from '@saferplan/domain/plan';

/** What the parts of values of each field kind that has such are called: a part without a label is a type error. */
export type PartLabels = {
  readonly [Name in PartedFieldKind]: { readonly [Part in keyof NonNullable<ValueOfFieldKind<Name>>]: string };
};
