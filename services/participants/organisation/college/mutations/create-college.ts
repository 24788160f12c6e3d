import { uuidv7 } from 'uuidv7';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { toProblem, type Breach } from '#kernel/graph/problem.type.js';
import { nameBreaches } from '../../organisation.policy.js';
import { CollegeEntity } from '../college.entity.js';
import type { CreateCollegeInput, CreateCollegePayload } from '../college.type.js';

const CODE_MALFORMED: Breach = {
  code: 'COLLEGE_CODE_MALFORMED',
  path: ['code'],
  text: {
    ru: 'Код колледжа — от 2 до 40 латинских букв, цифр и дефисов.',
    en: 'The code of a college is 2 to 40 Latin letters, digits and hyphens.',
  },
};

const CODE_TAKEN: Breach = {
  code: 'COLLEGE_CODE_TAKEN',
  path: ['code'],
  text: { ru: 'Колледж с таким кодом уже есть.', en: 'There is a college with this code already.' },
};

export async function createCollege(context: HubContext, input: CreateCollegeInput): Promise<CreateCollegePayload> {
  const work = workOf(context);
  const { regionId, code, nameRu } = input;
  const breaches = [...nameBreaches('nameRu', nameRu), ...nameBreaches('nameEn', input.nameEn)];
  if (!/^[0-9A-Za-z-]{2,40}$/.test(code)) breaches.push(CODE_MALFORMED);
  else if ((await work.em.count(CollegeEntity, { code })) > 0) breaches.push(CODE_TAKEN);
  if (breaches.length > 0) return { college: null, problems: breaches.map((b) => toProblem(b, context.language)) };

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
