import classes from './bases.module.css';

interface WordsProps {
  readonly words: readonly string[];
  /** Tags are written with their sign. */
  readonly tags?: boolean;
}

/** Competences, needs or tags, one beside the other. */
export function Words({ words, tags = false }: WordsProps) {
  if (words.length === 0) return null;
  return (
    <ul className={classes.words}>
      {words.map((word) => (
        <li key={word} data-tag={tags || undefined}>
          {tags ? `#${word}` : word}
        </li>
      ))}
    </ul>
  );
}
