import { useCallback, useMemo } from 'react';
import { useAddress } from '../shell/use-address';
import { askedOf, askedText, type Asked } from './asked.policy';

export interface Explaining {
  /** The figure that is explained; null while none is. */
  readonly asked: Asked | null;
  readonly explain: (asked: Asked) => void;
  readonly close: () => void;
}

/** Which figure of the page is explained. It is part of the address, so that an explanation can be linked. */
export function useExplain(): Explaining {
  const { params, go } = useAddress();
  const text = params.get('explain');
  const asked = useMemo(() => askedOf(text), [text]);
  const explain = useCallback((figure: Asked) => go({ explain: askedText(figure) }), [go]);
  const close = useCallback(() => go({ explain: null }), [go]);
  return { asked, explain, close };
}
