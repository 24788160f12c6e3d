export { ru } from './pairs.ru';
export { en } from './pairs.en';
