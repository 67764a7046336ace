import { Anchor, Text } from '@mantine/core';
import { Link } from 'react-router';
import type { CasePersonView, DiaryRow } from '../../../../backend/cases/types.ts';
import { isCodeOf } from '../../../../domain/catalogues/catalogue.ts';
import { DIARY_ACTS, DIARY_KINDS } from '../../../../domain/catalogues/work.ts';
import { dateTime } from '../../../../domain/words/dates.ts';
import { address } from '../../../api/addresses.ts';
import { useSealed } from '../../../api/session.ts';
import { Said } from '../../../components/data/Said.tsx';
import { LinkButton } from '../../../components/LinkButton.tsx';
import { PersonName } from '../../../components/people/PersonName.tsx';
import classes from '../page/CasePage.module.css';
import { useMayHere } from '../page/may-here.ts';

interface DiaryLineProps {
  readonly caseId: string;
  readonly line: DiaryRow;
  readonly people: readonly CasePersonView[];
  /** A later line corrects this one. */
  readonly corrected: boolean;
  readonly onCorrect: () => void;
}

export function DiaryLine({ caseId, line, people, corrected, onCorrect }: DiaryLineProps) {
  const { kind, happenedAt, recordedAt, by, personId, contactOverride } = line;
  const mayNote = useMayHere('cases.note');
  const mayRegister = useMayHere('cases.register');
  const text = useSealed()(line.text, 'sensible');
  const person = people.find((one) => one.personId === personId);
  const written = isCodeOf(DIARY_KINDS, kind);
  const when = dateTime(happenedAt);
  return (
    <li className={classes['line']}>
      <div className={classes['lineHead']}>
        <Text size="sm" fw={600} span>
          <Said of={written ? DIARY_KINDS : DIARY_ACTS} code={kind} at={line.recordedAt} />
        </Text>
        <time dateTime={happenedAt}>{when}</time>
        <Text size="xs" c="dimmed" span>
          {by}
          {isLate(happenedAt, recordedAt) ? ` · registrado el ${dateTime(recordedAt)}` : ''}
        </Text>
        {person === undefined ? null : (
          <Text size="xs" span>
            Con <PersonName name={person.name} />
          </Text>
        )}
        {corrected ? (
          <Text size="xs" fs="italic" span>
            Corregida por una anotación posterior
          </Text>
        ) : null}
        {written && !corrected && mayNote ? (
          <LinkButton onClick={onCorrect} label={`Corregir la anotación del ${when}`}>
            Corregir
          </LinkButton>
        ) : null}
        {kind === 'hecho_nuevo' && mayRegister ? (
          <Anchor
            component={Link}
            to={address.receptionAfter(caseId)}
            size="xs"
            aria-label={`Registrar otro caso por el hecho nuevo del ${when}`}
          >
            Registrar otro caso
          </Anchor>
        ) : null}
      </div>
      {text === '' ? null : <p className={classes['text']}>{text}</p>}
      {contactOverride === null ? null : (
        <Text size="xs" fs="italic">
          Pese a las reglas de contacto seguro, porque: {contactOverride}
        </Text>
      )}
    </li>
  );
}

/** Written down more than five minutes after it happened: both times are told. */
const isLate = (happenedAt: string, recordedAt: string): boolean =>
  Date.parse(recordedAt) - Date.parse(happenedAt) > 5 * 60_000;
