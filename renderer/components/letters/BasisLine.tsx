import { Anchor, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { LEGAL_BASES } from '../../../domain/catalogues/consents.ts';
import { shortDate } from '../../../domain/words/dates.ts';
import { actAddress } from '../../api/addresses.ts';
import { useSaid } from '../../api/lists.ts';
import { api } from '../../api/trpc.ts';
import { Answer } from '../feedback/States.tsx';
import { PersonName } from '../people/PersonName.tsx';
import { today } from '../time/useNow.ts';

interface BasisLineProps {
  readonly caseId: string;
  readonly institutionId: string;
}

/** On which basis data of a case go to an institution today; what does not stand any more warns. */
export function BasisLine(of: BasisLineProps) {
  const basis = useQuery(api.consents.basis.queryOptions(of));
  const said = useSaid();
  return (
    <Answer of={basis}>
      {({ standing, usual, warnings }) => (
        <>
          {standing.map(({ id, basis: code, person, expiresOn }) => (
            <Text key={id} size="sm">
              {said(LEGAL_BASES, code, today())}, de <PersonName name={person.name} />
              {expiresOn === null ? '' : `, hasta el ${shortDate(expiresOn)}`}
            </Text>
          ))}
          {usual === null ? null : <Text size="sm">{said(LEGAL_BASES, usual, today())}</Text>}
          {standing.length === 0 && usual === null ? <Text size="sm">Ninguna anotada.</Text> : null}
          {warnings.map((warning) => (
            <Text key={warning} size="sm" fw={600} role="alert">
              {warning}
            </Text>
          ))}
          <Anchor component={Link} to={actAddress(of.caseId, 'consentimientos')} size="sm">
            Consentimientos del caso
          </Anchor>
        </>
      )}
    </Answer>
  );
}
