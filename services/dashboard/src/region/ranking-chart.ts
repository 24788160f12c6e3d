import type { EChartsCoreOption } from '../ui/chart/echarts';
import type { Palette } from '../ui/chart/chart';
import { distanceOf, type Direction, type Distance } from '../ui/figure/figure.policy';
import { signPicture } from '../ui/figure/sign';
import { formatCount, formatPercent, formatTarget, type Language } from '../ui/format.policy';
import { shortNames } from '../ui/chart/short-names.policy';
import { commonAim, commonTarget, type Ranked } from './ranking.policy';

const ROW = 32;
const AROUND = 40;

export function chartHeight(rows: number): number {
  return rows * ROW + AROUND;
}

interface Words {
  /** The target's name at its line. */
  target(target: string): string;
  parts(numerator: string, denominator: string): string;
}

/** Colleges as bars from the highest down, with the region's target across; colours and signs say how far each is from it. */
export function rankingChart(rows: readonly Ranked[], direction: Direction, language: Language, words: Words) {
  const names = shortNames(rows.map(({ college }) => college.name));
  const target = commonTarget(rows);
  const distances = rows.map(({ score }) => distanceOf(score, direction));
  return (palette: Palette, width: number): EChartsCoreOption => ({
    grid: { left: roomFor(names, width) + 12, right: VALUE + 4, top: 28, bottom: 4, outerBoundsMode: 'none' },
    textStyle: { fontFamily: palette.font },
    xAxis: { type: 'value', min: 0, axisLabel: { show: false }, splitLine: { show: false }, ...reach(rows, target) },
    yAxis: [
      {
        ...rowsOf(names),
        triggerEvent: true,
        axisLine: { lineStyle: { color: palette.line } },
        axisLabel: { color: palette.ink, fontSize: 14, width: roomFor(names, width), overflow: 'truncate' },
      },
      // Values in a column of their own, where neither bars nor the target run into them.
      {
        ...rowsOf(rows.map(({ score }, at) => valueOf(score.value ?? 0, distances[at] ?? 'untargeted'))),
        position: 'right',
        axisLine: { show: false },
        axisLabel: { color: palette.ink, fontSize: 14, align: 'right', margin: VALUE, rich: signs(palette) },
      },
    ],
    tooltip: {
      trigger: 'axis',
      axisPointer: { type: 'none' },
      confine: true,
      backgroundColor: palette.surface,
      borderColor: palette.line,
      textStyle: { color: palette.ink, fontFamily: palette.font },
      renderMode: 'richText',
      formatter: (points: readonly { dataIndex: number }[]) => tooltipOf(rows[points[0]?.dataIndex ?? -1]),
    },
    series: [
      {
        type: 'bar',
        barWidth: 16,
        cursor: 'pointer',
        data: rows.map(({ score }, at) => ({
          value: score.value,
          itemStyle: { color: colourOf(distances[at] ?? 'untargeted', palette), borderRadius: [0, 4, 4, 0] },
        })),
        markLine: target === null ? undefined : targetLine(target, palette),
      },
    ],
  });

  function valueOf(value: number, distance: Distance): string {
    // A place for the sign in each row, so that percentages stand below one another.
    return `${formatPercent(value, language)} {${distance}|}`;
  }

  function targetLine(at: number, palette: Palette) {
    return {
      silent: true,
      symbol: 'none',
      animation: false,
      // As on the tiles: no document confirms a dashed one.
      lineStyle: { color: palette.ink, type: commonAim(rows)?.targetVerified ? 'solid' : 'dashed', width: 1.5 },
      label: {
        position: 'start',
        color: palette.ink,
        fontSize: 14,
        formatter: words.target(formatTarget(at, language)),
      },
      data: [{ xAxis: at }],
    };
  }

  function tooltipOf(row: Ranked | undefined): string {
    if (!row || row.score.value === null) return '';
    const { value, numerator, denominator } = row.score;
    const counts = [numerator, denominator].map((count) => formatCount(count ?? 0, language));
    return `${row.college.name}\n${formatPercent(value, language)} · ${words.parts(counts[0] ?? '', counts[1] ?? '')}`;
  }
}

function colourOf(distance: Distance, palette: Palette): string {
  return distance === 'early' || distance === 'untargeted' ? palette.even : palette[distance];
}

function rowsOf(data: readonly string[]) {
  return { type: 'category', inverse: true, axisTick: { show: false }, data };
}

/** Widths of a letter of a name, and of the longest percentage with its sign, at the chart's size of text. */
const LETTER = 7.6;
const VALUE = 84;

/** Signs of distances as pictures in a line of text. */
function signs(palette: Palette) {
  const sizes = { width: 15, height: 15, padding: [0, 0, 0, 3] };
  const sign = (distance: Distance) => {
    const image = signPicture(distance, colourOf(distance, palette));
    return [distance, { ...sizes, ...(image === null ? {} : { backgroundColor: { image } }) }] as const;
  };
  return Object.fromEntries((['reached', 'near', 'far', 'early', 'untargeted'] as const).map(sign));
}

/** Room for the longest name, as far as the bars can spare it; longer ones end in an ellipsis. */
function roomFor(names: readonly string[], width: number): number {
  const longest = Math.max(...names.map((name) => name.length));
  return Math.round(Math.min(longest * LETTER + 4, 280, width * 0.4));
}

/** The target stays in sight when all are below it. */
function reach(rows: readonly Ranked[], target: number | null): { max: number } {
  return { max: Math.max(target ?? 0, ...rows.map(({ score }) => score.value ?? 0), 1) };
}
