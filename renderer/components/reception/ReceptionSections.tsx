import { memo } from 'react';
import { ArrivalSection } from './ArrivalSection.tsx';
import { FactsSection } from './FactsSection.tsx';
import { InformantSection } from './InformantSection.tsx';
import { AffectedSection, ObligedSection, RelativesSection } from './PeopleSections.tsx';
import { ReviewSection } from './ReviewSection.tsx';

/**
 * The sheet of reception (D01), inside the group `reception` of a form. Used for who is at the desk
 * and for cases that began on paper (`onPaper`).
 */
export const ReceptionSections = memo(function ReceptionSections({
  onPaper = false,
  startedAt = null,
}: {
  readonly onPaper?: boolean;
  /** When its typing began, ISO UTC; null before anything was kept. */
  readonly startedAt?: string | null;
}) {
  return (
    <>
      <ArrivalSection onPaper={onPaper} startedAt={startedAt} />
      <InformantSection />
      <AffectedSection />
      <ObligedSection />
      <RelativesSection />
      <FactsSection />
      <ReviewSection />
    </>
  );
});
