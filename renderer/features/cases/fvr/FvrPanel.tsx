import { Alert, Button, Group, Text, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { CaseView } from '../../../../backend/cases/types.ts';
import type { SheetsView, SheetView } from '../../../../backend/fvr/types.ts';
import { labelOf } from '../../../../domain/catalogues/catalogue.ts';
import { urgencyOf } from '../../../../domain/fvr/in-force.ts';
import { LAW_LEVELS } from '../../../../domain/fvr/shapes.ts';
import { dateTime } from '../../../../domain/words/dates.ts';
import { api } from '../../../api/trpc.ts';
import { Answer, EmptyState } from '../../../components/feedback/States.tsx';
import { PersonName } from '../../../components/people/PersonName.tsx';
import classes from '../page/CasePage.module.css';
import { useMayHere } from '../page/may-here.ts';
import type { OpenAct } from '../page/useOpenAct.ts';
import { SheetLine } from './SheetLine.tsx';

interface FvrPanelProps {
  readonly file: CaseView;
  readonly onOpen: OpenAct['open'];
}

/** Sheets of risk valuation (FVR): the level in force, and every sheet with what became of it. */
export function FvrPanel({ file, onOpen }: FvrPanelProps) {
  const found = useQuery(api.fvr.ofCase.queryOptions({ caseId: file.id }));
  const mayRecord = useMayHere('fvr.record');
  return (
    <Answer of={found}>
      {(view) => (
        <>
          <InForce view={view} />
          {mayRecord ? (
            <Group my="sm" gap="xs">
              <Button
                leftSection={<IconPlus size={16} aria-hidden />}
                onClick={() => onOpen('fvr-registrar')}
              >
                Registrar ficha de la autoridad
              </Button>
              {view.computes ? (
                <Button variant="default" onClick={() => onOpen('fvr-calcular')}>
                  Cálculo orientador…
                </Button>
              ) : null}
            </Group>
          ) : null}
          <History view={view} mayRecord={mayRecord} onOpen={onOpen} />
        </>
      )}
    </Answer>
  );
}

function InForce({ view: { sheets, inForceId } }: { readonly view: SheetsView }) {
  const sheet = sheets.find(({ id }) => id === inForceId);
  if (sheet === undefined)
    return (
      <Alert color="yellow" mt="sm" title="Riesgo no determinado">
        Ninguna autoridad aplicó todavía una ficha, o no se registró aquí. La aplica quien recibe la
        denuncia: PNP, Ministerio Público o Poder Judicial (reglamento de la Ley 30364, art. 18).
        Pregunte si ya la tienen.
      </Alert>
    );
  const severe = sheet.levelLaw === 'severo';
  return (
    <Alert
      color={severe ? 'red' : 'blue'}
      mt="sm"
      title={`Nivel vigente: ${labelOf(LAW_LEVELS, sheet.levelLaw ?? 'no_determinado')}`}
    >
      De <PersonName name={sheet.person.name} />, según la ficha que aplicó {sheet.institutionName}{' '}
      el {dateTime(sheet.appliedAt)}. Si cambian las circunstancias, pida que la apliquen otra vez
      (TUO de la Ley 30364, art. 43).
      <Higher sheets={sheets} inForce={sheet} />
    </Alert>
  );
}

/** A calculation of the office that came out higher changes no level: it is a reason to ask for another sheet. */
function Higher({
  sheets,
  inForce,
}: {
  readonly sheets: readonly SheetView[];
  readonly inForce: SheetView;
}) {
  const higher = sheets.some(
    (one) =>
      one.origin === 'orientadora' &&
      one.annulled === null &&
      one.person.id === inForce.person.id &&
      one.appliedAt > inForce.appliedAt &&
      urgencyOf(one) > urgencyOf(inForce),
  );
  return higher ? (
    <Text size="sm" mt={4} fw={600}>
      Un cálculo orientador posterior dio más riesgo. No cambia el nivel: avise a la autoridad y
      pida que actualice la ficha.
    </Text>
  ) : null;
}

interface HistoryProps {
  readonly view: SheetsView;
  readonly mayRecord: boolean;
  readonly onOpen: OpenAct['open'];
}

function History({ view: { sheets, inForceId }, mayRecord, onOpen }: HistoryProps) {
  if (sheets.length === 0)
    return (
      <EmptyState title="Sin fichas registradas">
        Cuando llegue una copia de la ficha, regístrela con su nivel y adjunte la copia.
      </EmptyState>
    );
  return (
    <section aria-label="Historial de fichas">
      <Title order={2} size="h5">
        Historial
      </Title>
      <ul className={classes['list']}>
        {sheets.map((sheet) => (
          <SheetLine
            key={sheet.id}
            sheet={sheet}
            inForce={sheet.id === inForceId}
            mayRecord={mayRecord}
            onOpen={onOpen}
          />
        ))}
      </ul>
    </section>
  );
}
