import { Anchor, Text } from '@mantine/core';
import { Link } from 'react-router';
import type { LetterView } from '../../../../backend/letters/types.ts';
import { DERIVATION_CAUSES } from '../../../../domain/catalogues/case.ts';
import { dateTime } from '../../../../domain/words/dates.ts';
import { address } from '../../../api/addresses.ts';
import { Said } from '../../../components/data/Said.tsx';
import { BasisLine } from '../../../components/letters/BasisLine.tsx';
import { WaitingBadge } from '../../../components/letters/WaitingBadge.tsx';
import classes from '../../../components/paper/issued.module.css';
import { BegunWith } from '../../../components/texts/BegunWith.tsx';
import { today } from '../../../components/time/useNow.ts';

/** To whom, for which case, why, and what was agreed before. */
export function LetterFacts({ letter }: { readonly letter: LetterView }) {
  const { institution, fields, waiting } = letter;
  return (
    <dl className={classes['facts']}>
      {letter.annulledReason === null ? null : (
        <>
          <dt>Motivo de la anulación</dt>
          <dd>{letter.annulledReason}</dd>
        </>
      )}
      {waiting === null ? null : (
        <>
          <dt>Respuesta</dt>
          <dd>
            <WaitingBadge of={{ of: 'letter', id: letter.id }} waiting={waiting} />
          </dd>
        </>
      )}
      {letter.answers.length === 0 ? null : (
        <>
          <dt>Responde a</dt>
          <dd>
            {letter.answers.map(({ id, number }) => (
              <Anchor key={id} component={Link} to={address.receivedDocument(id)} size="sm" mr="xs">
                {number}
              </Anchor>
            ))}
          </dd>
        </>
      )}
      <dt>Para</dt>
      <dd>
        <Anchor component={Link} to={address.institution(institution.id)} size="sm">
          {institution.shortName}
        </Anchor>
      </dd>
      <dt>Base legal</dt>
      <dd>
        <BasisLine caseId={letter.caseId} institutionId={institution.id} />
      </dd>
      <dt>Expediente</dt>
      <dd>
        <Anchor component={Link} to={address.case(letter.caseId)} size="sm">
          {letter.caseNumber}
        </Anchor>
      </dd>
      <dt>Causa</dt>
      <dd>
        <Said of={DERIVATION_CAUSES} code={fields.cause} at={letter.issuedAt ?? today()} />
      </dd>
      <dt>Coordinación previa</dt>
      <dd>
        {fields.coordination === null ? (
          <Text inherit c="dimmed">
            Sin coordinación previa
          </Text>
        ) : (
          <>
            {fields.coordination.with}, {dateTime(fields.coordination.at)}
            {fields.coordination.note === null ? null : (
              <Text inherit c="dimmed" style={{ whiteSpace: 'pre-wrap' }}>
                {fields.coordination.note}
              </Text>
            )}
          </>
        )}
      </dd>
      <dt>Preparado por</dt>
      <dd>{letter.createdBy}</dd>
      <BegunWith texts={letter.begun} />
    </dl>
  );
}
