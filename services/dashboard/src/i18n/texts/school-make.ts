export { en } from './school-make.en';
export { ru } from './school-make.ru';
