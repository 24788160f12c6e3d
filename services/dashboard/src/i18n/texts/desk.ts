export { en } from './desk.en';
export { ru } from './desk.ru';
