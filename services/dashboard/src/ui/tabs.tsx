import { Link } from 'wouter';
import classes from './tabs.module.css';

interface TabsProps {
  /** What the views are of. */
  readonly label: string;
  readonly tabs: readonly { readonly href: string; readonly title: string; readonly current: boolean }[];
}

/** Views of one thing, each at an address of its own. */
export function Tabs({ label, tabs }: TabsProps) {
  return (
    <nav className={classes.tabs} aria-label={label}>
      {tabs.map(({ href, title, current }) => (
        <Link key={href} href={href} className={classes.tab} aria-current={current ? 'page' : undefined}>
          {title}
        </Link>
      ))}
    </nav>
  );
}
