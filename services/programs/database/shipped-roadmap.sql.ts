import type { Shipped } from '#kernel/database/objects/shipped.js';
import { ROADMAP, type ActivitySeed } from '../roadmap/roadmap.data.js';
import { STANDARD_VERSION, STANDARD_YEAR } from '../roadmap/roadmap.policy.js';
import { datedPeriod } from '../stage/stage.policy.js';

const GIVEN = `jsonb_to_recordset($1) as s
    (code text, stage smallint, title_ru text, title_en text, responsible text[], results text[],
     result_ru text, result_en text, starts_on date, due_on date, proofs text[])`;

/** What a copy takes over while nobody has changed it: words, and what proves the activity. */
const TEXTS = ['title_ru', 'title_en', 'result_ru', 'result_en', 'proofs'] as const;
const COLUMNS = ['stage', ...TEXTS, 'responsible', 'results', 'starts_on', 'due_on'] as const;

/**
 * A text of a dated copy is still the standard's where nobody has changed it, and follows it; copies of a region's own
 * version follow that alone. Days, and what was done, are the college's. Release 0.1.0 kept no standard and let nobody change a copy: beside an empty standard every copy
 * is as it was made.
 */
const follows = (text: (typeof TEXTS)[number]) =>
  `${text} = case when o.code is null or a.${text} = o.${text} then s.${text} else a.${text} end`;

const COPIES_FOLLOW = `
  update programs.activity a set ${TEXTS.map(follows).join(', ')}
    from ${GIVEN} left join programs.standard_activity o on o.code = s.code
   where a.code = s.code and not a.own and (o.code is not null or not exists (select from programs.standard_activity))
     and exists (select from programs.college_year y
                  where (y.college_id, y.academic_year, y.roadmap_version) = (a.college_id, a.academic_year, ${STANDARD_VERSION}))
     and (${TEXTS.map((text) => `o.${text}`).join(', ')}) is distinct from (${TEXTS.map((text) => `s.${text}`).join(', ')})
     and (${TEXTS.map((text) => `a.${text}`).join(', ')}) is distinct from (${TEXTS.map((text) => `s.${text}`).join(', ')})`;

const STANDARD = `
  insert into programs.standard_activity as o (code, ${COLUMNS.join(', ')})
  select s.code, ${COLUMNS.map((column) => `s.${column}`).join(', ')} from ${GIVEN}
  on conflict (code) do update set ${COLUMNS.map((column) => `${column} = excluded.${column}`).join(', ')}
    where (${COLUMNS.map((column) => `o.${column}`).join(', ')})
          is distinct from (${COLUMNS.map((column) => `excluded.${column}`).join(', ')})`;

/** Brings the standard roadmap up to its definition, and the texts of its copies along. */
export function shipRoadmap(roadmap: readonly ActivitySeed[]): Shipped {
  return {
    rows: roadmap.map(({ code, stage, period, title, responsible, results, resultText, proofs }) => {
      const { startsOn, dueOn } = datedPeriod(STANDARD_YEAR, period);
      return {
        code,
        stage,
        title_ru: title.ru,
        title_en: title.en,
        responsible,
        results,
        result_ru: resultText.ru,
        result_en: resultText.en,
        starts_on: startsOn,
        due_on: dueOn,
        proofs,
      };
    }),
    // The copies first, while it can still be told what the standard said before.
    statements: [COPIES_FOLLOW, STANDARD],
  };
}

export const SHIPPED_ROADMAP = shipRoadmap(ROADMAP);
