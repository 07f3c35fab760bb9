import { usePaneState } from '../use-pane';
import { BlockList } from './block-list';
import { Findings } from './findings';
import { OtherBlocks } from './other-blocks';
import { SourceSection } from './source';

/** Where the report comes from, and how its blocks stand in the document. */
export function ReportTab() {
  const { draft } = usePaneState();
  return (
    <>
      <SourceSection />
      {draft === null ? null : (
        <>
          <BlockList draft={draft} />
          {draft.others.length === 0 ? null : <OtherBlocks blocks={draft.others} />}
          <Findings findings={draft.findings} />
        </>
      )}
    </>
  );
}
