import type { ReactNode } from 'react';
import { naturalName, UNKNOWN_NAME } from '../../../domain/people/names.ts';
import { useFieldValue } from '../form/context.tsx';
import { MotherContext } from '../person/mother-typed.ts';
import type { PersonValue, ReceptionValues } from './values.ts';

/** Who comes, or a relative, may be the child's mother: her name tells two children of one name apart. */
export function WithMother({ children }: { readonly children: ReactNode }) {
  const kind = useFieldValue<string | null>('informant.kind');
  const cameAs = useFieldValue<string | null>('informant.relation');
  const came = useFieldValue<PersonValue | null>('informant.person');
  const relatives = useFieldValue<ReceptionValues['relatives']>('relatives');
  const mothers = [
    kind === 'person' && cameAs === MOTHER ? came : null,
    ...relatives.filter(({ relation }) => relation === MOTHER).map(({ person }) => person),
  ];
  const names = mothers.flatMap((one) => (one?.kind === 'new' ? [naturalName(one.fields)] : []));
  return (
    <MotherContext value={names.find((name) => name !== UNKNOWN_NAME) ?? null}>
      {children}
    </MotherContext>
  );
}

const MOTHER = 'madre';
