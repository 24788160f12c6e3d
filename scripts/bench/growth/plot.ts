import { LineChart } from 'echarts/charts';
import { GridComponent, TitleComponent } from 'echarts/components';
import { init, use as register } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { SVGRenderer } from 'echarts/renderers';
import { processorMs, type GrowthLine } from './report.js';

register([LineChart, GridComponent, TitleComponent, LabelLayout, SVGRenderer]);

const [WIDTH, HEIGHT] = [960, 540];
const FONT = 'system-ui, sans-serif';

/** What is drawn in which colour on a light ground, and in which on a dark one. */
const INK = { light: '#1b2433', dark: '#e8edf5' };
const MUTED = { light: '#46536a', dark: '#b4c0d3' };
const RULE = { light: '#dde3ec', dark: '#2b3546' };
const GROUND = { light: '#ffffff', dark: '#10151e' };
/** Told apart by those, too, who see few colours, and by their marks where there are none. */
const LINES = [
  { light: '#0b62b5', dark: '#6db3f2', mark: 'circle' },
  { light: '#0f7b54', dark: '#4fc99a', mark: 'triangle' },
  { light: '#8a6100', dark: '#e0b44c', mark: 'diamond' },
  { light: '#8b3fa8', dark: '#cf94e8', mark: 'rect' },
  { light: '#c2410c', dark: '#ff9a6b', mark: 'roundRect' },
];

const TITLE = 'What one of each costs as the country grows';
const UNDER = 'Processor time of the hub and of PostgreSQL together, in ms; both scales are logarithmic';

/** Draws the lines as a picture that can be read on a light ground and on a dark one. */
export function drawGrowth(lines: readonly GrowthLine[]): string {
  const sizes = lines[0]?.points.map(({ colleges }) => colleges) ?? [];
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height: HEIGHT });
  const text = { color: MUTED.light, fontFamily: FONT, fontSize: 14 };
  const axis = { type: 'log', nameLocation: 'middle', nameTextStyle: text, axisLabel: text };
  try {
    chart.setOption({
      animation: false,
      backgroundColor: GROUND.light,
      title: {
        text: TITLE,
        subtext: UNDER,
        left: 16,
        top: 12,
        textStyle: { ...text, color: INK.light, fontSize: 18 },
        subtextStyle: text,
      },
      grid: { left: 72, right: 270, top: 88, bottom: 64, outerBoundsMode: 'none' },
      xAxis: {
        ...axis,
        name: 'colleges in the database',
        nameGap: 36,
        min: sizes[0],
        max: sizes.at(-1),
        axisLabel: { ...text, customValues: sizes },
        axisTick: { customValues: sizes },
        axisLine: { lineStyle: { color: MUTED.light } },
        splitLine: { show: false },
      },
      yAxis: { ...axis, name: 'ms of processor time', nameGap: 48, splitLine: { lineStyle: { color: RULE.light } } },
      series: lines.map(({ operation: name, points }, at) => {
        const { light: color, mark } = LINES[at % LINES.length]!;
        return {
          type: 'line',
          name,
          data: points.map((point) => [point.colleges, processorMs(point)]),
          silent: true,
          clip: false,
          symbol: mark,
          symbolSize: 9,
          itemStyle: { color },
          lineStyle: { color, width: 2.5 },
          endLabel: { show: true, formatter: '{a}', color, fontFamily: FONT, fontSize: 14, distance: 10 },
          labelLayout: { moveOverlap: 'shiftY' },
        };
      }),
    });
    return readable(chart.renderToSVGString());
  } finally {
    // It would keep the process alive.
    chart.dispose();
  }
}

/** Gives the picture a name, and the colours of a dark ground to whoever reads on one. */
function readable(svg: string): string {
  const dark = [INK, MUTED, RULE, GROUND, ...LINES].flatMap(({ light, dark: instead }) =>
    ['fill', 'stroke'].map((what) => `[${what}="${light}"] { ${what}: ${instead}; }`),
  );
  const style = `<style>@media (prefers-color-scheme: dark) {\n${dark.join('\n')}\n}</style>`;
  return `${svg.trim().replace(/^<svg([^>]*)>/, `<svg$1 role="img">\n<title>${TITLE}</title>\n${style}`)}\n`;
}
