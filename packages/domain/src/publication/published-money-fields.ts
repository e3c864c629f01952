const resource = { not: 'It stands beside the law that asks it, for those who keep the plan' } as const;
const confirmation = { not: 'It answers a question of the checks: £0 is published as it is' } as const;

/** Where what is said of grants, bids and resources is published. */
export const PUBLISHED_MONEY_FIELDS = {
  grant: { name: 'grants.name', funder: 'grants.funder', amount: 'grants.amount', zeroConfirmed: confirmation, about: 'grants.about' },
  bid: {
    grantId: { not: 'It stands in the snapshot under what it hangs on' },
    applicant: 'grants.awards.applicant',
    purpose: 'grants.awards.purpose',
    amount: 'grants.awards.amount',
    priorityIds: 'grants.awards.priorities',
    decision: { not: 'Only bids that were agreed are published' },
    awarded: 'grants.awards.amount',
    zeroConfirmed: confirmation,
    note: { not: 'It is for those who decide on bids' },
  },
  resource: {
    text: resource,
    priorityIds: resource,
    form: resource,
    agencyIds: resource,
    amount: resource,
    zeroConfirmed: resource,
  },
} as const;
