import { Anchor, Text } from '@mantine/core';
import { Link } from 'wouter';
import classes from './region.module.css';

interface ListedCollege {
  readonly code: string;
  readonly name: string;
  readonly municipality: string;
  readonly note?: string | null;
}

/** Colleges to go to, each with what there is to say of it. */
export function CollegeList({ colleges, year }: { colleges: readonly ListedCollege[]; year: string }) {
  return (
    <ul className={classes.colleges}>
      {colleges.map(({ code, name, municipality, note }) => (
        <li key={code}>
          <Anchor component={Link} href={`/colleges/${code}?year=${year}`}>
            {name}
          </Anchor>
          <Text span className={classes.municipality}>
            {municipality}
          </Text>
          {note && <Text className={classes.hint}>{note}</Text>}
        </li>
      ))}
    </ul>
  );
}
