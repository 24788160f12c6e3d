export { ru } from './results.ru';
export { en } from './results.en';
