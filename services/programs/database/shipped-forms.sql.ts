import type { Shipped } from '#kernel/database/objects/shipped.js';
import { FORMS, type FormSeed } from '../form/forms.data.js';

const GIVEN = `jsonb_to_recordset($1) as s
    (code text, mentor_category text, mentee_category text, title_ru text, title_en text, aliases text[])`;

/** Brings the forms that ship up to their definitions. One that is defined no more stays, since programmes name it. */
export function shipForms(forms: readonly FormSeed[]): Shipped {
  return {
    rows: forms.map(({ code, mentorCategory, menteeCategory, title, aliases }) => ({
      code,
      mentor_category: mentorCategory,
      mentee_category: menteeCategory,
      title_ru: title.ru,
      title_en: title.en,
      aliases,
    })),
    refused: {
      sql: `
        select s.code from ${GIVEN} join programs.form f on f.code = s.code
         where (f.mentor_category, f.mentee_category) is distinct from (s.mentor_category, s.mentee_category)
         order by s.code`,
      text: {
        ru: 'Форма наставничества закрепляет категории наставника и наставляемого, по ней уже составлены пары, а в этом выпуске категории другие: {codes}. Дайте новой форме другой код. В базе ничего не изменено.',
        en: 'A form of mentoring fixes the categories of mentor and mentee, pairs were made by it, and in this release they differ: {codes}. Give the new form another code. Nothing in the database was changed.',
      },
    },
    statements: [
      `insert into programs.form as f (code, mentor_category, mentee_category, title_ru, title_en, aliases)
       select s.code, s.mentor_category, s.mentee_category, s.title_ru, s.title_en, s.aliases from ${GIVEN}
       on conflict (code) do update
         set title_ru = excluded.title_ru, title_en = excluded.title_en, aliases = excluded.aliases
         where (f.title_ru, f.title_en, f.aliases) is distinct from (excluded.title_ru, excluded.title_en, excluded.aliases)`,
    ],
  };
}

export const SHIPPED_FORMS = shipForms(FORMS);
