/** The database that every test file gets a clone of. */
export const TEMPLATE = 'hub_template';
