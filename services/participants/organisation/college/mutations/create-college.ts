import { uuidv7 } from 'uuidv7';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { tellProblems, type Problem } from '#kernel/graph/problem.js';
import { nameProblems } from '../../organisation.policy.js';
import { CollegeEntity } from '../college.entity.js';
import type { CreateCollegeInput, CreateCollegePayload } from '../college.type.js';

const CODE_MALFORMED: Problem = {
  code: 'COLLEGE_CODE_MALFORMED',
  path: ['code'],
  text: {
    ru: 'Код колледжа — от 2 до 40 латинских букв, цифр и дефисов.',
    en: 'The code of a college is 2 to 40 Latin letters, digits and hyphens.',
  },
};

const CODE_TAKEN: Problem = {
  code: 'COLLEGE_CODE_TAKEN',
  path: ['code'],
  text: { ru: 'Колледж с таким кодом уже есть.', en: 'There is a college with this code already.' },
};

export async function createCollege(context: HubContext, input: CreateCollegeInput): Promise<CreateCollegePayload> {
  const work = workOf(context);
  const { regionId, code, nameRu } = input;
  const problems = [...nameProblems('nameRu', nameRu), ...nameProblems('nameEn', input.nameEn)];
  if (!/^[0-9A-Za-z-]{2,40}$/.test(code)) problems.push(CODE_MALFORMED);
  else if ((await work.em.count(CollegeEntity, { code })) > 0) problems.push(CODE_TAKEN);
  if (problems.length > 0) return { college: null, problems: tellProblems(problems, context.language) };

  const id = uuidv7();
  const nameEn = input.nameEn ?? nameRu;
  const municipality = input.municipality ?? '';
  const municipalityEn = input.municipalityEn ?? '';
  const sample = input.sample ?? false;
  work.em.create(CollegeEntity, { id, regionId, code, nameRu, nameEn, municipality, municipalityEn, sample });
  work.audit.add({ action: 'college.create', entity: 'College', entityId: id, collegeId: id });
  const college = { id, regionId, code, name: nameRu, municipality, sample };
  if (context.language !== 'en') return { college, problems: [] };
  return { college: { ...college, name: nameEn, municipality: municipalityEn || municipality }, problems: [] };
}
