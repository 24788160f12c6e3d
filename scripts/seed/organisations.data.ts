/** What made-up colleges teach, in Russian and in English. */
export const COLLEGE_KINDS: readonly (readonly [ru: string, en: string])[] = [
  ['Политехнический колледж', 'Polytechnic College'],
  ['Колледж связи и информатики', 'College of Communications and Computing'],
  ['Аграрный колледж', 'Agrarian College'],
  ['Строительный колледж', 'Building College'],
  ['Медицинский колледж', 'Medical College'],
  ['Педагогический колледж', 'Teachers’ College'],
  ['Колледж машиностроения', 'College of Mechanical Engineering'],
  ['Колледж транспорта', 'Transport College'],
  ['Энергетический колледж', 'College of Power Engineering'],
  ['Колледж сервиса и торговли', 'College of Services and Trade'],
];

/** What made-up enterprises are called; a number of the region makes each name one of its own. */
export const ENTERPRISE_KINDS: readonly string[] = [
  'Станкозавод', 'Агрокомплекс', 'Стройтрест', 'Связьсервис', 'Энергосеть', 'Автопарк', 'Комбинат питания',
  'Медтехника', 'Приборостроитель', 'Хлебозавод', 'Дорожник', 'Водоканал', 'Типография', 'Мебельщик',
]; // prettier-ignore

export const ENTERPRISE_LEGAL_FORMS: readonly string[] = ['ООО', 'АО', 'ПАО'];

/** Time zones from west to east, in which made-up regions lie one after the other. */
export const TIME_ZONES: readonly string[] = [
  'Europe/Moscow', 'Europe/Kaliningrad', 'Europe/Samara', 'Asia/Yekaterinburg', 'Asia/Omsk', 'Asia/Krasnoyarsk',
  'Asia/Irkutsk', 'Asia/Yakutsk', 'Asia/Vladivostok', 'Asia/Kamchatka',
]; // prettier-ignore
