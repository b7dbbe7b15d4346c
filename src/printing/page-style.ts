import type { Page } from './page.ts';
import { margins, sheets } from './paper.ts';
import { printableLine } from './printable.ts';

/** The styles of a page: of the screen, and of the paper it is printed on. */
export function pageStyle(page: Page): string {
  return [sheet(page), text, table, page.forPrint ? paperLook(page) : screenLook, inPrint].join('');
}

function sheet({ paper, foot }: Page): string {
  const { width, height } = sheets[paper];
  const { top, side, bottom } = margins;
  const small = 'font:9pt system-ui,sans-serif;color:#444;vertical-align:top;padding-top:5mm';
  return `
@page{size:${width}mm ${height}mm;margin:${top}mm ${side}mm ${bottom}mm;
@bottom-left{content:"${inStyle(foot)}";width:80%;text-align:left;${small}}
@bottom-right{content:counter(page) " / " counter(pages);width:20%;text-align:right;${small}}}`;
}

/** Words within a style: each sign that could end them is written by its number. */
function inStyle(words: string): string {
  return Array.from(printableLine(words), (sign) =>
    /[A-Za-z0-9 ]/.test(sign) ? sign : `\\${sign.codePointAt(0)?.toString(16) ?? ''} `,
  ).join('');
}

const text = `
*{box-sizing:border-box}
html{color-scheme:light;--ink:#1b1b1b;--quiet:#555;--line:#b5b5b5;--head:#eee;--ground:#fff;--link:#0b57a4}
body{margin:0;background:var(--ground);color:var(--ink);line-height:1.5;overflow-wrap:break-word}
main{display:block}
h1,h2,h3,h4,h5,h6{line-height:1.25;margin:1.5em 0 .5em;break-after:avoid;text-wrap:balance}
h1{font-size:1.7em;margin-top:0}
h2{font-size:1.3em;padding-bottom:.15em;border-bottom:1px solid var(--line)}
h3{font-size:1.1em}
h4,h5,h6{font-size:1em}
p,ul,ol,table,blockquote,pre{margin:0 0 .8em}
p,li,blockquote{orphans:3;widows:3}
ul,ol{padding-left:1.6em}
li{margin:.15em 0}
li>p{margin:0 0 .4em}
li>ul,li>ol{margin:.15em 0}
li.task-list-item{list-style:none;text-indent:-1.4em}
li.task-list-item>:not(p){text-indent:0}
li.task-list-item>p~p{text-indent:0}
blockquote{padding-left:1em;border-left:3px solid var(--line);color:var(--quiet)}
pre,code{font-family:ui-monospace,Consolas,"Liberation Mono",monospace;font-size:.9em}
pre{padding:.6em .8em;background:var(--head);white-space:pre-wrap}
hr{margin:1.5em 0;border:0;border-top:1px solid var(--line)}
img{display:block;max-width:100%;height:auto;margin:.4em 0;background:#fff;break-inside:avoid}
a{color:var(--link)}
body>footer{color:var(--quiet);font-size:.85em}`;

const table = `
table{width:calc(100% - 1px);border-collapse:collapse;font-size:.93em}
th,td{padding:.35em .55em;border:1px solid var(--line);text-align:left;vertical-align:top;overflow-wrap:break-word}
th{background:var(--head);font-weight:600}
[align=right]{text-align:right}
[align=center]{text-align:center}
table:has(th:nth-child(7)){font-size:.8em}
table:has(th:nth-child(7)) :is(th,td){padding:.25em .35em;hyphens:auto}
table:has(th:nth-child(9)) :is(th,td){overflow-wrap:anywhere}
@media screen and (max-width:32em){
th,td{padding:.25em .35em;overflow-wrap:anywhere;hyphens:auto}
table:has(th:nth-child(5)){font-size:.75em}}
thead{display:table-header-group}
tr{break-inside:avoid}`;

const screenLook = `
body{font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",sans-serif}
main,body>footer{max-width:46em;margin:0 auto;padding:2em 1.2em}
body>footer{padding-top:0}
@media screen and (prefers-color-scheme:dark){
html{color-scheme:dark;--ink:#e4e4e4;--quiet:#b4b4b4;--line:#555;--head:#2b2b2b;--ground:#1b1b1b;--link:#8fc1ff}
img{padding:.4em;border-radius:4px}}`;

/** What will be printed, seen as the sheet it will be. */
function paperLook({ paper }: Page): string {
  const { width } = sheets[paper];
  const { top, side, bottom } = margins;
  return `
html{--ink:#000;--quiet:#333;--line:#888;--head:#ececec;--link:#000}
body{font:11pt/1.45 Charter,"Bitstream Charter",Georgia,"Liberation Serif","Times New Roman",serif}
@media screen{
body{background:#d9d9d9;padding:1.5em .5em}
main,body>footer{max-width:${width}mm;margin:0 auto;padding:${top}mm ${side}mm;background:#fff}
main{padding-bottom:${bottom / 2}mm}
body>footer{padding-top:0;padding-bottom:${bottom / 2}mm}}
@media screen and (max-width:45em){main,body>footer{padding-left:1.2em;padding-right:1.2em}}`;
}

/** Browsers that draw no margin boxes keep the foot, once, at the end. */
const inPrint = `
@media print{
html{--ink:#000;--quiet:#333;--line:#888;--ground:#fff;--link:#000}
body{font-size:11pt;background:none}
main,body>footer{max-width:none;margin:0;padding:0}
a{text-decoration:none}
h1,h2,h3,h4,h5,h6{break-inside:avoid}
body>footer{display:none}
@supports (-moz-appearance:none){body>footer{display:block}}}
`;
