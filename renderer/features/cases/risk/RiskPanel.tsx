import { Alert, Button, Text, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { CaseView } from '../../../../backend/cases/types.ts';
import type { RiskChildView, RiskView } from '../../../../backend/risk/types.ts';
import { labelOf } from '../../../../domain/catalogues/catalogue.ts';
import {
  LONGER_PRELIMINARIES,
  RISK_ORIGINS,
  RISK_WAYS_IN,
  SPECIAL_CASES,
} from '../../../../domain/catalogues/risk.ts';
import { dateTime, shortDate } from '../../../../domain/words/dates.ts';
import { useSealed } from '../../../api/session.ts';
import { api } from '../../../api/trpc.ts';
import { Answer, EmptyState } from '../../../components/feedback/States.tsx';
import { PersonName } from '../../../components/people/PersonName.tsx';
import classes from '../page/CasePage.module.css';
import { useMayHere } from '../page/may-here.ts';
import type { OpenAct } from '../page/useOpenAct.ts';
import { RiskActs } from './RiskActs.tsx';
import { RiskPath } from './RiskPath.tsx';
import { RiskPlan } from './RiskPlan.tsx';
import { RiskRecords } from './RiskRecords.tsx';
import { RiskResolutions } from './RiskResolutions.tsx';
import { RiskTerms } from './RiskTerms.tsx';
import { STAGE_WORDS } from './words.ts';

interface RiskPanelProps {
  readonly file: CaseView;
  readonly onOpen: OpenAct['open'];
}

/** The procedure for riesgo of each affected child: where it stands, what comes, what was done (DL 1297). */
export function RiskPanel({ file, onOpen }: RiskPanelProps) {
  const children = useQuery(api.risk.ofCase.queryOptions({ caseId: file.id }));
  const open = file.state !== 'concluido';
  const mayRecord = useMayHere('risk.record') && open;
  const mayResolve = useMayHere('risk.resolve') && open;
  return (
    <Answer of={children}>
      {(found) =>
        found.length === 0 ? (
          <EmptyState title="Sin niñas, niños ni adolescentes en el caso">
            Agregue a quien está afectada o afectado, a la derecha.
          </EmptyState>
        ) : (
          found.map((child) => (
            <Child
              key={child.personId}
              child={child}
              onOpen={onOpen}
              mayRecord={mayRecord}
              mayResolve={mayResolve}
            />
          ))
        )
      }
    </Answer>
  );
}

export interface RiskPartProps {
  readonly risk: RiskView;
  readonly onOpen: OpenAct['open'];
  readonly mayRecord: boolean;
  readonly mayResolve: boolean;
}

interface ChildProps extends Omit<RiskPartProps, 'risk'> {
  readonly child: RiskChildView;
}

function Child({ child: { personId, child, notHere, procedure }, ...props }: ChildProps) {
  return (
    <section aria-label={`Procedimiento por riesgo de ${child}`}>
      <Title order={2} size="h5" mt="sm">
        <PersonName name={child} />
      </Title>
      {procedure !== null ? (
        <Procedure risk={procedure} {...props} />
      ) : notHere !== null ? (
        <Alert color="yellow" my="xs" title="Esta oficina no abre el procedimiento">
          {notHere}
        </Alert>
      ) : (
        <>
          <Text size="sm">
            Sin procedimiento por riesgo. Desde que la oficina lo supo hay un día hábil para
            resolver (DL 1297, art. 18; Reglamento, art. 31.1).
          </Text>
          {props.mayRecord ? (
            <Button
              my="xs"
              leftSection={<IconPlus size={16} aria-hidden />}
              onClick={() => props.onOpen('riesgo', personId)}
            >
              Abrir el procedimiento por riesgo
            </Button>
          ) : null}
        </>
      )}
    </section>
  );
}

function Procedure(props: RiskPartProps) {
  const { risk } = props;
  return (
    <>
      <RiskPath risk={risk} />
      <RiskActs {...props} />
      <Facts risk={risk} />
      <RiskTerms risk={risk} />
      <RiskResolutions {...props} />
      <RiskPlan {...props} />
      <RiskRecords risk={risk} />
    </>
  );
}

function Facts({ risk }: { readonly risk: RiskView }) {
  const sealed = useSealed();
  const { longer, special, sent, registered, majorityOn } = risk;
  const rows: readonly (readonly [string, string | null])[] = [
    ['Etapa', STAGE_WORDS[risk.stage]],
    ['La oficina lo supo', dateTime(risk.knownAt)],
    ['Ingreso', `${labelOf(RISK_WAYS_IN, risk.wayIn)} · ${labelOf(RISK_ORIGINS, risk.origin)}`],
    ['Documento de la declinación', risk.originDocument],
    [
      'Cumple 18 años',
      majorityOn === null ? 'No se sabe su fecha de nacimiento' : shortDate(majorityOn),
    ],
    [
      'Actuaciones preliminares',
      longer === null
        ? null
        : `${labelOf(LONGER_PRELIMINARIES, longer.kind)}: ${sealed(longer.reason, 'sensible')}`,
    ],
    [
      'Caso especial, sin plazo fijo',
      special === null
        ? null
        : `${labelOf(SPECIAL_CASES, special.kind)}: ${sealed(special.reason, 'sensible')}`,
    ],
    ['Expediente remitido', sent === null ? null : `${shortDate(sent.on)}, ${sent.document}`],
    [
      'Registro en el sistema del MIMP',
      registered === null ? null : `${shortDate(registered.on)}, ${registered.evidence}`,
    ],
  ];
  return (
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
  );
}
