import { definePartnership } from '@saferplan/partnership-kit';
import { edition, partnershipOf } from './the-rest.ts';

/** A plan that residents are asked about: it waits in the app for its officers, and the public reads nothing of it yet. */
export const inConsultation = definePartnership(
  partnershipOf({
    editions: [
      {
        ...edition,
        state: 'consultation',
        consultations: {
          residents: {
            title: 'What should we do first?',
            startsOn: '2026-01-12',
            endsOn: '2026-03-06',
            audiences: 'Residents and traders',
            questions: 'Which of these matters most to you?',
            summary: '',
          },
        },
      },
    ],
  }),
);
