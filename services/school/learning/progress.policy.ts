import type { Bilingual } from '#kernel/i18n/messages.js';
import type { Assessment } from '../course/programme/programme.policy.js';

/** What somebody has learnt by a day, and the rule of the version that the cohort follows. */
export interface Learnt {
  /** Academic hours of the programme, and of the sessions that they attended. */
  readonly hours: number;
  readonly hoursAttended: number;
  readonly attendancePercent: number;
  readonly assessments: readonly Assessment[];
  readonly marks: readonly { readonly assessment: string; readonly value: number }[];
}

/** Hours that are to be attended at least: a share of those of the programme, which no cancelled session shortens. */
export const hoursNeeded = ({ hours, attendancePercent }: Pick<Learnt, 'hours' | 'attendancePercent'>): number =>
  Math.ceil((hours * attendancePercent) / 100);

export interface Progress {
  readonly hoursNeeded: number;
  readonly assessmentsPassed: number;
  /** What is lacking; empty when the rule is met. */
  readonly lacking: readonly Bilingual[];
}

/** What of the rule of a course somebody has met, and what is lacking. */
export function progressOf(learnt: Learnt): Progress {
  const { hours, hoursAttended, assessments, marks } = learnt;
  const needed = hoursNeeded(learnt);
  const lacking: Bilingual[] = [];
  if (hoursAttended < needed) {
    lacking.push({
      ru: `посещено ${hoursAttended} ч. из ${hours}, нужно ${needed}`,
      en: `${hoursAttended} of ${hours} hours attended, ${needed} are needed`,
    });
  }
  for (const { code, title, passMark, topMark } of assessments) {
    const mark = marks.find(({ assessment }) => assessment === code);
    if (!mark) lacking.push({ ru: `${title}: оценки нет`, en: `${title}: no mark` });
    else if (mark.value < passMark) {
      lacking.push({
        ru: `${title}: ${mark.value} из ${topMark}, нужно ${passMark}`,
        en: `${title}: ${mark.value} of ${topMark}, ${passMark} is needed`,
      });
    }
  }
  const failed = lacking.length - (hoursAttended < needed ? 1 : 0);
  return { hoursNeeded: needed, assessmentsPassed: assessments.length - failed, lacking };
}

/** What is lacking, as one sentence. */
export const inOneSentence = (lacking: readonly Bilingual[]): Bilingual => ({
  ru: lacking.map(({ ru }) => ru).join('; '),
  en: lacking.map(({ en }) => en).join('; '),
});
