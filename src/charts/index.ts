export { drawAttainment, drawMeasures, drawScale, drawSteps, drawSupports } from './case-charts.ts';
export { chartFigure } from './figure.ts';
export { picturesOfGoal } from './goal-pictures.ts';
export { pngOf } from './png.ts';
export { drawSmall } from './series/draw-small.ts';
export { sheetText } from './sheet-text.ts';
export { svgMarkup } from './svg-text.ts';
