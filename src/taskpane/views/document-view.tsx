import { usePaneState } from '../use-pane';
import { BlockList } from './block-list';
import { Findings } from './findings';
import { SourceSection } from './source';

/** Beside an open document: where the report comes from, and how its blocks stand. */
export default function DocumentView() {
  const { draft } = usePaneState();
  return (
    <>
      <SourceSection />
      {draft === null ? null : (
        <>
          <BlockList draft={draft} />
          <Findings findings={draft.findings} />
        </>
      )}
    </>
  );
}
