import { controlProperty, textOfControl } from '../block-text';
import { countedLabels } from '../counted-labels';
import type { Provenance } from '../provenance';
import { ourControls, type OpenDocument } from './open-document';
import { holdsOthersContent } from './others-content';

/** A block as it stands in a document. */
export interface BlockThere {
  readonly tag: string;
  readonly title: string;
  /** Its visible text. */
  readonly text: string;
  /** The same with the labels that a program counts. */
  readonly shown: string;
  /** Others put something into it that its text does not show. */
  readonly holdsOthers?: true;
}

/** The blocks of a document in its order, beside what the document says about its making. */
export function blocksThere(document: OpenDocument, provenance: Provenance | null): BlockThere[] {
  const figures = new Set(provenance?.figures.map(({ key }) => key));
  const labels = countedLabels(document);
  return ourControls(document).map(([tag, control]) => ({
    tag,
    title: controlProperty(control, 'alias'),
    text: textOfControl(control),
    shown: textOfControl(control, labels),
    ...(holdsOthersContent(control, figures) ? { holdsOthers: true as const } : {}),
  }));
}
