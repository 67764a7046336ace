import { Alert, Anchor } from '@mantine/core';
import { Link } from 'react-router';
import type { ReceivedEnding, ReceivedView } from '../../../../backend/received/types.ts';
import { dateTime, shortDate } from '../../../../domain/words/dates.ts';
import { address } from '../../../api/addresses.ts';
import { useMay } from '../../../api/session.ts';

/** How it ended, before anything else; nothing while it is open. */
export function Ending({ document: { state, ending } }: { readonly document: ReceivedView }) {
  if (ending === null || state === 'open') return null;
  return (
    <Alert
      variant="light"
      color={state === 'annulled' || ending.late ? 'red' : 'teal'}
      title={TITLES[state]}
    >
      {state === 'answered' ? <Answered ending={ending} /> : ending.reason}
      <div>
        Lo registró {ending.by}, el {dateTime(ending.at)}.
      </div>
    </Alert>
  );
}

const TITLES = {
  answered: 'Respondido',
  closed: 'Cerrado sin oficio de respuesta',
  annulled: 'Registro anulado',
} as const;

function Answered({ ending }: { readonly ending: ReceivedEnding }) {
  const mayOpen = useMay('letters.view');
  const { letter, paper, document, answeredOn, late } = ending;
  const by =
    letter !== null
      ? { ...letter, to: address.letter(letter.id) }
      : paper !== null
        ? { ...paper, to: address.paper(paper.id) }
        : null;
  return (
    <div>
      Con{' '}
      {by !== null && mayOpen ? (
        <Anchor component={Link} to={by.to} size="sm">
          {by.number}
        </Anchor>
      ) : (
        (by?.number ?? document ?? 'un oficio que usted no ve')
      )}
      {answeredOn === null ? '' : `, del ${shortDate(answeredOn)}`}
      {late ? ': fuera de plazo.' : '.'}
    </div>
  );
}
