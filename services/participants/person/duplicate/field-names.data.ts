import type { Bilingual } from '#kernel/i18n/messages.js';

/** Fields of the bases and questionnaires that merging may outgrow, by their names in the graph. */
export const FIELD_NAMES: Readonly<Record<string, Bilingual>> = {
  achievements: { ru: 'достижения', en: 'achievements' },
  caseLink: { ru: 'кейс или отзыв', en: 'case or review' },
  competences: { ru: 'компетенции', en: 'competences' },
  expectations: { ru: 'ожидания', en: 'expectations' },
  experience: { ru: 'опыт', en: 'experience' },
  intentions: { ru: 'намерения', en: 'intentions' },
  interests: { ru: 'интересы', en: 'interests' },
  learningWishes: { ru: 'чему хочет обучиться', en: 'learning wishes' },
  leftReason: { ru: 'причина выхода', en: 'reason for leaving' },
  menteePreferences: { ru: 'пожелания к наставляемому', en: 'preferences for the mentee' },
  motivation: { ru: 'мотивация', en: 'motivation' },
  needs: { ru: 'что нужно', en: 'needs' },
  preferredAgeText: { ru: 'желаемый возраст', en: 'preferred age' },
  request: { ru: 'запрос', en: 'request' },
  results: { ru: 'результаты', en: 'results' },
  tags: { ru: 'теги', en: 'tags' },
  timeResource: { ru: 'ресурс времени', en: 'time resource' },
};
