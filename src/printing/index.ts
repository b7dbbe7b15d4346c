export { pageEnd, pageStart } from './html-page.ts';
export { pagePiece } from './html-piece.ts';
export type { Page } from './page.ts';
export { wordFile } from './word-file.ts';
export type { PaintPicture } from './word-pictures.ts';
