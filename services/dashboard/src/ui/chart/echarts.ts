/** The parts of ECharts that the page draws with; whoever draws another kind of chart adds it here. */
import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, MarkLineComponent, TooltipComponent } from 'echarts/components';
import { init, use as register, type EChartsCoreOption, type EChartsType } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

register([BarChart, LineChart, GridComponent, LegendComponent, MarkLineComponent, TooltipComponent, SVGRenderer]);

export function draw(element: HTMLElement): EChartsType {
  return init(element, null, { renderer: 'svg' });
}

export type { EChartsCoreOption, EChartsType };
