/** Jest wants the function that runs after all tests in a file of its own. */
export { globalTeardown as default } from './global-setup.js';
