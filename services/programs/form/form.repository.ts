import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import { inOrder, type HubContext } from '#kernel/graph/context.js';
import type { MentoringForm } from './form.type.js';

const FORMS_SQL = `
  select code, case $1 when 'en' then title_en else title_ru end as title, mentor_category as "mentorCategory",
         mentee_category as "menteeCategory"
    from programs.form order by code`;

/** All forms, by code. There are few, so every question about a form is answered from the whole list. */
export function allForms({ read, language }: HubContext): Promise<MentoringForm[]> {
  return read.rows<MentoringForm>(FORMS_SQL, [language]);
}

export function loadForm(context: HubContext, code: string): Promise<MentoringForm | null> {
  return context.loaders
    .get<string, MentoringForm | null>('MentoringForm', async (codes) =>
      inOrder(codes, await allForms(context), (form) => form.code),
    )
    .load(code);
}

/** The forms as a mutation sees them, by code. */
export async function formsByCode(work: UnitOfWork): Promise<Map<string, MentoringForm>> {
  const rows = await work.rows<MentoringForm>(FORMS_SQL, ['ru']);
  return new Map(rows.map((form) => [form.code, form]));
}
