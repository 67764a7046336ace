import { Button, Group, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { CaseView } from '../../../../backend/cases/types.ts';
import { ERRORS } from '../../../../domain/errors.ts';
import { refuseViolence } from '../../../../domain/law/conciliation.ts';
import { api } from '../../../api/trpc.ts';
import { Answer, EmptyState } from '../../../components/feedback/States.tsx';
import { useMayHere } from '../page/may-here.ts';
import type { OpenAct } from '../page/useOpenAct.ts';
import { AgreementCard } from './AgreementCard.tsx';

interface AgreementListProps {
  readonly file: CaseView;
  readonly onOpen: OpenAct['open'];
}

/** Whether the case has, or may have, something agreed. */
export const hasAgreements = ({ actions }: CaseView): boolean =>
  actions.some(({ kind }) => kind === 'conciliacion' || kind === 'compromiso');

/** What was agreed on and committed to in the case, and how it stands (RDNA 41–51). */
export function AgreementList({ file, onOpen }: AgreementListProps) {
  const agreements = useQuery(api.agreements.ofCase.queryOptions({ caseId: file.id }));
  const mayRecord = useMayHere('agreements.record') && file.state !== 'concluido';
  return (
    <>
      {mayRecord ? <NewActa file={file} onOpen={onOpen} /> : null}
      <Answer of={agreements}>
        {(found) =>
          found.length === 0 ? (
            <EmptyState title="Todavía no hay acuerdos">
              Cuando se firme un acta, registre aquí lo que obliga: montos, días y quién lo
              verifica. El primer seguimiento aparece solo.
            </EmptyState>
          ) : (
            found.map((agreement) => (
              <AgreementCard key={agreement.id} agreement={agreement} file={file} onOpen={onOpen} />
            ))
          )
        }
      </Answer>
    </>
  );
}

/** One button for each kind of acta whose action goes on; with violence, why there is none. */
function NewActa({ file, onOpen }: AgreementListProps) {
  const open = (kind: string) =>
    file.actions.find((action) => action.kind === kind && action.state === 'open');
  const [conciliation, commitment] = [open('conciliacion'), open('compromiso')];
  const closed = conciliation !== undefined && refuseViolence(file.flags) !== null;
  return (
    <>
      <Group gap="xs" my="xs">
        {conciliation === undefined || file.flags.violence === 'si' ? null : (
          <Button
            variant="light"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => onOpen('acuerdo', conciliation.id)}
          >
            Registrar acuerdo
          </Button>
        )}
        {commitment === undefined ? null : (
          <Button
            variant="light"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => onOpen('compromiso', commitment.id)}
          >
            Registrar compromiso
          </Button>
        )}
      </Group>
      {closed ? <Text size="sm">{ERRORS.conciliation_violence}</Text> : null}
    </>
  );
}
