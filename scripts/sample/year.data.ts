import type { SampleYear } from './years.js';

/** Curators of the sample's colleges; nobody of these names works anywhere. */
export const CURATORS: readonly string[] = [
  'Лебедева Ирина Олеговна',
  'Громов Андрей Юрьевич',
  'Савельева Нина Петровна',
  'Ершов Павел Ильич',
  'Климова Вера Андреевна',
];

export const GOALS: Readonly<Record<SampleYear, string>> = {
  FIRST: 'Создать базы наставников и наставляемых и опробовать наставничество в первых парах.',
  WHOLE: 'Дать наставника каждому второму обучающемуся и каждому молодому педагогу.',
  RUNNING: 'Подготовить наставников в Сетевой школе и довести пары до конца года.',
};

/** An activity that colleges with orders of their own have no use for. */
export const NOT_APPLICABLE = { code: '1.6', reason: 'Поощрение наставников идёт по положению учредителя' };

/** Why colleges closed a stage with something missing, stage by stage. */
export const OVERRIDE_REASONS: readonly string[] = [
  'Документы утверждены на бумаге, в реестр внесём после проверки',
  'Отчёт о запросах готовит методист, база наставляемых собрана',
  'Анкеты наставников обработаны, отчёт ждёт подписи',
  'Приказ об обучении оформляет базовая организация школы',
  'Планы развития ведут в классных журналах',
  'Формы обратной связи собраны на бумаге',
  'Отчёт утверждён педагогическим советом, внесём осенью',
];
