export { en } from './school.en';
export { ru } from './school.ru';
