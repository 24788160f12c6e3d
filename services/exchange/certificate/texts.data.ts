import type { Bilingual } from '#kernel/i18n/messages.js';

/** The words of a certificate on paper. */
export const PAPER = {
  school: { ru: 'Сетевая школа наставников', en: 'Network school of mentors' },
  title: { ru: 'Сертификат', en: 'Certificate' },
  number: { ru: '№ {number}', en: 'No. {number}' },
  confirms: { ru: 'подтверждает, что', en: 'confirms that' },
  nameless: { ru: 'имя удалено по требованию человека', en: 'the name was erased at the request of the person' },
  completed: { ru: 'завершил(а) обучение по курсу', en: 'has completed the course' },
  course: { ru: '«{course}»', en: '“{course}”' },
  hours: { ru: 'Объём обучения в академических часах: {hours}', en: 'Length in academic hours: {hours}' },
  competences: { ru: 'Компетенции: {list}', en: 'Competences: {list}' },
  completedOn: { ru: 'Обучение завершено: {day}', en: 'Completed: {day}' },
  issuedOn: { ru: 'Выдан: {day}', en: 'Issued: {day}' },
  validUntil: { ru: 'Действует по: {day}', en: 'Valid until: {day}' },
  unlimited: { ru: 'Срок действия не ограничен', en: 'Valid without a term' },
  signature: { ru: 'Директор ______________________', en: 'Director ______________________' },
  check: { ru: 'Проверить сертификат:', en: 'Check the certificate:' },
  REVOKED: { ru: 'ОТОЗВАН', en: 'REVOKED' },
  EXPIRED: { ru: 'СРОК ИСТЁК', en: 'EXPIRED' },
} as const satisfies Record<string, Bilingual>;
