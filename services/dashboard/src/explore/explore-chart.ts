import type { Palette } from '../ui/chart/chart';
import type { EChartsCoreOption } from '../ui/chart/echarts';
import { shortNames } from '../ui/chart/short-names.policy';
import { formatPercent, type Language } from '../ui/format.policy';
import type { Drawn } from './chart.policy';

const BAR = 14;
const BETWEEN = 14;
const AROUND = 24;
const LEGEND = 30;
const LINES = 360;

/** Widths of a letter of a name, and of the longest percentage, at the chart's size of text. */
const LETTER = 7.6;
const VALUE = 64;

export function exploreHeight({ kind, axis, series }: Drawn): number {
  const legend = series.length > 1 ? LEGEND * series.length : 0;
  return legend + (kind === 'lines' ? LINES : axis.length * (series.length * BAR + BETWEEN) + AROUND);
}

/** Rows side by side as bars, or through time as lines. */
export function exploreChart(drawn: Drawn, language: Language) {
  const several = drawn.series.length > 1;
  const axis = shortNames(drawn.axis);
  const top = several ? LEGEND * drawn.series.length : 16;
  const percent = (value: unknown) => (typeof value === 'number' ? formatPercent(value, language) : '');
  return (palette: Palette, width: number): EChartsCoreOption => {
    const text = { color: palette.ink, fontFamily: palette.font, fontSize: 14 };
    const names = {
      type: 'category',
      data: axis,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: palette.line } },
    };
    const values = { type: 'value', min: 0, axisLabel: { ...text, formatter: percent }, splitNumber: 4 };
    const left = Math.round(Math.min(Math.max(0, ...axis.map(({ length }) => length)) * LETTER + 4, 280, width * 0.4));
    const lines = drawn.kind === 'lines';
    return {
      color: [...palette.series],
      textStyle: { fontFamily: palette.font },
      ...(several ? { legend: { orient: 'vertical', left: 0, top: 0, textStyle: text, icon: 'roundRect' } } : {}),
      grid: lines
        ? { left: 64, right: 24, top: top + 16, bottom: 32, outerBoundsMode: 'none' }
        : { left: left + 12, right: VALUE, top, bottom: 4, outerBoundsMode: 'none' },
      tooltip: {
        trigger: 'axis',
        axisPointer: { type: lines ? 'line' : 'none' },
        confine: true,
        backgroundColor: palette.surface,
        borderColor: palette.line,
        textStyle: text,
        renderMode: 'richText',
        valueFormatter: percent,
      },
      xAxis: lines
        ? { ...names, axisLabel: text }
        : { ...values, axisLabel: { show: false }, splitLine: { show: false } },
      yAxis: lines
        ? { ...values, splitLine: { lineStyle: { color: palette.line } } }
        : { ...names, inverse: true, axisLabel: { ...text, width: left, overflow: 'truncate' } },
      series: drawn.series.map(({ name, values: data }) =>
        lines
          ? { type: 'line', name, data, symbolSize: 8, lineStyle: { width: 2 } }
          : {
              type: 'bar',
              name,
              data,
              barWidth: BAR - 2,
              barGap: '15%',
              itemStyle: { borderRadius: [0, 3, 3, 0] },
              label: {
                show: true,
                position: 'right',
                ...text,
                fontSize: 13,
                formatter: (at: { value: unknown }) => percent(at.value),
              },
            },
      ),
    };
  };
}
