import { problemsOf } from '#kernel/graph/problem.js';

/** Why a period is not published. */
export const publicationProblem = problemsOf({
  NOTHING_ACCEPTED: {
    ru: 'Публиковать нечего: за этот период регион не принял цифр ни одного колледжа.',
    en: 'There is nothing to publish: the region has accepted no college’s figures of this period.',
  },
  NOTHING_CHANGED: {
    ru: 'С прошлой публикации принятые цифры не изменились: новой редакции не нужно.',
    en: 'What was accepted is what was published last: no revision is needed.',
  },
  REASON_LENGTH: {
    ru: 'Период уже опубликован. Скажите, что исправлено и почему: от 3 до {most} знаков.',
    en: 'The period has been published. Say what is corrected and why: 3 to {most} characters.',
  },
  NOT_PROTECTED: {
    ru: 'Не опубликовано: проверка нашла цифр, по которым можно было бы узнать людей: {count}. Повысьте порог или сообщите оператору.',
    en: 'Not published: the audit found figures by which people could be recognised: {count}. Raise the threshold, or tell the operator.',
  },
});
