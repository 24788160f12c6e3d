import { useEffect } from 'react';

/** Paper is white whatever the screen is: what is printed has the light colours, charts included. */
export function usePaper(): void {
  useEffect(() => {
    const { dataset } = document.documentElement;
    let kept: string | undefined;
    const before = () => {
      kept = dataset.mantineColorScheme;
      dataset.mantineColorScheme = 'light';
    };
    const after = () => {
      dataset.mantineColorScheme = kept;
    };
    // Before the charts, which read the colours of the page, hear of it.
    window.addEventListener('beforeprint', before, { capture: true });
    window.addEventListener('afterprint', after, { capture: true });
    return () => {
      window.removeEventListener('beforeprint', before, { capture: true });
      window.removeEventListener('afterprint', after, { capture: true });
    };
  }, []);
}
