import type { FeedbackWords } from '../feedback.ts';

/** What the screens of feedback say, in Welsh, which no speaker has read yet. */
export const feedback: FeedbackWords = {
  feedbackScreen: {
    toDo: 'I’w wneud',
    new: 'Newydd',
    done: 'Wedi’i wneud',
    nothingToDo: 'Dim i’w wneud',
    feedback: 'Adborth',
    administratorsAndEditorsReadWhat:
      'Gweinyddwyr a golygyddion sy’n darllen yr hyn y mae trigolion yn ei ysgrifennu: gall ddweud pwy yw rhywun.',
    whatResidentsWroteByThe: (keptDays) =>
      `Yr hyn a ysgrifennodd trigolion drwy’r ffurflen y mae pob tudalen gyhoeddus yn arwain ati. Nid yw’n dweud dim ynghylch pwy ydynt, ac ni all neb eu hateb. Caiff ei ddileu ar ôl ${keptDays} diwrnod; dilëwch ynghynt yr hyn sy’n dweud pwy yw rhywun.`,
    nothingHasBeenWrittenYet: 'Nid oes dim wedi’i ysgrifennu eto.',
    noted: 'Nodwyd.',
    deleted: 'Dilëwyd.',
    aboutNoPageInParticular: 'am ddim tudalen yn arbennig',
    about: (page) => `am ${page}`,
    sortedBy: (sortedBy) => ` · trefnwyd gan ${sortedBy}`,
    whatBecomesOfWhatWas: (when) => `Beth ddaw o’r hyn a ysgrifennwyd ar ${when}`,
    noteForColleagues: 'Nodyn i gydweithwyr',
    save: 'Cadw',
    yesDeleteItForGood: 'Iawn, dileer am byth',
    delete: 'Dileu…',
  },
};
