import {
  BorderStyle,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LevelFormat,
  type NumberingDefinition,
  ShadingType,
} from 'docx';
import type { Page } from './page.ts';

/** What quotes and code are set in. */
export const quoteStyle = 'Quote';
export const codeStyle = 'Code';
export const codeFont = 'Courier New';
export const footStyle = 'Footer';

/** How far each level of a list stands in, in twentieths of a point. */
export const step = 400;

/** Whether a list bears numbers is told by what its items are in. */
export const bullets = 'bullets';

const ink = '1B1B1B';
const quiet = '505050';
const line = 'B5B5B5';

/** A country for each language, as a checker of spelling asks for one; by the paper it uses. */
const countries: Readonly<Record<Page['paper'], Readonly<Record<Page['language'], string>>>> = {
  a4: { en: 'en-GB', es: 'es-ES', de: 'de-DE', fr: 'fr-FR' },
  letter: { en: 'en-US', es: 'es-US', de: 'de-DE', fr: 'fr-CA' },
};

type Heading = NonNullable<NonNullable<IStylesOptions['default']>['heading1']>;

export function wordStyles({ language, paper }: Page): IStylesOptions {
  const value = countries[paper][language];
  const least = heading(22, 160);
  return {
    default: {
      document: {
        run: { font: 'Calibri', size: 22, color: ink, language: { value } },
        paragraph: { spacing: { after: 140, line: 276, lineRule: 'auto' } },
      },
      heading1: heading(34, 0),
      heading2: heading(27, 280),
      heading3: heading(24, 200),
      heading4: least,
      heading5: least,
      heading6: least,
      listParagraph: { paragraph: { spacing: { after: 60 }, contextualSpacing: false } },
      hyperlink: { run: { color: '0B57A4', underline: {} } },
    },
    paragraphStyles: ownStyles,
  };
}

function heading(size: number, before: number): Heading {
  return {
    run: { size, bold: true, color: ink, font: 'Calibri' },
    paragraph: {
      keepNext: true,
      keepLines: true,
      spacing: { before, after: 100, line: 252, lineRule: 'auto' },
    },
  };
}

const ownStyles: readonly IParagraphStyleOptions[] = [
  {
    id: quoteStyle,
    name: 'Quote',
    basedOn: 'Normal',
    quickFormat: true,
    run: { color: quiet },
    paragraph: {
      border: { left: { style: BorderStyle.SINGLE, size: 18, space: 8, color: line } },
      indent: { left: step },
    },
  },
  {
    id: codeStyle,
    name: 'Code',
    basedOn: 'Normal',
    run: { font: codeFont, size: 19 },
    paragraph: {
      alignment: 'left',
      shading: { type: ShadingType.CLEAR, fill: 'F2F2F2', color: 'auto' },
      spacing: { after: 140, line: 252, lineRule: 'auto' },
    },
  },
  {
    id: footStyle,
    name: 'footer',
    basedOn: 'Normal',
    run: { size: 18, color: quiet },
    paragraph: { spacing: { after: 0 } },
  },
];

const signs = ['•', '–', '▪'];
const levels = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;

/** The deepest level that Word knows. */
export const deepestLevel = levels.length - 1;

export const bulletList: NumberingDefinition = {
  reference: bullets,
  levels: levels.map((level) => ({
    level,
    format: LevelFormat.BULLET,
    text: signs[level % signs.length] ?? '•',
    style: { paragraph: { indent: { left: step * (level + 1), hanging: step } } },
  })),
};

/** Lists that begin with a number. Each of its instances is counted for itself. */
export function numbersFrom(start: number): NumberingDefinition {
  return {
    reference: `numbers-from-${start}`,
    levels: levels.map((level) => ({
      level,
      format: LevelFormat.DECIMAL,
      text: `%${level + 1}.`,
      start,
      style: { paragraph: { indent: { left: step * (level + 1), hanging: step } } },
    })),
  };
}
