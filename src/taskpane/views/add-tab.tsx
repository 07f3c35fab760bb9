import { CaptureForm } from './capture-form';
import { ClauseSection } from './clause-form';

/** What a person can add to the document beside the report's own blocks. */
export default function AddTab() {
  return (
    <>
      <ClauseSection />
      <CaptureForm />
    </>
  );
}
