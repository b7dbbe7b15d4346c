export {
  drawAttainment,
  drawCase,
  drawMeasures,
  drawScale,
  drawSupports,
  drawTime,
  seriesOfGoal,
} from './case-charts.ts';
export { drawEcomap } from './ecomap/draw-ecomap.ts';
export { chartFigure, chartTable } from './figure.ts';
export { drawGasLadder } from './gas/draw-gas-ladder.ts';
export { drawGasOverTime } from './gas/draw-gas-over-time.ts';
export { pngOf } from './png.ts';
export { drawSeries } from './series/draw-series.ts';
export { drawSmall } from './series/draw-small.ts';
export { svgMarkup, svgText } from './svg-text.ts';
export { drawTimeline } from './timeline/draw-timeline.ts';
export { timelineOf } from './timeline/timeline-of.ts';
