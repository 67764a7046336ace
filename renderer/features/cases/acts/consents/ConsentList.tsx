import { Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ConsentView } from '../../../../../backend/consents/types.ts';
import { CONSENT_GIVERS, LEGAL_BASES } from '../../../../../domain/catalogues/consents.ts';
import { LANGUAGES } from '../../../../../domain/catalogues/person.ts';
import { LETTER_FIELDS } from '../../../../../domain/letters/presets.ts';
import { shortDate } from '../../../../../domain/words/dates.ts';
import { useSaid } from '../../../../api/lists.ts';
import { useSealed } from '../../../../api/session.ts';
import { api, client } from '../../../../api/trpc.ts';
import { Answer, EmptyState } from '../../../../components/feedback/States.tsx';
import { PaperButton } from '../../../../components/pdf/PaperButton.tsx';
import { PersonName } from '../../../../components/people/PersonName.tsx';
import classes from '../../page/CasePage.module.css';
import { useMayHere } from '../../page/may-here.ts';
import type { OpenAct } from '../../page/useOpenAct.ts';
import type { SheetProps } from '../ActSheet.tsx';
import { mayWithdraw } from './WithdrawForm.tsx';

/** *Consentimientos*: on which basis data of the case go to whom, and what was withdrawn. */
export function ConsentList({ file, onOpen }: SheetProps) {
  const found = useQuery(api.consents.ofCase.queryOptions({ caseId: file.id }));
  const mayRecord = useMayHere('consents.record');
  return (
    <>
      <Text size="sm">
        Para proteger o derivar, la oficina no necesita consentimiento: es su función (Ley 29733,
        art. 14.1). Anótelo cuando los datos van a quien no es autoridad, o para otra cosa.
      </Text>
      {mayRecord ? (
        <Group my="xs">
          <Button onClick={() => onOpen('consentimiento')}>Registrar consentimiento o base</Button>
        </Group>
      ) : null}
      <Answer of={found}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState title="Nada registrado">
              Los oficios salen con la base de la función pública.
            </EmptyState>
          ) : (
            <ul className={classes['list']} aria-label="Consentimientos y bases legales">
              {rows.map((row) => (
                <Line key={row.id} row={row} mayRecord={mayRecord} onOpen={onOpen} />
              ))}
            </ul>
          )
        }
      </Answer>
    </>
  );
}

interface LineProps {
  readonly row: ConsentView;
  readonly mayRecord: boolean;
  readonly onOpen: OpenAct['open'];
}

function Line({ row, mayRecord, onOpen }: LineProps) {
  const said = useSaid();
  const sealed = useSealed();
  const { person, basis, institution, scope, givenOn, expiresOn, withdrawnOn } = row;
  const to = institution?.name ?? sealed(row.recipient, 'sensible');
  const isConsent = row.giver !== null;
  return (
    <li className={classes['line']}>
      <div className={classes['lineHead']}>
        <Text size="sm" fw={600} span>
          {to}
        </Text>
        <Text size="sm" span>
          {said(LEGAL_BASES, basis, givenOn)}
        </Text>
        <Text size="sm" fw={600} span>
          {STANDINGS[row.standing]}
        </Text>
        <Text size="sm" c="dimmed" span>
          Desde el {shortDate(givenOn)}
          {expiresOn === null ? '' : `, hasta el ${shortDate(expiresOn)}`}
        </Text>
      </div>
      <Text size="sm">
        De <PersonName name={person.name} />:{' '}
        {scope.map((field) => LETTER_FIELDS[field].toLocaleLowerCase('es-PE')).join(', ')}. Para:{' '}
        {sealed(row.purpose, 'sensible')}
      </Text>
      {row.giver === null ? null : (
        <Text size="sm" c="dimmed">
          {said(CONSENT_GIVERS, row.giver, givenOn)}: <PersonName name={row.giverName} />
          {row.language === null ? '' : `. Se explicó en ${said(LANGUAGES, row.language, givenOn)}`}
          {row.interpreter === '' ? '' : `, con intérprete: ${row.interpreter}`}
          {row.readsAndSigns ? '' : `. Firma a ruego: ${sealed(row.witness, 'sensible')}`}.{' '}
          {row.attachmentId === null ? 'Falta la hoja firmada.' : 'Hoja firmada, adjunta al caso.'}
        </Text>
      )}
      {withdrawnOn === null ? null : (
        <Text size="sm">
          Retirado el {shortDate(withdrawnOn)} por {sealed(row.withdrawnBy ?? '', 'sensible')}:{' '}
          {sealed(row.withdrawalEffect ?? '', 'sensible')}
        </Text>
      )}
      {isConsent ? <Acts row={row} to={to} mayRecord={mayRecord} onOpen={onOpen} /> : null}
    </li>
  );
}

function Acts({ row, to, mayRecord, onOpen }: LineProps & { readonly to: string }) {
  const mayPrint = useMayHere('consents.print');
  const { id } = row;
  const form = (paper: 'consentimiento' | 'retiro') => () =>
    client.consents.file.mutate({ id, paper });
  return (
    <Group gap="xs" mt={4}>
      {mayPrint ? (
        <PaperButton title="Consentimiento" ask={form('consentimiento')}>
          Hoja para firmar
        </PaperButton>
      ) : null}
      {mayPrint && row.withdrawnOn !== null ? (
        <PaperButton title="Retiro de un consentimiento" ask={form('retiro')}>
          Hoja del retiro
        </PaperButton>
      ) : null}
      {mayRecord ? (
        <Button
          variant="default"
          aria-label={`Hoja firmada: ${to}`}
          onClick={() => onOpen('consentimiento-copia', id)}
        >
          Hoja firmada…
        </Button>
      ) : null}
      {mayRecord && mayWithdraw(row) ? (
        <Button
          variant="default"
          aria-label={`Retirar: ${to}`}
          onClick={() => onOpen('consentimiento-retirar', id)}
        >
          Retirar…
        </Button>
      ) : null}
    </Group>
  );
}

const STANDINGS: Readonly<Record<ConsentView['standing'], string>> = {
  vigente: 'Vigente',
  vencido: 'Vencido',
  retirado: 'Retirado',
};
