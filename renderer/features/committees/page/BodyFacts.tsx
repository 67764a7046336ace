import { Alert, Text } from '@mantine/core';
import type { CommitteeView } from '../../../../backend/committees/types.ts';
import { COMMITTEE_KINDS } from '../../../../domain/catalogues/committees.ts';
import { shortDate } from '../../../../domain/words/dates.ts';
import { counted } from '../../../../domain/words/lists.ts';
import { useSaid } from '../../../api/lists.ts';
import { today } from '../../../components/time/useNow.ts';
import { Fact, Facts } from '../parts/Facts.tsx';

/** What it is, by which norm, who presides it, and its own rules. */
export function BodyFacts({ committee }: { readonly committee: CommitteeView }) {
  const said = useSaid();
  const { kind, norm, normOn, presides, secretary, quorum, everyMonths, rulesSource } = committee;
  return (
    <>
      {committee.endedOn === null ? null : (
        <Alert variant="light" color="gray" title={`Terminó el ${shortDate(committee.endedOn)}`}>
          {committee.endReason}
        </Alert>
      )}
      <Facts>
        <Fact label="Tipo">{said(COMMITTEE_KINDS, kind, today())}</Fact>
        <Fact label="Norma">
          {[norm, normOn === null ? '' : `del ${shortDate(normOn)}`]
            .filter((part) => part !== '')
            .join(', ')}
        </Fact>
        <Fact label="Preside">{presides}</Fact>
        <Fact label="Secretaría técnica">{secretary}</Fact>
        <Fact label="Quórum">
          {quorum === null ? (
            ''
          ) : (
            <Rule source={rulesSource}>{counted(quorum, 'integrante', 'integrantes')}</Rule>
          )}
        </Fact>
        <Fact label="Sesiona">
          {everyMonths === null ? (
            ''
          ) : (
            <Rule source={rulesSource}>
              {everyMonths === 1 ? 'Cada mes' : `Cada ${everyMonths} meses`}
            </Rule>
          )}
        </Fact>
      </Facts>
    </>
  );
}

function Rule({ source, children }: { readonly source: string; readonly children: string }) {
  return (
    <>
      {children}{' '}
      <Text span size="xs" c="dimmed">
        ({source === '' ? 'por verificar' : source})
      </Text>
    </>
  );
}
