import type { SampleYear } from './region.data.js';

export type FormCode =
  | 'student-student'
  | 'teacher-student'
  | 'employer-student'
  | 'teacher-teacher'
  | 'student-pupil'
  | 'employer-pupil'
  | 'pupil-pupil';

/** Students, teachers, and the young specialists among these. */
export type Size = readonly [students: number, teachers: number, youngSpecialists: number];

/** Mentors and mentees of each form. */
export type Programmes = Readonly<Partial<Record<FormCode, readonly [mentors: number, mentees: number]>>>;

export interface SampleCollege {
  readonly code: string;
  readonly nameRu: string;
  readonly nameEn: string;
  readonly municipality: string;
  /** Null where the college has not reported its headcount. */
  readonly size: Readonly<Record<SampleYear, Size | null>>;
  /** ORDERS: pairs are proposed, and approved by the director's order. LIST: attested from the college's own list. */
  readonly pairsBy: 'ORDERS' | 'LIST';
  readonly programmes: Readonly<Record<SampleYear, Programmes>>;
  /** The highest stage that the curator has closed. */
  readonly closed: Readonly<Record<SampleYear, number>>;
  /** Letters of study groups. */
  readonly groups: readonly string[];
  /** Enterprises whose people are mentors, others that are partners, and those whose partnership is not confirmed. */
  readonly enterprises: {
    readonly mentoring: readonly string[];
    readonly others: readonly string[];
    readonly unconfirmed: readonly string[];
  };
  readonly schools: readonly string[];
  /** Teachers among the mentees of the last year who changed workplace and are no young specialists; left out, none. */
  readonly newEmployees?: number;
  /** How many participants of the last year lack a consent in force, and why; left out, none. */
  readonly without?: {
    /** Student mentees who came of age and have not consented themselves. */
    readonly cameOfAge?: number;
    /** Student mentees whose consent was given for a term that is over. */
    readonly term?: number;
    /** Young specialists who never consented. */
    readonly never?: number;
    /** Student mentees who withdrew. */
    readonly withdrawnMentees?: number;
    /** Student mentors who withdrew. */
    readonly withdrawnMentors?: number;
  };
}

/** Twelve colleges that do not exist, in towns of the region that do. */
export const SAMPLE_COLLEGES: readonly SampleCollege[] = [
  {
    code: '26-01',
    nameRu: 'Колледж приборостроения «Меридиан»',
    nameEn: 'Meridian College of Instrument Making',
    municipality: 'Ставрополь',
    size: { 2023: [1342, 94, 13], 2024: [1380, 96, 12] },
    pairsBy: 'ORDERS',
    programmes: {
      2023: { 'student-student': [22, 60], 'teacher-teacher': [6, 7], 'employer-student': [5, 9] },
      2024: {
        'student-student': [38, 118],
        'teacher-student': [14, 52],
        'employer-student': [11, 26],
        'teacher-teacher': [7, 8],
        'student-pupil': [6, 18],
      },
    },
    closed: { 2023: 7, 2024: 7 },
    groups: ['ПБ', 'ТМ', 'МХ'],
    enterprises: {
      mentoring: ['ООО «Терция-Прибор»', 'АО «Лимб»', 'ООО «Крайсервис-Автоматика»'],
      others: ['ООО «Шаг резьбы»', 'АО «Контур-Юг»', 'ООО «Пятый разряд»', 'ООО «Станкоремонт-26»'],
      unconfirmed: ['ООО «Новая шкала»'],
    },
    schools: ['Школа «Родник» города Ставрополя', 'Лицей «Опора» города Ставрополя'],
    newEmployees: 1,
    without: { withdrawnMentees: 1 },
  },
  {
    code: '26-02',
    nameRu: 'Колледж цифровых профессий «Горизонт»',
    nameEn: 'Horizon College of Digital Trades',
    municipality: 'Ставрополь',
    size: { 2023: [1065, 75, 10], 2024: [1120, 78, 9] },
    pairsBy: 'LIST',
    programmes: {
      2023: { 'student-student': [28, 84], 'teacher-teacher': [4, 5] },
      2024: { 'student-student': [52, 170], 'employer-student': [9, 24], 'teacher-teacher': [5, 6] },
    },
    closed: { 2023: 7, 2024: 6 },
    groups: ['ИС', 'ВР', 'СА'],
    enterprises: {
      mentoring: ['ООО «Байт и буква»', 'ООО «Крайсервис-Автоматика»'],
      others: ['ООО «Облачный склад»', 'ИП «Тихая линия»', 'АО «Контур-Юг»', 'ООО «Семь пикселей»'],
      unconfirmed: ['ООО «Первый релиз»'],
    },
    schools: [],
    without: { cameOfAge: 2 },
  },
  {
    code: '26-03',
    nameRu: 'Колледж технологий «Два берега»',
    nameEn: 'Two Banks College of Technology',
    municipality: 'Невинномысск',
    size: { 2023: [921, 71, 9], 2024: [940, 70, 8] },
    pairsBy: 'LIST',
    programmes: {
      2023: { 'student-student': [14, 38], 'employer-student': [4, 8], 'teacher-teacher': [3, 3] },
      2024: {
        'student-student': [20, 58],
        'teacher-student': [9, 34],
        'employer-student': [9, 20],
        'teacher-teacher': [4, 6],
        'employer-pupil': [2, 6],
      },
    },
    closed: { 2023: 7, 2024: 7 },
    groups: ['ХТ', 'ЭС'],
    enterprises: {
      mentoring: ['АО «Реагент-Кубань»', 'ООО «Тёплый контур»', 'ООО «Фильтр и поток»'],
      others: ['ООО «Шаг резьбы»', 'ООО «Левобережная подстанция»', 'АО «Прозрачная вода»'],
      unconfirmed: [],
    },
    schools: ['Школа «Слияние» города Невинномысска'],
    newEmployees: 1,
    without: { term: 1, never: 1 },
  },
  {
    code: '26-04',
    nameRu: 'Колледж сервиса «Пять вершин»',
    nameEn: 'Five Peaks College of Hospitality',
    municipality: 'Пятигорск',
    size: { 2023: [988, 64, 8], 2024: [1010, 66, 7] },
    pairsBy: 'ORDERS',
    programmes: {
      2023: { 'student-student': [12, 30], 'teacher-teacher': [2, 2] },
      2024: {
        'student-student': [24, 74],
        'teacher-student': [6, 22],
        'employer-student': [7, 15],
        'teacher-teacher': [3, 4],
      },
    },
    closed: { 2023: 6, 2024: 5 },
    groups: ['ГД', 'ПК', 'ТУ'],
    enterprises: {
      mentoring: ['ООО «Гостиный склон»', 'ООО «Кухня у источника»'],
      others: ['ИП «Утренний маршрут»', 'ООО «Санаторий-партнёр»', 'ООО «Белая скатерть»'],
      unconfirmed: ['ООО «Канатная тропа»', 'ИП «Вид на Машук»'],
    },
    schools: [],
  },
  {
    code: '26-05',
    nameRu: 'Колледж здоровья «Долина источников»',
    nameEn: 'Valley of Springs College of Health',
    municipality: 'Кисловодск',
    size: { 2023: [604, 43, 6], 2024: [620, 44, 5] },
    pairsBy: 'LIST',
    programmes: {
      2023: { 'student-student': [16, 48], 'employer-student': [5, 12], 'teacher-teacher': [3, 4] },
      2024: {
        'student-student': [22, 70],
        'employer-student': [8, 22],
        'teacher-teacher': [5, 6],
        'student-pupil': [4, 10],
      },
    },
    closed: { 2023: 7, 2024: 7 },
    groups: ['СД', 'МС'],
    enterprises: {
      mentoring: ['Санаторий «Каштановая аллея»', 'ООО «Санаторий-партнёр»'],
      others: ['ООО «Ясный анализ»', 'Клиника «Тихий час»'],
      unconfirmed: [],
    },
    schools: ['Школа «Терренкур» города Кисловодска'],
    without: { cameOfAge: 1 },
  },
  {
    code: '26-06',
    nameRu: 'Колледж искусств и ремёсел «Слобода»',
    nameEn: 'Sloboda College of Arts and Crafts',
    municipality: 'Ессентуки',
    size: { 2023: [469, 41, 5], 2024: [480, 40, 4] },
    pairsBy: 'LIST',
    programmes: {
      2023: { 'student-student': [8, 20] },
      2024: {
        'student-student': [12, 34],
        'teacher-student': [4, 14],
        'teacher-teacher': [2, 2],
        'student-pupil': [3, 9],
      },
    },
    closed: { 2023: 7, 2024: 4 },
    groups: ['ДК', 'ХО'],
    enterprises: {
      mentoring: [],
      others: ['Мастерская «Гончарный двор»', 'ООО «Резная ставня»', 'ИП «Войлок и нить»'],
      unconfirmed: ['Типография «Чистый оттиск»'],
    },
    schools: ['Школа «Палитра» города Ессентуки'],
    without: { term: 1 },
  },
  {
    code: '26-07',
    nameRu: 'Транспортный колледж «Узловая»',
    nameEn: 'Junction College of Transport',
    municipality: 'Минеральные Воды',
    size: { 2023: [858, 63, 9], 2024: [870, 62, 8] },
    pairsBy: 'ORDERS',
    programmes: {
      2023: { 'employer-student': [6, 16], 'student-student': [8, 20] },
      2024: {
        'student-student': [16, 48],
        'employer-student': [12, 38],
        'teacher-teacher': [4, 5],
        'employer-pupil': [3, 8],
      },
    },
    closed: { 2023: 7, 2024: 6 },
    groups: ['ЛД', 'ОП', 'АМ'],
    enterprises: {
      mentoring: ['АО «Сортировочная горка»', 'ООО «Депо-Сервис Юг»', 'ООО «Рулёжная дорожка»', 'ООО «Верный габарит»'],
      others: ['ООО «Станкоремонт-26»', 'АО «Грузовой двор»'],
      unconfirmed: ['ООО «Попутный состав»'],
    },
    schools: ['Школа «Семафор» города Минеральные Воды'],
  },
  {
    code: '26-08',
    nameRu: 'Строительный колледж «Новая кладка»',
    nameEn: 'New Masonry College of Construction',
    municipality: 'Георгиевск',
    size: { 2023: [774, 55, 8], 2024: [760, 52, 7] },
    pairsBy: 'LIST',
    programmes: {
      2023: { 'teacher-teacher': [1, 1] },
      2024: { 'student-student': [1, 2], 'teacher-teacher': [1, 1] },
    },
    closed: { 2023: 2, 2024: 1 },
    groups: ['СЗ', 'КШ'],
    enterprises: {
      mentoring: [],
      others: ['ООО «Прямой угол»', 'ООО «Сухая смесь»', 'АО «Кирпичный ряд»', 'ООО «Верный габарит»'],
      unconfirmed: ['ООО «Нулевой цикл»'],
    },
    schools: [],
  },
  {
    code: '26-09',
    nameRu: 'Колледж полимерных технологий «Степной восток»',
    nameEn: 'Steppe East College of Polymer Technology',
    municipality: 'Будённовск',
    size: { 2023: [702, 51, 7], 2024: [690, 50, 6] },
    pairsBy: 'ORDERS',
    programmes: {
      2023: { 'teacher-student': [3, 8], 'teacher-teacher': [2, 2] },
      2024: {
        'student-student': [9, 24],
        'teacher-student': [5, 18],
        'teacher-teacher': [3, 3],
        'employer-student': [2, 3],
      },
    },
    closed: { 2023: 7, 2024: 3 },
    groups: ['ПЛ', 'ЛК'],
    enterprises: {
      mentoring: ['АО «Полимер-Степь»'],
      others: ['ООО «Гранула»', 'ООО «Плёнка и лист»', 'АО «Реагент-Кубань»', 'ООО «Тёплый контур»'],
      unconfirmed: [],
    },
    schools: [],
  },
  {
    code: '26-10',
    nameRu: 'Педагогический колледж «Ясный день»',
    nameEn: 'Clear Day College of Education',
    municipality: 'Светлоград',
    size: { 2023: [522, 57, 10], 2024: [540, 58, 9] },
    pairsBy: 'LIST',
    programmes: {
      2023: { 'student-student': [14, 36], 'student-pupil': [6, 16], 'teacher-teacher': [5, 6] },
      2024: {
        'student-student': [26, 72],
        'student-pupil': [14, 44],
        'teacher-teacher': [6, 8],
        'pupil-pupil': [2, 3],
      },
    },
    closed: { 2023: 7, 2024: 7 },
    groups: ['НК', 'ДО'],
    enterprises: {
      mentoring: [],
      others: ['Детский центр «Большая перемена плюс»', 'Детский сад «Подсолнух»'],
      unconfirmed: [],
    },
    schools: ['Школа «Росток» города Светлограда', 'Гимназия «Азбука» города Светлограда'],
    newEmployees: 1,
    without: { cameOfAge: 1, withdrawnMentors: 1 },
  },
  {
    code: '26-11',
    nameRu: 'Аграрный колледж «Зелёная балка»',
    nameEn: 'Green Ravine College of Agriculture',
    municipality: 'Михайловск',
    size: { 2023: [402, 33, 5], 2024: null },
    pairsBy: 'LIST',
    programmes: {
      2023: { 'student-student': [5, 12], 'teacher-teacher': [1, 2] },
      2024: { 'student-student': [7, 19], 'employer-student': [4, 9], 'teacher-teacher': [2, 3] },
    },
    closed: { 2023: 6, 2024: 3 },
    groups: ['АГ', 'МС'],
    enterprises: {
      mentoring: ['Агрофирма «Сто гектаров»', 'ООО «Озимый клин»'],
      others: ['Хозяйство «Белая отара»'],
      unconfirmed: ['ООО «Зерно и ток»'],
    },
    schools: [],
  },
  {
    code: '26-12',
    nameRu: 'Колледж нефтяных профессий «Вышка»',
    nameEn: 'Derrick College of Oil Trades',
    municipality: 'Нефтекумск',
    size: { 2023: [232, 21, 4], 2024: [240, 22, 3] },
    pairsBy: 'ORDERS',
    programmes: {
      2023: { 'student-student': [9, 50], 'employer-student': [3, 10] },
      2024: {
        'student-student': [20, 118],
        'teacher-student': [6, 34],
        'employer-student': [4, 20],
        'teacher-teacher': [1, 1],
      },
    },
    closed: { 2023: 7, 2024: 7 },
    groups: ['БН', 'ЭН'],
    enterprises: {
      mentoring: ['АО «Кума-Бурение»', 'ООО «Глубокий пласт»'],
      others: ['ООО «Тёплый контур»'],
      unconfirmed: [],
    },
    schools: [],
  },
];
