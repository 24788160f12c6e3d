import type { Translation } from '../translation';

export const ru = {
  absent: {
    MISSING: 'Нет данных',
    SUPPRESSED: 'Скрыто',
    NOT_APPLICABLE: 'Не считается',
  },
  standing: {
    reached: 'Цель достигнута',
    below: 'Ниже цели',
    untargeted: 'Без цели',
    doubtful: 'Больше 100 %',
  },
  parts: '{{numerator}} из {{denominator}}',
  target: 'Цель {{target}}',
  targetUnverified: 'Цель {{target}}, не подтверждена',
  unverified: 'Не подтверждена документом',
  noTarget: 'Цель не задана',
  doubtful: 'Больше 100 %: проверьте исходные данные',
  gap: {
    PEOPLE_one: 'Не хватает {{number}} человека',
    PEOPLE_few: 'Не хватает {{number}} человек',
    PEOPLE_many: 'Не хватает {{number}} человек',
    PEOPLE_other: 'Не хватает {{number}} человека',
    ORGANISATIONS_one: 'Не хватает {{number}} предприятия',
    ORGANISATIONS_few: 'Не хватает {{number}} предприятий',
    ORGANISATIONS_many: 'Не хватает {{number}} предприятий',
    ORGANISATIONS_other: 'Не хватает {{number}} предприятия',
  },
  coverage_one: 'По данным {{reported}} из {{expected}} колледжа',
  coverage_few: 'По данным {{reported}} из {{expected}} колледжей',
  coverage_many: 'По данным {{reported}} из {{expected}} колледжей',
  coverage_other: 'По данным {{reported}} из {{expected}} колледжа',
  about: 'О показателе «{{title}}»',
  formula: 'Формула, версия {{version}}',
  source: 'Откуда цель: {{source}}',
} as const;

export const en = {
  absent: {
    MISSING: 'No data',
    SUPPRESSED: 'Hidden',
    NOT_APPLICABLE: 'Not applicable',
  },
  standing: {
    reached: 'Target reached',
    below: 'Below target',
    untargeted: 'No target',
    doubtful: 'Above 100%',
  },
  parts: '{{numerator}} of {{denominator}}',
  target: 'Target {{target}}',
  targetUnverified: 'Target {{target}}, unconfirmed',
  unverified: 'Not confirmed by a document',
  noTarget: 'No target is set',
  doubtful: 'Above 100%: check the data behind it',
  gap: {
    PEOPLE_one: '{{number}} more person needed',
    PEOPLE_other: '{{number}} more people needed',
    ORGANISATIONS_one: '{{number}} more enterprise needed',
    ORGANISATIONS_other: '{{number}} more enterprises needed',
  },
  coverage_one: 'Data from {{reported}} of {{expected}} college',
  coverage_other: 'Data from {{reported}} of {{expected}} colleges',
  about: 'About “{{title}}”',
  formula: 'Formula, version {{version}}',
  source: 'Where the target is from: {{source}}',
} satisfies Translation<typeof ru>;
