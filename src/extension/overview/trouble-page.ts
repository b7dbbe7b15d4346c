import { element } from '../../writing/sheets/elements.ts';
import type { say } from '../say.ts';
import type { Overview } from './overview.ts';

/** What stands where an overview could not be drawn. */
export function troublePage(title: string, speak: typeof say): Overview {
  return {
    title,
    content: element(
      'main',
      {},
      element('h1', {}, title),
      element('p', {}, speak('This overview could not be drawn. The records are as they were.')),
    ),
  };
}
