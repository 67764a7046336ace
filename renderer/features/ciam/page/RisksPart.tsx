import { Alert, Button, Group, Text, Title } from '@mantine/core';
import { IconAlertOctagon } from '@tabler/icons-react';
import type { OlderRiskView } from '../../../../backend/ciam/types.ts';
import {
  RISK_ENDS,
  RISK_SITUATIONS,
  SUPPORT_NETWORKS,
  VIOLENCE_SETTINGS,
  VIOLENCE_TYPES,
} from '../../../../domain/ciam/catalogues.ts';
import { describeDue, describeImmediate } from '../../../../domain/clock/urgency.ts';
import { dateTime } from '../../../../domain/words/dates.ts';
import { EmptyState } from '../../../components/feedback/States.tsx';
import { useMinute } from '../../../components/time/useNow.ts';
import classes from '../ciam.module.css';
import { Facts, said, saidAll, TERNARY_WORDS } from './Facts.tsx';
import type { PartProps } from './PageActs.tsx';
import { RiskHistory } from './RiskHistory.tsx';

/** Situations of risk, the last known first: what is owed at once, what was told, decided and found. */
export function RisksPart(props: PartProps) {
  const { risks } = props.older;
  if (risks.length === 0)
    return (
      <EmptyState title="Sin situaciones de riesgo registradas">
        Cuando se sepa de pobreza, fragilidad, dependencia o violencia que la o lo pone en riesgo,
        regístrelo con «Situación de riesgo»: el aviso a la DIPAM es inmediato (Reglamento de la Ley
        30490, arts. 82 y 83).
      </EmptyState>
    );
  return risks.map((risk) => <Risk key={risk.id} risk={risk} {...props} />);
}

interface RiskProps extends PartProps {
  readonly risk: OlderRiskView;
}

function Risk(props: RiskProps) {
  const { risk } = props;
  const { facts, ending } = risk;
  return (
    <section
      className={classes['risk']}
      aria-label={`Situación de riesgo, ${dateTime(risk.knownAt)}`}
    >
      <Title order={2} size="h5" mb="xs">
        {saidAll(RISK_SITUATIONS, facts.situations)}
        <Text span c="dimmed" size="sm">
          {' '}
          · se supo el {dateTime(risk.knownAt)}
        </Text>
      </Title>
      {ending === null ? <Standing {...props} /> : null}
      <Facts
        rows={[
          ['Qué pasa', facts.text],
          ...(facts.setting === null
            ? []
            : [
                ['Ámbito', said(VIOLENCE_SETTINGS, facts.setting)] as const,
                ['Tipos', saidAll(VIOLENCE_TYPES, facts.types)] as const,
              ]),
          ['Riesgo de vida', facts.lifeAtRisk ? 'Sí' : 'No'],
          ...(facts.lost ? [['Persona perdida', 'Sí'] as const] : []),
          ['Red de soporte', said(SUPPORT_NETWORKS, facts.support)],
          ['Convive con', facts.livesWith],
          ['La o lo cuida', facts.carer],
          ['Pensión', facts.hasPension === null ? null : TERNARY_WORDS[facts.hasPension]],
          ...(ending === null
            ? []
            : [
                [
                  'Terminó',
                  <>
                    {dateTime(ending.at)}: {said(RISK_ENDS, ending.cause)}. {ending.reason} (
                    {ending.by})
                  </>,
                ] as const,
              ]),
        ]}
      />
      <RiskHistory {...props} />
    </section>
  );
}

/** What is owed and what may be done, while it goes on. */
function Standing({ risk, onOpen, mayRecord }: RiskProps) {
  const now = useMinute();
  const { decision } = risk;
  return (
    <>
      {risk.facts.lifeAtRisk ? (
        <Alert color="red" role="note" mb="xs" title="Hay riesgo de vida">
          Primero la Policía (105, por verificar) y el establecimiento de salud; después, el aviso a
          la DIPAM.
        </Alert>
      ) : null}
      <ul className={classes['list']} aria-label="Avisos pendientes">
        {risk.owed.map((owed) => (
          <li key={owed.what} className={classes['owed']}>
            <IconAlertOctagon size={16} aria-hidden />
            {owed.label}: {describeImmediate(owed.since, now)} · meta interna
            {owed.goalMissed ? ' vencida' : ': hoy'}
            <Text span size="xs" c="dimmed">
              {owed.norm}
            </Text>
          </li>
        ))}
      </ul>
      {decision === null || decision.met ? null : (
        <Text size="sm" my="xs">
          La DIPAM decide las medidas: <strong>{describeDue(decision.dueAt, now)}</strong>.{' '}
          <Text span size="xs" c="dimmed">
            {decision.explanation}
          </Text>
        </Text>
      )}
      {mayRecord ? <RiskActs risk={risk} onOpen={onOpen} /> : null}
      <DualPath risk={risk} onOpen={onOpen} mayRecord={mayRecord} />
    </>
  );
}

function RiskActs({ risk, onOpen }: Pick<RiskProps, 'risk' | 'onOpen'>) {
  const { id, owed } = risk;
  return (
    <Group gap="xs" my="xs">
      <Button
        size="compact-sm"
        variant={owed.length === 0 ? 'default' : 'filled'}
        onClick={() => onOpen('aviso', id)}
      >
        Registrar aviso
      </Button>
      <Button size="compact-sm" variant="default" onClick={() => onOpen('informe', id)}>
        Informe de la DIPAM
      </Button>
      <Button size="compact-sm" variant="default" onClick={() => onOpen('medida', id)}>
        Medida de la DIPAM
      </Button>
      <Button size="compact-sm" variant="default" onClick={() => onOpen('seguimiento', id)}>
        Seguimiento
      </Button>
      <Button size="compact-sm" variant="default" onClick={() => onOpen('fin', id)}>
        Terminar
      </Button>
    </Group>
  );
}

/** Violence in the family follows the Ley 30364 as well: whoever attends it is told, and nothing comes back. */
function DualPath({ risk, onOpen, mayRecord }: Omit<RiskProps, 'older'>) {
  if (!risk.familyViolence) return null;
  const { handedOver } = risk;
  return (
    <Alert color="grape" role="note" my="xs" title="Sigue además la Ley 30364">
      {handedOver === null ? (
        <>
          La violencia es en el ámbito familiar: además del aviso a la DIPAM se denuncia y atiende
          por la Ley 30364 (Reglamento de la Ley 30490, art. 82).{' '}
          {mayRecord ? (
            <Button
              size="compact-sm"
              variant="light"
              color="grape"
              onClick={() => onOpen('comunicar', risk.id)}
            >
              Comunicar a quien atiende violencia
            </Button>
          ) : null}
        </>
      ) : (
        `Se comunicó a quien atiende violencia familiar el ${dateTime(handedOver.at)} (${handedOver.by}). Lo que haga queda en su registro.`
      )}
    </Alert>
  );
}
