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
  /** Distances to a target, and what is not held against one. */
  readonly reached: string;
  readonly near: string;
  readonly far: string;
  readonly even: string;
  /** What stands side by side without being better or worse. */
  readonly series: readonly string[];
}

interface ChartProps {
  /** What to draw; the width decides how much room names get. Kept by the caller from one rendering to the next. */
  readonly option: (palette: Palette, width: number) => EChartsCoreOption;
  readonly height: number;
  /** What the chart shows, for those who don't see it; its figures belong into a table nearby. */
  readonly label: string;
  /** Opens what a bar is of, by its place; the table nearby has the same as links. */
  readonly onPick?: (at: number) => void;
}

/** Colours that the page has for series. */
const SERIES = 6;

/** How wide a chart is on a sheet of paper, whose width no script is told. */
const PRINTED_WIDTH = 620;

/** A chart, drawn by a library that is loaded when the first one is shown; its room is kept until then. */
export function Chart({ option, height, label, onPick }: ChartProps) {
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
    const drawAt = (room: number, moving: boolean) => {
      chart.resize({ width: room, height });
      const drawn = option(paletteOf(document.documentElement), room);
      chart.setOption({ animation: moving, ...drawn }, { notMerge: true });
    };
    const onPaper = () => drawAt(Math.min(PRINTED_WIDTH, width), false);
    const onScreen = () => drawAt(width, false);
    drawAt(width, !still);
    window.addEventListener('beforeprint', onPaper);
    window.addEventListener('afterprint', onScreen);
    return () => {
      window.removeEventListener('beforeprint', onPaper);
      window.removeEventListener('afterprint', onScreen);
    };
  }, [chart, option, width, height, scheme, still]);

  useEffect(() => {
    if (!chart || !onPick) return;
    const pick = ({ dataIndex }: { dataIndex?: number }) => {
      if (dataIndex !== undefined) onPick(dataIndex);
    };
    chart.on('click', pick);
    return () => {
      if (!chart.isDisposed()) chart.off('click', pick);
    };
  }, [chart, onPick]);

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
    reached: colour('reached'),
    near: colour('near'),
    far: colour('far'),
    even: colour('even'),
    series: Array.from({ length: SERIES }, (_, at) => colour(`series-${at + 1}`)),
  };
}
