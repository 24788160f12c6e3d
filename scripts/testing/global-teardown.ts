/** Jest wants the function that runs after all tests in a file of its own. */
export { stopTestServer as default } from './global-setup.js';
