import { MEDIA_TYPES } from '../../documents/media-types.data.js';

/** How a table of people is sent, by its format. */
export const TABLE_TYPES = { xlsx: MEDIA_TYPES.xlsx, csv: 'text/csv' } as const;
