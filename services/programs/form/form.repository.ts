import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { HubContext } from '#kernel/graph/context.js';
import type { Bilingual } from '#kernel/i18n/messages.js';
import type { MentoringForm } from './form.type.js';

const FORMS_SQL = `
  select code, case $1 when 'en' then title_en else title_ru end as title, mentor_category as "mentorCategory",
         mentee_category as "menteeCategory"
    from programs.form order by code`;

/** All forms, by code. There are few, so every question about a form is answered from the whole list. */
export function allForms({ read, language }: HubContext): Promise<MentoringForm[]> {
  return read.rows<MentoringForm>(FORMS_SQL, [language]);
}

/** A form as a mutation sees it, which says its title in the language of whoever is told of a problem. */
export interface FormInWords extends Omit<MentoringForm, 'title'> {
  readonly title: Bilingual;
}

const FORMS_IN_WORDS_SQL = `
  select code, json_build_object('ru', title_ru, 'en', title_en) as title, mentor_category as "mentorCategory",
         mentee_category as "menteeCategory"
    from programs.form order by code`;

/** The forms as a mutation sees them, by code. */
export async function formsByCode(work: UnitOfWork): Promise<Map<string, FormInWords>> {
  const rows = await work.rows<FormInWords>(FORMS_IN_WORDS_SQL);
  return new Map(rows.map((form) => [form.code, form]));
}
