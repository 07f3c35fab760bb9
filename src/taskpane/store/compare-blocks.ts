import type { ReadControl } from '../../hosts/workbook';
import type { ReportForm } from '../../jobs/make-report';
import type { Source } from '../worker/questions';
import type { PaneParts } from './pane-parts';

/** Compares a report with the open document and shows how its blocks stand. */
export type CompareBlocks = (
  source: Source,
  /** `null` for the one that the document was written in. */
  form: ReportForm | null,
  control?: ReadControl,
) => Promise<void>;

export function compareBlocks({ environment, store, workroom }: PaneParts): CompareBlocks {
  return async (source, form, control = {}) => {
    const otherwise = store.get().form;
    const document = environment.kind === 'document' ? environment.document.name : '';
    const compared = await workroom.ask('compare', { source, document, form, otherwise }, control);
    store.set({ draft: { ...compared, source }, form: compared.form });
  };
}
