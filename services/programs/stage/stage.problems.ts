import { problemsOf } from '#kernel/graph/problem.js';

/** Why a stage is not closed or reopened, and what stands in its gate. */
export const stageProblem = problemsOf({
  STAGE_UNKNOWN: { ru: 'Этапов семь: номер — от 1 до 7.', en: 'There are seven stages: the number is 1 to 7.' },
  STAGE_OUT_OF_ORDER: {
    ru: 'Этапы закрываются по порядку: сначала закройте этап {earlier}.',
    en: 'Stages are closed in order: close stage {earlier} first.',
  },
  STAGE_DAY_ORDER: {
    ru: 'Этап {other} закрыт {day}: этот этап не может быть {order} него.',
    en: 'Stage {other} was closed on {day}: this one cannot be closed {order} it.',
  },
  GATE_ACTIVITY: {
    ru: 'Не выполнено мероприятие {code} «{title}»',
    en: 'Activity {code} is not done: {title}',
  },
  GATE_DOCUMENT: {
    ru: 'Нет обязательного документа: {title}',
    en: 'A required document is missing: {title}',
  },
  GATE_CHECKPOINT: {
    ru: 'Не пройдена контрольная точка мониторинга {code}',
    en: 'Checkpoint {code} of monitoring has not been answered',
  },
  STAGES_BEHIND: {
    ru: 'За этапом {stage} закрыты этапы: {behind}. Откройте и их, сказав об этом прямо.',
    en: 'Behind stage {stage} these are closed: {behind}. Say so to reopen them as well.',
  },
  REASON_LENGTH: {
    ru: 'Назовите причину, от 1 до 500 знаков.',
    en: 'Give the reason, 1 to 500 characters.',
  },
});
