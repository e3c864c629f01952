/** Where what is said of an expectation is published. */
export const PUBLISHED_EFFECT_FIELDS = {
  actionId: { not: 'It stands in the snapshot under what it hangs on' },
  text: 'priorities.actions.effects.text',
  where: 'priorities.actions.effects.where',
  measure: 'priorities.actions.effects.measure',
  way: 'priorities.actions.effects.way',
  seriesId: 'priorities.actions.effects.result',
  comparedWith: 'priorities.actions.effects.comparedWith',
  beganOn: 'priorities.actions.effects.beganOn',
  areas: 'priorities.actions.effects.result.counted',
  counts: { not: 'They are numbers of small areas: what they show is published, with its uncertainty' },
  source: 'priorities.actions.effects.source',
  saidAt: 'priorities.actions.effects.saidAt',
  amendedAt: 'priorities.actions.effects.amendedAt',
} as const;
