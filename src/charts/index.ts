export { drawAttainment, drawCase, drawMeasures, drawScale, seriesOfGoal } from './case-charts.ts';
export { chartFigure, chartTable } from './figure.ts';
export { drawGasLadder } from './gas/draw-gas-ladder.ts';
export { drawGasOverTime } from './gas/draw-gas-over-time.ts';
export { pngOf } from './png.ts';
export { drawSeries } from './series/draw-series.ts';
export { drawSmall } from './series/draw-small.ts';
export { sheetText } from './sheet-text.ts';
export { svgMarkup, svgText } from './svg-text.ts';
