import type { ShellWords } from '../shell.ts';

/** What the screens of shell say, in Welsh, which no speaker has read yet. */
export const shell: ShellWords = {
  router: {
    thisScreenCouldNotBe: 'Ni ellid agor y sgrin hon',
    theConnectionMayBeDown:
      'Efallai fod y cysylltiad wedi’i golli, neu fod Saferplan wedi’i ddiweddaru. Mae’r hyn a gadwyd gennych yn ddiogel.',
    tryAgain: 'Rhowch gynnig arall arni',
    allEditions: 'Pob rhifyn',
    thisScreenDoesNotExist: 'Nid yw’r sgrin hon yn bod',
  },
  conflictList: {
    couldNotBeFetched:
      'Ni ellid nôl yr hyn y mae dewis rhyngddo. Mae’r hyn a deipiwyd gennych wedi’i gadw: llwythwch y dudalen o’r newydd, yna dewiswch.',
    loadAnew: 'Llwytho’r dudalen o’r newydd',
  },
  trpc: {
    noConnectionToTheServer: 'Dim cysylltiad â’r gweinydd. Gwiriwch eich rhwydwaith; nid oes dim a deipioch wedi’i golli.',
    somethingWentWrong: 'Aeth rhywbeth o’i le.',
    answers: {
      401: 'Mae’ch sesiwn wedi dod i ben. Mewngofnodwch eto i wneud hyn.',
      413: 'Mae hyn yn rhy fawr. Anfonwch 1 MB neu lai.',
      429: 'Gormod o geisiadau. Arhoswch funud, yna rhowch gynnig arall arni.',
      502: 'Nid yw’r gweinydd yn ateb ar hyn o bryd. Rhowch gynnig arall arni ymhen munud.',
      503: 'Ni all y gweinydd wneud hyn ar hyn o bryd. Rhowch gynnig arall arni ymhen munud.',
      504: 'Nid atebodd y gweinydd mewn pryd. Rhowch gynnig arall arni ymhen munud.',
    },
  },
  goKeys: {
    theOverview: 'i’r trosolwg',
    theAssessment: 'i’r asesiad',
    thePlan: 'i’r cynllun',
    theDecisions: 'i’r penderfyniadau',
    delivery: 'i gyflawni',
    publishing: 'i gyhoeddi',
    theSettings: 'i’r gosodiadau',
  },
};
