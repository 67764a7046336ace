import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { CaseView } from '../../../../backend/cases/types.ts';
import type { RouteView, ViolenceOfCase } from '../../../../backend/violence/types.ts';
import { type Catalogue, labelOf } from '../../../../domain/catalogues/catalogue.ts';
import {
  IMMEDIATE_HELP,
  VIOLENCE_CLOSINGS,
  VIOLENCE_CONDITIONS,
  VIOLENCE_MODALITIES,
  VIOLENCE_ROLES,
  VIOLENCE_TIES,
  VIOLENCE_TYPES,
} from '../../../../domain/catalogues/violence.ts';
import { LAW_LEVELS } from '../../../../domain/fvr/shapes.ts';
import { VIOLENCE_STATE_LABELS } from '../../../../domain/violence/route.ts';
import { dateTime } from '../../../../domain/words/dates.ts';
import { joinAnd } from '../../../../domain/words/lists.ts';
import { api } from '../../../api/trpc.ts';
import { Answer, EmptyState } from '../../../components/feedback/States.tsx';
import { LinkButton } from '../../../components/LinkButton.tsx';
import { PersonName } from '../../../components/people/PersonName.tsx';
import classes from '../page/CasePage.module.css';
import { useMayHere } from '../page/may-here.ts';
import type { OpenAct } from '../page/useOpenAct.ts';
import { ViolenceActs } from './ViolenceActs.tsx';
import { Breaches, Measures } from './ViolenceMeasures.tsx';
import { ViolencePath } from './ViolencePath.tsx';
import { Notices, Supervisions, Views } from './ViolenceRecords.tsx';
import { ViolenceTerms } from './ViolenceTerms.tsx';

interface ViolencePanelProps {
  readonly file: CaseView;
  readonly onOpen: OpenAct['open'];
}

export interface RoutePartProps {
  readonly route: RouteView;
  readonly onOpen: OpenAct['open'];
  readonly mayRecord: boolean;
}

/** The route of violence: where it stands, what comes, what was told, ordered and found (Ley 30364). */
export function ViolencePanel({ file, onOpen }: ViolencePanelProps) {
  const found = useQuery(api.violence.ofCase.queryOptions({ caseId: file.id }));
  const mayRecord = useMayHere('violence.record');
  return (
    <Answer of={found}>
      {(of) =>
        of.route === null ? (
          <EmptyState title="Ruta sin abrir">
            Ábrala con el botón de arriba: desde que se supo corre la denuncia.
          </EmptyState>
        ) : (
          <>
            {file.service === 'violencia' ? null : <ViolencePath route={of.route} />}
            <Route of={of} route={of.route} onOpen={onOpen} mayRecord={mayRecord} />
          </>
        )
      }
    </Answer>
  );
}

function Route({ of, ...props }: RoutePartProps & { readonly of: ViolenceOfCase }) {
  const { route } = props;
  return (
    <>
      <ViolenceActs {...props} />
      <Facts {...props} />
      <People of={of} />
      <ViolenceTerms route={route} />
      <Breaches {...props} />
      <Measures {...props} />
      <Notices route={route} />
      <Supervisions route={route} />
      <Views route={route} />
    </>
  );
}

const said = (list: Catalogue, codes: readonly string[]): string | null =>
  codes.length === 0 ? null : joinAnd(codes.map((code) => labelOf(list, code)));

function Facts({ route, onOpen, mayRecord }: RoutePartProps) {
  const { attended, asked, closing, level } = route;
  const rows: readonly (readonly [string, string | null])[] = [
    ['Estado', VIOLENCE_STATE_LABELS[route.state]],
    ['Se supo', dateTime(route.knownAt)],
    ['Tipo', said(VIOLENCE_TYPES, route.types)],
    ['Modalidad', said(VIOLENCE_MODALITIES, route.modalities)],
    [
      'Nivel de riesgo',
      level === null
        ? 'Sin FVR registrada'
        : `${labelOf(LAW_LEVELS, level.level)}, desde el ${dateTime(level.at)}`,
    ],
    ['Condición', labelOf(VIOLENCE_CONDITIONS, route.condition)],
    ['Código en listas', route.listedAs],
    ['Código Único de Registro', route.uniqueCode],
    ['Embarazo', route.pregnancy === 'si' ? 'Sí' : null],
    [
      'Atención inmediata',
      attended === null
        ? null
        : (said(IMMEDIATE_HELP, attended.help) ??
          (attended.vitalRisk === 'no' ? 'La vida no corría peligro' : 'Registrada')),
    ],
    ['Sabe de la denuncia', asked === null ? null : TERNARY[asked.knows]],
    ['Esta noche duerme', asked === null ? null : placeOf(asked)],
    [
      'Teléfono seguro',
      asked === null || asked.safePhone === ''
        ? null
        : [asked.safePhone, asked.safeHours].filter((text) => text !== '').join(', '),
    ],
    ['Cierre', closing === null ? null : labelOf(VIOLENCE_CLOSINGS, closing)],
  ];
  return (
    <>
      <dl className={classes['data']}>
        {rows.map(([label, text]) =>
          text === null ? null : (
            <div key={label} style={{ display: 'contents' }}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ),
        )}
      </dl>
      {mayRecord && route.closedAt === null ? (
        <LinkButton onClick={() => onOpen('violencia-ficha')}>Completar la ficha</LinkButton>
      ) : null}
    </>
  );
}

const TERNARY = { si: 'Sí', no: 'No', no_sabe: 'No se sabe' } as const;

const placeOf = ({
  inRefuge,
  sleeps,
}: {
  readonly inRefuge: string;
  readonly sleeps: string;
}): string | null => {
  if (inRefuge === 'si') return 'Está en un hogar de refugio';
  return sleeps === '' ? null : sleeps;
};

function People({ of }: { readonly of: ViolenceOfCase }) {
  return (
    <ul className={classes['list']} aria-label="Quién es quién en la violencia">
      {of.people.map(({ casePersonId, name, role, detail }) => (
        <li key={casePersonId} className={classes['line']}>
          <Text size="sm" span>
            <PersonName name={name} />:{' '}
            {role === null ? 'sin indicar' : labelOf(VIOLENCE_ROLES, role).toLowerCase()}
            {detail?.tie == null
              ? ''
              : `; la persona denunciada es: ${labelOf(VIOLENCE_TIES, detail.tie).toLowerCase()}`}
          </Text>
        </li>
      ))}
    </ul>
  );
}
