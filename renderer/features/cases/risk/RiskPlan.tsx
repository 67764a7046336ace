import { Button, Text, Title } from '@mantine/core';
import type { RiskActivityView } from '../../../../backend/risk/types.ts';
import { labelOf } from '../../../../domain/catalogues/catalogue.ts';
import { ACTIVITY_RESULTS, RISK_MEASURES } from '../../../../domain/catalogues/risk.ts';
import { dateInLima } from '../../../../domain/clock/lima.ts';
import { shortDate } from '../../../../domain/words/dates.ts';
import { useSaid } from '../../../api/lists.ts';
import { useSealed } from '../../../api/session.ts';
import classes from '../page/CasePage.module.css';
import { FollowupLine } from '../parts/FollowupLine.tsx';
import own from './Risk.module.css';
import type { RiskPartProps } from './RiskPanel.tsx';

/** Measures, the plan with its activities, and their follow-ups (R1297 42–45). */
export function RiskPlan(props: RiskPartProps) {
  const { risk } = props;
  return (
    <>
      <Measures {...props} />
      {risk.plan === null ? null : <Plan {...props} plan={risk.plan} />}
      <Followups {...props} />
    </>
  );
}

function Measures({ risk: { measures } }: RiskPartProps) {
  const sealed = useSealed();
  const said = useSaid();
  if (measures.length === 0) return null;
  return (
    <section aria-label="Medidas de protección">
      <Title order={3} size="h6" className={own['title'] ?? ''}>
        Medidas de protección
      </Title>
      <ul className={classes['list']}>
        {measures.map(({ id, measure, detail, endsOn, endedAt, number, orderedAt }) => (
          <li key={id} className={classes['line']}>
            <div className={classes['lineHead']}>
              <Text size="sm" fw={600} span>
                {said(RISK_MEASURES, measure, orderedAt)}
              </Text>
              <span>
                {endedAt === null
                  ? endsOn === null
                    ? 'Mientras haga falta (caso especial)'
                    : `Hasta el ${shortDate(endsOn)}`
                  : `Cesó el ${shortDate(dateInLima(endedAt))}`}
              </span>
              <Text size="xs" c="dimmed" span>
                {number}
              </Text>
            </div>
            <p className={classes['text']}>{sealed(detail, 'sensible')}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Plan({
  plan,
  risk,
  onOpen,
  mayRecord,
}: RiskPartProps & { readonly plan: NonNullable<RiskPartProps['risk']['plan']> }) {
  const sealed = useSealed();
  const open = mayRecord && risk.stage !== 'terminado';
  return (
    <section aria-label="Plan de trabajo individual">
      <Title order={3} size="h6" className={own['title'] ?? ''}>
        Plan de trabajo individual
      </Title>
      <Text size="sm">
        Presentado el {shortDate(dateInLima(plan.presentedAt))}, a cargo de {plan.responsible}
        {plan.endsOn === null ? '' : `, hasta el ${shortDate(plan.endsOn)}`}.
      </Text>
      <details className={own['closed']}>
        <summary>Antecedentes, problemas, acuerdos y seguimiento</summary>
        <p>{sealed(plan.antecedents, 'sensible')}</p>
        <p>{sealed(plan.problems, 'sensible')}</p>
        <p>{sealed(plan.agreements, 'sensible')}</p>
        <p>{sealed(plan.followUp, 'sensible')}</p>
      </details>
      {plan.objectives.map(({ text, activities }, at) => (
        <div key={text}>
          <Text size="sm" fw={600} mt="xs">
            Objetivo {at + 1}: {sealed(text, 'sensible')}
          </Text>
          <ul className={classes['list']} aria-label={`Actividades del objetivo ${at + 1}`}>
            {activities.map((one) => (
              <Activity key={one.id} activity={one} {...(open ? { onOpen } : {})} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function Activity({
  activity,
  onOpen,
}: {
  readonly activity: RiskActivityView;
  readonly onOpen?: RiskPartProps['onOpen'];
}) {
  const sealed = useSealed();
  const { id, text, directedTo, responsible, institution, dueOn, indicator, state } = activity;
  const name = sealed(text, 'sensible');
  return (
    <li className={classes['line']}>
      <div className={classes['lineHead']}>
        <Text size="sm" span>
          {name}
        </Text>
        <span>
          {labelOf(ACTIVITY_RESULTS, state)}
          {activity.doneOn === null
            ? `, para el ${shortDate(dueOn)}`
            : `, ${shortDate(activity.doneOn)}`}
        </span>
        {onOpen === undefined ? null : (
          <Button
            size="compact-xs"
            variant="default"
            aria-label={`Anotar cómo va: ${name}`}
            onClick={() => onOpen('riesgo-actividad', id)}
          >
            Anotar cómo va
          </Button>
        )}
      </div>
      <p className={classes['text']}>
        Dirigida a {directedTo}; responde {responsible}
        {institution === '' ? '' : `, ${institution}`}. Se comprueba con: {indicator}.
        {activity.result === '' ? '' : ` ${sealed(activity.result, 'sensible')}`}
      </p>
    </li>
  );
}

function Followups({ risk: { followups }, onOpen }: RiskPartProps) {
  if (followups.length === 0) return null;
  return (
    <section aria-label="Seguimientos de las medidas">
      <Title order={3} size="h6" className={own['title'] ?? ''}>
        Seguimientos (F11)
      </Title>
      <ul className={classes['list']}>
        {followups.map((one) => (
          <FollowupLine key={one.id} followup={one} onOpen={onOpen} />
        ))}
      </ul>
    </section>
  );
}
