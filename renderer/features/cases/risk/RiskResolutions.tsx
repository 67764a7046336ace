import { Button, Group, Text, Title } from '@mantine/core';
import type {
  RiskAppealView,
  RiskNotificationView,
  RiskResolutionView,
} from '../../../../backend/risk/types.ts';
import { labelOf } from '../../../../domain/catalogues/catalogue.ts';
import { APPEAL_KINDS, APPEAL_RESULTS, RISK_ACTS } from '../../../../domain/catalogues/risk.ts';
import { dateInLima } from '../../../../domain/clock/lima.ts';
import { decisionLabel } from '../../../../domain/law/risk-course.ts';
import { dateTime, shortDate } from '../../../../domain/words/dates.ts';
import { useSealed } from '../../../api/session.ts';
import { PersonName } from '../../../components/people/PersonName.tsx';
import classes from '../page/CasePage.module.css';
import own from './Risk.module.css';
import type { RiskPartProps } from './RiskPanel.tsx';
import { resolutionName } from './words.ts';

type Acts = Pick<RiskPartProps, 'onOpen' | 'mayRecord'>;

/** The resolutions issued, to whom each was told, and what was filed against it. */
export function RiskResolutions({ risk: { resolutions }, onOpen, mayRecord }: RiskPartProps) {
  if (resolutions.length === 0) return null;
  return (
    <section aria-label="Resoluciones por riesgo">
      <Title order={3} size="h6" className={own['title'] ?? ''}>
        Resoluciones
      </Title>
      <ul className={classes['list']}>
        {resolutions.map((one) => (
          <li key={one.id} className={classes['line']}>
            <div className={classes['lineHead']}>
              <Text size="sm" fw={600} span>
                {one.number}
              </Text>
              <span>{dateTime(one.issuedAt)}</span>
              <Text size="xs" c="dimmed" span>
                {one.by}
              </Text>
            </div>
            <Text size="sm">{decisionLabel(one.decides) ?? resolutionName(one.code)}.</Text>
            <Content resolution={one} />
            <Told resolution={one} onOpen={onOpen} mayRecord={mayRecord} />
            <Challenges resolution={one} onOpen={onOpen} mayRecord={mayRecord} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface OneProps extends Acts {
  readonly resolution: RiskResolutionView;
}

function Content({ resolution: { content, recipients, number } }: Pick<OneProps, 'resolution'>) {
  const sealed = useSealed();
  const parts: readonly (readonly [string, string])[] = [
    ['Hechos', sealed(content.summary, 'sensible')],
    ['Fundamentos', sealed(content.grounds, 'sensible')],
    ['Diligencias', content.ordered.map((code) => labelOf(RISK_ACTS, code)).join(', ')],
    ['Medidas urgentes', content.urgentMeasures],
    ['Cómo se tuvo en cuenta su opinión', content.opinionWeighed],
    ['Se comunica a', recipients.map(({ name }) => name).join(', ')],
  ];
  return (
    <details className={own['closed']}>
      <summary aria-label={`Qué dice la ${number}`}>Qué dice</summary>
      {parts.map(([label, text]) =>
        text === '' ? null : (
          <p key={label}>
            <strong>{label}:</strong> {text}
          </p>
        ),
      )}
    </details>
  );
}

function Told({ resolution: { notifications, number }, onOpen, mayRecord }: OneProps) {
  return (
    <ul className={own['notes']} aria-label={`A quién se explica la ${number}`}>
      {notifications.map((one) => (
        <li key={one.id}>
          <PersonName name={one.name} />: {toldWords(one)} {one.warnings.join(' ')}
          {mayRecord && one.explainedOn === null ? (
            <Group gap="xs" my={4}>
              {one.state.kind === 'cite' || one.state.kind === 'cite_again' ? (
                <Button
                  size="compact-xs"
                  variant="default"
                  aria-label={`Citar por la ${number}`}
                  onClick={() => onOpen('riesgo-citar', one.id)}
                >
                  Citar
                </Button>
              ) : null}
              <Button
                size="compact-xs"
                variant="default"
                aria-label={`Anotar que se explicó la ${number}`}
                onClick={() => onOpen('riesgo-explicar', one.id)}
              >
                Anotar que se explicó
              </Button>
            </Group>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function toldWords({ state, acta, citedOn }: RiskNotificationView): string {
  switch (state.kind) {
    case 'cite':
      return 'falta citarla/o para explicarle la resolución.';
    case 'cite_again':
      return `no vino el ${shortDate(citedOn[0] ?? '')}: falta la segunda citación.`;
    case 'waiting':
      return `está citada/o para el ${shortDate(state.for)}.`;
    case 'notified':
      return state.absent
        ? `notificada/o el ${shortDate(state.on)}, aunque no vino a ninguna de las dos fechas.`
        : `se le explicó el ${shortDate(state.on)} (${acta}).`;
  }
}

function Challenges({ resolution, onOpen, mayRecord }: OneProps) {
  const { id, number, appeals, challengeUntil } = resolution;
  return (
    <>
      {challengeUntil === null ? null : (
        <Text size="xs" c="dimmed">
          Se puede impugnar hasta el {shortDate(dateInLima(challengeUntil))}.
        </Text>
      )}
      {appeals.length === 0 ? null : (
        <ul className={own['notes']} aria-label={`Recursos contra la ${number}`}>
          {appeals.map((one) => (
            <Appeal key={one.id} appeal={one} onOpen={onOpen} mayRecord={mayRecord} />
          ))}
        </ul>
      )}
      {mayRecord ? (
        <Button
          size="compact-xs"
          variant="subtle"
          aria-label={`Registrar recurso contra la ${number}`}
          onClick={() => onOpen('riesgo-recurso', id)}
        >
          Registrar recurso
        </Button>
      ) : null}
    </>
  );
}

function Appeal({
  appeal: { id, kind, filedOn, filedBy, text, late, decidedOn, result, ...decided },
  onOpen,
  mayRecord,
}: Acts & { readonly appeal: RiskAppealView }) {
  const sealed = useSealed();
  const label = labelOf(APPEAL_KINDS, kind);
  return (
    <li>
      {label} de {filedBy}, el {shortDate(filedOn)}
      {late ? ', fuera de plazo' : ''}: {sealed(text, 'sensible')}{' '}
      {decidedOn === null || result === null ? (
        mayRecord ? (
          <Button
            size="compact-xs"
            variant="default"
            aria-label={`Registrar la decisión: ${label}, ${shortDate(filedOn)}`}
            onClick={() => onOpen('riesgo-recurso-fin', id)}
          >
            Registrar la decisión
          </Button>
        ) : null
      ) : (
        <span>
          {labelOf(APPEAL_RESULTS, result)} el {shortDate(decidedOn)}
          {decided.secondInstance ? ', en segunda instancia' : ''}:{' '}
          {sealed(decided.decisionText ?? '', 'sensible')}
        </span>
      )}
    </li>
  );
}
