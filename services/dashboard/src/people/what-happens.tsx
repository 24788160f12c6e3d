import { useTranslation } from 'react-i18next';
import type { ErasedKind, MovedKind } from '../graph/generated/graphql';
import classes from './what-happens.module.css';

/** Names of fields as people read them; one that the page doesn't know stands as the graph calls it. */
export function useFieldName(): (field: string) => string {
  const { t, i18n } = useTranslation('person');
  return (field) => (i18n.exists(`person:fields.${field}`) ? t(`fields.${field}` as 'fields.email') : field);
}

export function FieldNames({ title, fields }: { title: string; fields: readonly string[] }) {
  const nameOf = useFieldName();
  // The key that names are searched by is the hub's own affair.
  const named = fields.filter((field) => field !== 'nameKey');
  if (named.length === 0) return null;
  return (
    <p>
      {title}: {named.map(nameOf).join(', ')}.
    </p>
  );
}

interface CountsProps {
  readonly title: string;
  readonly counts: readonly { readonly kind: MovedKind | ErasedKind; readonly count: number }[];
  readonly none: string;
}

/** How many records of each kind are touched. */
export function Counts({ title, counts, none }: CountsProps) {
  const { t } = useTranslation('person');
  const some = counts.filter(({ count }) => count > 0);
  if (some.length === 0) return <p>{none}</p>;
  return (
    <div>
      <span>{title}:</span>
      <ul className={classes.counts}>
        {some.map(({ kind, count }) => (
          <li key={kind}>
            {t(`kinds.${kind}`)}: <strong>{count}</strong>
          </li>
        ))}
      </ul>
    </div>
  );
}
