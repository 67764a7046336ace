import { Anchor, Text } from '@mantine/core';
import { Link } from 'react-router';
import type { TrayLetter, TrayLetters } from '../../../backend/tray/types.ts';
import { dateInLima } from '../../../domain/clock/lima.ts';
import { shortDate } from '../../../domain/words/dates.ts';
import { address } from '../../api/addresses.ts';
import { TraySection } from './TraySection.tsx';
import classes from './tray.module.css';

/** How many letters stand still. */
export const countOf = ({ unsigned, withoutCargo, unanswered }: TrayLetters): number =>
  unsigned.total + withoutCargo.total + unanswered.total;

/** Letters that stand still, the most serious first: nobody answers, no cargo came back, nobody signed. */
export function LetterSections({ letters }: { readonly letters: TrayLetters }) {
  return PARTS.map(([part, title, act]) => (
    <TraySection
      key={part}
      title={title}
      total={letters[part].total}
      shown={letters[part].rows.length}
    >
      {letters[part].rows.map((row) => (
        <LetterRow key={row.id} row={row} act={act} />
      ))}
    </TraySection>
  ));
}

const PARTS = [
  ['unanswered', 'Oficios sin respuesta', 'Ver y reiterar'],
  ['withoutCargo', 'Oficios firmados sin cargo', 'Registrar el cargo'],
  ['unsigned', 'Oficios emitidos sin firma', 'Ver y firmar'],
] as const satisfies readonly (readonly [keyof TrayLetters, string, string])[];

function LetterRow({ row, act }: { readonly row: TrayLetter; readonly act: string }) {
  const { id, caseId, caseNumber, number, institution, by } = row;
  return (
    <li className={classes['row']}>
      <Anchor component={Link} to={address.case(caseId)} size="sm" fw={600}>
        {caseNumber}
      </Anchor>
      <span className={classes['cut']}>{institution}</span>
      <span className={classes['cut']} title={number ?? ''}>
        {number}{' '}
        <Text span inherit c="dimmed">
          · {by}
        </Text>
      </span>
      <span>{standsSince(row)}</span>
      <Anchor
        component={Link}
        to={address.letter(id)}
        size="sm"
        className={classes['act'] ?? ''}
        aria-label={`${act}: ${number ?? 'oficio'}`}
      >
        {act}
      </Anchor>
    </li>
  );
}

function standsSince({ waiting, signedAt, issuedAt }: TrayLetter): string {
  if (waiting !== null) return waiting.text;
  if (signedAt !== null) return `Firmado el ${shortDate(dateInLima(signedAt))}`;
  return issuedAt === null ? '' : `Emitido el ${shortDate(dateInLima(issuedAt))}`;
}
