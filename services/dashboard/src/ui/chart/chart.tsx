import { useComputedColorScheme } from '@mantine/core';
import { useReducedMotion } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
import type { EChartsCoreOption, EChartsType } from './echarts';

/** Colours of the page, for what is drawn without its style sheets. */
export interface Palette {
  /** Family of fonts, by which the library measures text. */
  readonly font: string;
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly surface: string;
  readonly accent: string;
  readonly faint: string;
}

interface ChartProps {
  /** What to draw; the width decides how much room names get. Kept by the caller from one rendering to the next. */
  readonly option: (palette: Palette, width: number) => EChartsCoreOption;
  readonly height: number;
  /** What the chart shows, for those who don't see it; its figures belong into a table nearby. */
  readonly label: string;
}

/** A chart, drawn by a library that is loaded when the first one is shown; its room is kept until then. */
export function Chart({ option, height, label }: ChartProps) {
  const element = useRef<HTMLDivElement>(null);
  const [chart, setChart] = useState<EChartsType | null>(null);
  const [width, setWidth] = useState(0);
  const scheme = useComputedColorScheme('light');
  const still = useReducedMotion();

  useEffect(() => {
    let current: EChartsType | null = null;
    let gone = false;
    void import('./echarts').then(({ draw }) => {
      if (gone || !element.current) return;
      current = draw(element.current);
      setWidth(element.current.clientWidth);
      setChart(current);
    });
    return () => {
      gone = true;
      current?.dispose();
      setChart(null);
    };
  }, []);

  useEffect(() => {
    const observed = element.current;
    if (!chart || !observed) return;
    const observer = new ResizeObserver(() => setWidth(observed.clientWidth));
    observer.observe(observed);
    return () => observer.disconnect();
  }, [chart]);

  useEffect(() => {
    if (!chart || width === 0) return;
    chart.resize({ width, height });
    chart.setOption({ animation: !still, ...option(paletteOf(document.documentElement), width) }, { notMerge: true });
  }, [chart, option, width, height, scheme, still]);

  return <div ref={element} role="img" aria-label={label} style={{ height }} />;
}

function paletteOf(element: HTMLElement): Palette {
  const style = getComputedStyle(element);
  const colour = (name: string) => style.getPropertyValue(`--hub-${name}`).trim();
  return {
    font: getComputedStyle(document.body).fontFamily,
    ink: colour('ink'),
    muted: colour('muted'),
    line: colour('line'),
    surface: colour('surface'),
    accent: colour('accent'),
    faint: colour('faint'),
  };
}
