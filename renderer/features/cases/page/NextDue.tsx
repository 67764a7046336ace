import { Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { CaseView, DueWhat, TermView } from '../../../../backend/cases/types.ts';
import { DueBadge } from '../../../components/data/DueBadge.tsx';

/** What the case must meet next, and, on a click, why: rule, norm, start, days skipped. */
export function NextDue({ file }: { readonly file: CaseView }) {
  if (file.due === null)
    return file.state === 'concluido' ? null : (
      <Text size="sm" c="dimmed" span>
        Sin plazo corriendo
      </Text>
    );
  const { what, at } = file.due;
  const term = file.terms.find(({ due, id }) => due === at && id.startsWith(TERM_OF[what]));
  return (
    <Group component="span" gap={6} wrap="nowrap" fz="sm">
      {WHAT[what]}:
      <DueBadge due={at} start={term?.start ?? file.receivedAt} why={whyOf(what, term)} />
    </Group>
  );
}

const WHAT: Readonly<Record<DueWhat, string>> = {
  calificacion: 'Calificación',
  verificacion: 'Verificación',
  seguimiento: 'Seguimiento',
};

/** First letters of the rules of each term (`domain/clock/rules.ts`). */
const TERM_OF: Readonly<Record<DueWhat, string>> = {
  calificacion: 'DNA_CALIF',
  verificacion: 'DNA_VERIF',
  seguimiento: 'sin regla',
};

function whyOf(what: DueWhat, term: TermView | undefined): ReactNode {
  if (term !== undefined) return <TermReason term={term} />;
  return what === 'seguimiento'
    ? 'Es la fecha que la/el responsable puso al asignar el seguimiento más próximo. No es un plazo de ley: puede cambiarse asignando otro.'
    : null;
}

/** The words of a term: what it is, then why it ends when it does. */
export function TermReason({ term }: { readonly term: TermView }) {
  return (
    <>
      <Text size="sm" fw={600}>
        {term.label}
        {term.verified ? '' : ' (por verificar)'}
      </Text>
      {term.explanation}
    </>
  );
}
