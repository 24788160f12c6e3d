export { en } from './access.en';
export { ru } from './access.ru';
