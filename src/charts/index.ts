export {
  drawAttainment,
  drawMeasures,
  drawScale,
  drawSteps,
  drawSupports,
  seriesOfGoal,
} from './case-charts.ts';
export { chartFigure, chartTable } from './figure.ts';
export { picturesOfGoal } from './goal-pictures.ts';
export { pngOf } from './png.ts';
export { drawSmall } from './series/draw-small.ts';
export { sheetText } from './sheet-text.ts';
export { svgMarkup, svgText } from './svg-text.ts';
