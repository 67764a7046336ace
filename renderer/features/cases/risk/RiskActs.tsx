import { Button, Group, Text } from '@mantine/core';
import type { RiskActChoice } from '../../../../backend/risk/types.ts';
import type { RiskAct } from '../../../../domain/law/risk-course.ts';
import type { PageAct } from '../page/useOpenAct.ts';
import classes from './Risk.module.css';
import type { RiskPartProps } from './RiskPanel.tsx';
import { actLabel } from './words.ts';

/** The next lawful act as one button, the others that may be done, and why the rest may not. */
export function RiskActs({ risk, onOpen, mayRecord, mayResolve }: RiskPartProps) {
  const may = (act: RiskAct): boolean => (act.startsWith('R') ? mayResolve : mayRecord);
  const label = (act: RiskAct): string => actLabel(act, risk.stage);
  const start = (act: RiskAct): void => {
    if (act.startsWith('R')) onOpen('riesgo-resolucion', `${risk.id}.${act}`);
    else onOpen(SHEET_OF[act as keyof typeof SHEET_OF], risk.id);
  };
  const lawful = risk.acts.filter(({ forbidden }) => forbidden === null);
  const next = lawful.find(({ act }) => act === risk.next);
  const others = lawful.filter(({ act }) => act !== risk.next && may(act));
  const closed = risk.acts.filter(({ forbidden }) => forbidden !== null);
  return (
    <div className={classes['acts']}>
      {next === undefined ? null : may(next.act) ? (
        <Button onClick={() => start(next.act)}>{label(next.act)}</Button>
      ) : (
        <Text size="sm">
          Sigue: {label(next.act)}. La resolución la emite la/el responsable (Reglamento del DL
          1297, art. 7).
        </Text>
      )}
      <Warnings choice={next} />
      <Group gap="xs">
        {others.map(({ act }) => (
          <Button key={act} size="compact-sm" variant="default" onClick={() => start(act)}>
            {label(act)}
          </Button>
        ))}
        {mayResolve && risk.stage === 'inicial' && risk.longer === null ? (
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => onOpen('riesgo-ampliar', risk.id)}
          >
            Ampliar las actuaciones preliminares
          </Button>
        ) : null}
        {mayRecord && risk.sent === null && risk.resolutions.some(({ code }) => code === 'R11') ? (
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => onOpen('riesgo-remitir', risk.id)}
          >
            Anotar que se remitió el expediente
          </Button>
        ) : null}
        {mayRecord && risk.resolutions.length > 0 ? (
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => onOpen('riesgo-registro', risk.id)}
          >
            Anotar el registro en el sistema del MIMP
          </Button>
        ) : null}
      </Group>
      {risk.stage === 'terminado' || closed.length === 0 ? null : (
        <details className={classes['closed']}>
          <summary>Lo que no corresponde ahora, y por qué ({closed.length})</summary>
          <ul>
            {closed.map(({ act, forbidden }) => (
              <li key={act}>
                <strong>{label(act)}</strong>: {forbidden}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function Warnings({ choice }: { readonly choice: RiskActChoice | undefined }) {
  if (choice === undefined || choice.warnings.length === 0) return null;
  return <Text size="sm">{choice.warnings.join(' ')}</Text>;
}

const SHEET_OF = {
  valorar: 'riesgo-valorar',
  diligencia: 'riesgo-diligencia',
  opinion: 'riesgo-opinion',
  informe: 'riesgo-informe',
  plan: 'riesgo-plan',
  seguimiento: 'riesgo-seguimiento',
} as const satisfies Record<string, PageAct>;
