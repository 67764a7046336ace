import { type ReactNode, useMemo } from 'react';
import { dateInLima, isIsoDate } from '../../../domain/clock/lima.ts';
import type { AgeRole } from '../../../domain/people/age.ts';
import { useFieldValue } from '../form/context.tsx';
import { AgeContext } from '../person/age-looked.ts';
import { today } from '../time/useNow.ts';

interface LookedAgesProps {
  readonly as: AgeRole;
  readonly children: ReactNode;
}

/** People written inside stand on this sheet as `role`: an age that does not go with it is told. */
export function LookedAges({ as: role, children }: LookedAgesProps) {
  const receivedAt = useFieldValue<string | null>('receivedAt');
  const factsDate = useFieldValue<string | null>('factsDate');
  const received =
    receivedAt === null || Number.isNaN(Date.parse(receivedAt)) ? today() : dateInLima(receivedAt);
  const facts = factsDate !== null && isIsoDate(factsDate) ? factsDate : null;
  const looked = useMemo(() => ({ role, received, facts }), [role, received, facts]);
  return <AgeContext value={looked}>{children}</AgeContext>;
}
