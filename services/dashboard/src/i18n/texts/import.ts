export { en } from './import.en';
export { ru } from './import.ru';
