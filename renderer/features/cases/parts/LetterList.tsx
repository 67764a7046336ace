import { Anchor, Button, Group, Text, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { CaseLetter, CaseView } from '../../../../backend/cases/types.ts';
import type { PaperRow } from '../../../../backend/papers/types.ts';
import { dateInLima } from '../../../../domain/clock/lima.ts';
import { DERIVATION_STEPS } from '../../../../domain/letters/derivation.ts';
import { shortDate } from '../../../../domain/words/dates.ts';
import { address } from '../../../api/addresses.ts';
import { client } from '../../../api/trpc.ts';
import { pagesOptions, usePages } from '../../../components/data/usePages.ts';
import { Answer, EmptyState } from '../../../components/feedback/States.tsx';
import { WaitingBadge } from '../../../components/letters/WaitingBadge.tsx';
import { BlankMenu } from '../../../components/paper/BlankMenu.tsx';
import { CaseExports } from '../../../components/paper/ExportList.tsx';
import { NewPaperMenu } from '../../../components/paper/NewPaperMenu.tsx';
import { Returned } from '../../../components/paper/Returned.tsx';
import { PAPER_STATES } from '../../../components/paper/words.ts';
import classes from '../page/CasePage.module.css';
import { useMayHere } from '../page/may-here.ts';
import type { OpenAct } from '../page/useOpenAct.ts';
import { TermActs } from './TermActs.tsx';

interface LetterListProps {
  readonly file: CaseView;
  readonly onOpen: OpenAct['open'];
}

/** The letters of the case, with the way to write another. */
export function LetterList({ file, onOpen }: LetterListProps) {
  const mayWrite = useMayHere('letters.write');
  const maySeePapers = useMayHere('papers.view');
  const maySeeExports = useMayHere('exports.view');
  return (
    <>
      {mayWrite ? (
        <Button
          component={Link}
          to={address.newLetter(file.id)}
          variant="light"
          my="xs"
          leftSection={<IconPlus size={16} aria-hidden />}
          aria-keyshortcuts="O"
        >
          Nuevo oficio (O)
        </Button>
      ) : null}
      {file.letters.length === 0 ? (
        <EmptyState title="Sin oficios">
          El oficio se prepara con los datos del caso y se ve como saldrá impreso.
        </EmptyState>
      ) : (
        <ul className={classes['list']} aria-label="Oficios del caso">
          {file.letters.map((letter) => (
            <LetterLine key={letter.id} letter={letter} onOpen={onOpen} />
          ))}
        </ul>
      )}
      {maySeePapers ? <CasePapers caseId={file.id} onOpen={onOpen} /> : null}
      {maySeeExports ? (
        <section aria-labelledby="archivos">
          <Title order={2} size="h5" mt="md" id="archivos">
            Archivos que salieron
          </Title>
          <CaseExports caseId={file.id} />
        </section>
      ) : null}
    </>
  );
}

/** Its cartas, informes, actas and the rest, with the way to make another. */
interface CasePapersProps {
  readonly caseId: string;
  readonly onOpen: OpenAct['open'];
}

function CasePapers({ caseId, onOpen }: CasePapersProps) {
  const mayIssue = useMayHere('papers.issue');
  const pages = usePages(
    pagesOptions(['papers', caseId], (cursor) =>
      client.papers.list.query({ caseId, cursor, limit: 50 }),
    ),
  );
  return (
    <section aria-labelledby="otros-documentos">
      <Title order={2} size="h5" mt="md" id="otros-documentos">
        Otros documentos del caso
      </Title>
      <Group gap="xs">
        {mayIssue ? <NewPaperMenu caseId={caseId} /> : null}
        <BlankMenu caseId={caseId} />
      </Group>
      <Answer of={pages}>
        {(rows) => (
          <ul className={classes['list']}>
            {rows.map((paper) => (
              <PaperLine key={paper.id} paper={paper} onOpen={onOpen} />
            ))}
          </ul>
        )}
      </Answer>
      {pages.hasMore ? (
        <Button variant="subtle" size="compact-sm" onClick={pages.more}>
          Ver más
        </Button>
      ) : null}
    </section>
  );
}

interface PaperLineProps {
  readonly paper: PaperRow;
  readonly onOpen: OpenAct['open'];
}

function PaperLine({ paper, onOpen }: PaperLineProps) {
  const { id, number, state, issuedAt, sent } = paper;
  const waiting = sent?.waiting ?? null;
  return (
    <li className={classes['line']}>
      <div className={classes['lineHead']}>
        <Anchor component={Link} to={address.paper(id)} size="sm" fw={600}>
          {number}
        </Anchor>
        <Text size="sm" c="dimmed" span>
          {PAPER_STATES[state]}; {shortDate(dateInLima(issuedAt))}
        </Text>
        <Returned paper={paper} />
        {waiting?.level === 'in_time' ? (
          <TermActs
            term="LETTER_REMINDER"
            subjectId={waiting.sendingId}
            label={`respuesta: ${number}`}
            onOpen={onOpen}
          />
        ) : null}
      </div>
    </li>
  );
}

interface LetterLineProps {
  readonly letter: CaseLetter;
  readonly onOpen: OpenAct['open'];
}

function LetterLine({ letter, onOpen }: LetterLineProps) {
  const mayOpen = useMayHere('letters.view');
  const { id, number, institution, state, issuedAt, createdAt, hasCargo, step, waiting } = letter;
  return (
    <li className={classes['line']}>
      <div className={classes['lineHead']}>
        {mayOpen ? (
          <Anchor component={Link} to={address.letter(id)} size="sm" fw={600}>
            {number ?? DRAFT}
          </Anchor>
        ) : (
          <Text size="sm" fw={600} span>
            {number ?? DRAFT}
          </Text>
        )}
        <Text size="sm" span>
          {institution}
        </Text>
        <Text size="sm" fw={600} span>
          {DERIVATION_STEPS[step]}
        </Text>
        <Text size="sm" c="dimmed" span>
          {STATES[state]} {shortDate(dateInLima(issuedAt ?? createdAt))}
        </Text>
        {waiting === null ? null : <WaitingBadge of={{ of: 'letter', id }} waiting={waiting} />}
        {waiting?.level === 'in_time' ? (
          <TermActs
            term="LETTER_REMINDER"
            subjectId={id}
            label={`respuesta al ${number ?? DRAFT}`}
            onOpen={onOpen}
          />
        ) : null}
        {(state === 'issued' || state === 'signed') && !hasCargo ? (
          <Text size="sm" span>
            Falta el cargo
          </Text>
        ) : null}
      </div>
    </li>
  );
}

const DRAFT = 'Borrador sin número';

const STATES: Readonly<Record<CaseLetter['state'], string>> = {
  draft: 'Empezado el',
  issued: 'Emitido el',
  signed: 'Firmado; emitido el',
  annulled: 'Anulado; emitido el',
};
