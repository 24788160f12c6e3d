export { ru } from './people.ru';
export { en } from './people.en';
