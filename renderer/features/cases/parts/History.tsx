import { Text, Title } from '@mantine/core';
import type {
  CaseView,
  QualificationView,
  TermStatus,
  TermView,
} from '../../../../backend/cases/types.ts';
import { CASE_STATE_LABELS, FLAG_LABELS } from '../../../../domain/case-states.ts';
import { AFFECTED_RIGHTS } from '../../../../domain/catalogues/affected-rights.ts';
import { CONCLUSION_CAUSES, DEFENCE_ACTIONS } from '../../../../domain/catalogues/case.ts';
import { labelOf } from '../../../../domain/catalogues/catalogue.ts';
import { changeableTermOf } from '../../../../domain/clock/changeable.ts';
import { dateTime } from '../../../../domain/words/dates.ts';
import { joinAnd } from '../../../../domain/words/lists.ts';
import { dayOf, useLists, useSaid } from '../../../api/lists.ts';
import { useSealed } from '../../../api/session.ts';
import { DueBadge } from '../../../components/data/DueBadge.tsx';
import { COMPETENCES } from '../acts/competences.ts';
import classes from '../page/CasePage.module.css';
import type { OpenAct } from '../page/useOpenAct.ts';
import { discardWords, FLAG_WORDS, matterWords, SAID } from './legal-words.ts';
import { TermActs } from './TermActs.tsx';

interface HistoryProps {
  readonly file: CaseView;
  readonly onOpen: OpenAct['open'];
}

/** How the case moved, what was decided, and every term with how it went. */
export function History({ file, onOpen }: HistoryProps) {
  const said = useSaid();
  return (
    <>
      <Title order={2} size="h5" mt="sm">
        Plazos
      </Title>
      {file.terms.length === 0 ? (
        <Text size="sm" c="dimmed">
          Ninguno todavía.
        </Text>
      ) : (
        <ul className={classes['list']} aria-label="Plazos">
          {file.terms.map((term) => (
            <Term key={`${term.id} ${term.due}`} term={term} onOpen={onOpen} />
          ))}
        </ul>
      )}
      <Title order={2} size="h5" mt="sm">
        Calificaciones
      </Title>
      <ul className={classes['list']} aria-label="Calificaciones">
        {file.qualifications.map((made) => (
          <Qualification key={made.id} made={made} />
        ))}
      </ul>
      {file.discards.length === 0 ? null : <Discards discards={file.discards} />}
      <Title order={2} size="h5" mt="sm">
        Estados
      </Title>
      <ol className={classes['list']} aria-label="Estados por los que pasó">
        {file.transitions.map(({ from, to, happenedAt, by, cause, reason }) => (
          <li key={`${to} ${happenedAt}`} className={classes['line']}>
            <div className={classes['lineHead']}>
              <Text size="sm" fw={600} span>
                {from === null ? '' : `${CASE_STATE_LABELS[from]} → `}
                {CASE_STATE_LABELS[to]}
              </Text>
              <time dateTime={happenedAt}>{dateTime(happenedAt)}</time>
              <Text size="xs" c="dimmed" span>
                {by}
              </Text>
              {cause === null ? null : <span>{said(CONCLUSION_CAUSES, cause, happenedAt)}</span>}
            </div>
            {reason === '' ? null : <p className={classes['text']}>{reason}</p>}
          </li>
        ))}
      </ol>
    </>
  );
}

interface TermProps {
  readonly term: TermView;
  readonly onOpen: OpenAct['open'];
}

function Term({ term, onOpen }: TermProps) {
  const changeable =
    term.level === null || term.level === 'black' ? null : changeableTermOf(term.id);
  return (
    <li className={classes['line']}>
      <div className={classes['lineHead']}>
        <Text size="sm" fw={600} span>
          {term.label}
        </Text>
        {term.level === null ? (
          <span>{STATUS[term.status](term)}</span>
        ) : (
          <DueBadge due={term.due} start={term.start} why={{ of: 'known', reason: term }} />
        )}
        <Text size="xs" c="dimmed" span>
          {term.norm}
        </Text>
        {changeable === null ? null : (
          <TermActs term={changeable} subjectId={null} label={term.label} onOpen={onOpen} />
        )}
      </div>
      {term.changed ? <p className={classes['text']}>{term.explanation}</p> : null}
    </li>
  );
}

const metOn = ({ metAt }: TermView): string => (metAt === null ? '' : ` el ${dateTime(metAt)}`);

const STATUS: Readonly<Record<TermStatus, (term: TermView) => string>> = {
  running: ({ due }) => `Vence el ${dateTime(due)}`,
  met: (term) => `Cumplido${metOn(term)}`,
  met_late: (term) => `Cumplido fuera de plazo${metOn(term)}; vencía el ${dateTime(term.due)}`,
  overdue: ({ due }) => `Venció el ${dateTime(due)}`,
  extended: () => 'Ampliado',
  not_counted: () => 'Venció antes de cargar el caso: no se cuenta',
};

const KIND: Readonly<Record<QualificationView['kind'], string>> = {
  reception: 'Al recibir el caso',
  decision: 'Calificación',
  extension: 'Ampliación del plazo',
  refinement: 'Calificación precisada',
};

function Qualification({ made }: { readonly made: QualificationView }) {
  const text = useSealed()(made.text, 'sensible');
  const said = useSaid();
  const competence = COMPETENCES.find(({ value }) => value === made.competence);
  return (
    <li className={classes['line']}>
      <div className={classes['lineHead']}>
        <Text size="sm" fw={600} span>
          {KIND[made.kind]}
        </Text>
        <time dateTime={made.happenedAt}>{dateTime(made.happenedAt)}</time>
        <Text size="xs" c="dimmed" span>
          {made.by}
        </Text>
        {competence === undefined ? null : <span>Competencia: {inSentence(competence.label)}</span>}
      </div>
      {made.actions.length === 0 ? null : (
        <Text size="sm">
          Acciones decididas:{' '}
          {joinAnd(
            made.actions.map((action) =>
              said(DEFENCE_ACTIONS, action, made.happenedAt).toLowerCase(),
            ),
          )}
        </Text>
      )}
      <Legal made={made} />
      {text === '' ? null : <p className={classes['text']}>{text}</p>}
    </li>
  );
}

/** Marks that were found and turned out not to be, each with who says so and why. */
function Discards({ discards }: { readonly discards: CaseView['discards'] }) {
  const sealed = useSealed();
  return (
    <>
      <Title order={2} size="h5" mt="sm">
        Marcas descartadas
      </Title>
      <ul className={classes['list']} aria-label="Marcas descartadas">
        {discards.map((discard) => (
          <li key={`${discard.flag} ${discard.at}`} className={classes['line']}>
            <div className={classes['lineHead']}>
              <Text size="sm" fw={600} span>
                {FLAG_LABELS[discard.flag]}
              </Text>
              <span>{discardWords(discard)}</span>
            </div>
            <p className={classes['text']}>{sealed(discard.reason, 'penal')}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Matters, rights and marks as they were left by this act. */
function Legal({ made }: { readonly made: QualificationView }) {
  const lists = useLists();
  const day = dayOf(made.happenedAt);
  const rights = made.rights.map((right) => labelOf(lists.on(AFFECTED_RIGHTS, day), right));
  const said = FLAG_WORDS.map(
    ([flag, words]) => `${words}: ${SAID[made.flags[flag]].toLowerCase()}`,
  );
  return (
    <Text size="xs" c="dimmed">
      Materias: {matterWords(made.matters, lists.materiasOn(day)).join('; ') || 'sin dato'}.
      Derechos: {rights.join('; ') || 'sin dato'}. {said.join(' · ')}
    </Text>
  );
}

/** «De esta Defensoría» goes on as «de esta Defensoría». */
const inSentence = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
