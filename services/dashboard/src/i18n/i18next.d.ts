import 'i18next';
import type * as access from './texts/access';
import type * as college from './texts/college';
import type * as explain from './texts/explain';
import type * as explore from './texts/explore';
import type * as importing from './texts/import';
import type * as figure from './texts/figure';
import type * as people from './texts/people';
import type * as person from './texts/person';
import type * as region from './texts/region';
import type * as shell from './texts/shell';

/** Which keys there are, for `t`: a key that no text has is a type error. Types alone, so no chunk carries another's. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell';
    resources: {
      shell: typeof shell.ru;
      figure: typeof figure.ru;
      region: typeof region.ru;
      explain: typeof explain.ru;
      explore: typeof explore.ru;
      college: typeof college.ru;
      import: typeof importing.ru;
      access: typeof access.ru;
      people: typeof people.ru;
      person: typeof person.ru;
    };
  }
}
