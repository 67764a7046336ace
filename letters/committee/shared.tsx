import type { ReactElement } from 'react';
import { FieldSet } from '../parts/FieldSet.tsx';
import { Table } from '../parts/Table.tsx';
import type { ConveningData } from './data.ts';

type Session = Pick<ConveningData, 'kind' | 'when' | 'where' | 'presides' | 'secretary'>;

const FACTS = {
  when: { label: 'Fecha y hora', max: 80, span: 2 },
  kind: { label: 'Sesión', max: 40 },
  where: { label: 'Lugar o medio', max: 320, span: 3 },
  presides: { label: 'Preside', max: 300, span: 3 },
  secretary: { label: 'Secretaría técnica', max: 300, span: 3 },
} as const;

/** When, where, who presides and who is its technical secretary. */
export function SessionFacts({ of }: { readonly of: Session }): ReactElement {
  const { when, kind, where, presides, secretary } = of;
  return <FieldSet of={FACTS} values={{ when, kind, where, presides, secretary }} />;
}

/** What earlier sessions left pending. */
export function Pending({ of }: { readonly of: ConveningData['before'] }): ReactElement {
  return (
    <Table
      rows={of}
      columns={[
        { heading: 'Sesión', share: 2, cell: ({ ordinal }) => ordinal },
        { heading: 'Acuerdo', share: 6, cell: ({ text }) => text },
        { heading: 'Responde', share: 4, cell: ({ who }) => who },
        { heading: 'Hasta', share: 2, cell: ({ due }) => due },
      ]}
    />
  );
}

export const POINT_ONE = 'Acuerdos pendientes de sesiones anteriores';
