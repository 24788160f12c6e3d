import { registerEnumType } from 'type-graphql';
import { ROLES, type Role as RoleName } from '#kernel/session/roles.js';

export const Role = Object.fromEntries(ROLES.map((role) => [role, role])) as Record<RoleName, RoleName>;

registerEnumType(Role, {
  name: 'Role',
  description: 'A role that an account may hold in the hub.',
  valuesConfig: {
    ANALYST: { description: 'Reads published figures of all colleges of regions.' },
    COORDINATOR: {
      description:
        'Regional working group: live figures of its colleges, targets, indicators, courses; nobody by name.',
    },
    DIRECTOR: { description: 'Director of colleges: as their curator.' },
    CURATOR: { description: 'Runs the whole cycle of mentoring of colleges, and sees their people.' },
    COLLEGE_SYSTEM: { description: 'Information system of colleges: as their curator, in bulk.' },
    MENTOR: { description: 'Sees themself and their mentorships.' },
    MENTEE: { description: 'Sees themself and their mentorships.' },
    OPERATOR: { description: 'Runs the hub; sees no figures and no people.' },
  },
});
