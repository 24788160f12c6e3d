export { ru } from './person.ru';
export { en } from './person.en';
