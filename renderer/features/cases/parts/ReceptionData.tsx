import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { CaseView } from '../../../../backend/cases/types.ts';
import type { Flag } from '../../../../domain/case-states.ts';
import { factsWords } from '../../../../domain/cases/violence.ts';
import { AFFECTED_RIGHTS } from '../../../../domain/catalogues/affected-rights.ts';
import { CHANNELS, PRIORITIES } from '../../../../domain/catalogues/case.ts';
import { labelOf } from '../../../../domain/catalogues/catalogue.ts';
import type { Lists } from '../../../../domain/catalogues/lists.ts';
import { districtLabel } from '../../../../domain/catalogues/ubigeo.ts';
import { dateTime, shortDate } from '../../../../domain/words/dates.ts';
import { dayOf, useLists } from '../../../api/lists.ts';
import { useSealed } from '../../../api/session.ts';
import classes from '../page/CasePage.module.css';
import { useMayHere } from '../page/may-here.ts';
import { discardWords, FLAG_WORDS, matterWords, SAID } from './legal-words.ts';

interface ReceptionDataProps {
  readonly file: CaseView;
  readonly onChange: () => void;
}

/** The reception sheet (D01) as it was recorded. What may be corrected is; facts, hour and persons stay. */
export function ReceptionData({ file, onChange }: ReceptionDataProps) {
  const mayChange = useMayHere('cases.change');
  const sealed = useSealed();
  const lists = useLists();
  return (
    <>
      {mayChange && file.state !== 'concluido' ? (
        <Button variant="light" my="xs" onClick={onChange}>
          Corregir datos de recepción
        </Button>
      ) : null}
      <dl className={classes['data']}>
        {rowsOf(file, sealed, lists).map(([label, value]) => (
          <div key={label} style={{ display: 'contents' }}>
            <dt>{label}</dt>
            <dd>{value === null || value === '' ? 'Sin dato' : value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

const rowsOf = (
  file: CaseView,
  sealed: ReturnType<typeof useSealed>,
  lists: Lists,
): readonly (readonly [label: string, value: ReactNode])[] => [
  ['Recibido', dateTime(file.receivedAt)],
  ['Recibido por', file.receivedBy?.name ?? 'No consta'],
  ['Registrado', `${dateTime(file.recordedAt)}, ${file.recordedBy}`],
  ...(file.late === null
    ? []
    : [['Registro tardío', `${file.late.reason} (hoja de papel ${file.late.paperCode})`] as const]),
  ['Canal de ingreso', labelOf(lists.on(CHANNELS, dayOf(file.receivedAt)), file.channel)],
  ['Prioridad', labelOf(PRIORITIES, file.priority)],
  ['Documento de ingreso', incomingOf(file)],
  [factsWords(file.flags).label, sealed(file.facts, 'sensible')],
  ['Cuándo ocurrieron', whenOf(file)],
  ['Dónde ocurrieron', whereOf(file)],
  ['Materias', matterWords(file.matters, lists.materiasOn(dayOf(file.mattersAt))).join('\n')],
  [
    'Derechos afectados',
    file.rights
      .map((right) => labelOf(lists.on(AFFECTED_RIGHTS, dayOf(file.mattersAt)), right))
      .join('\n'),
  ],
  ...FLAG_WORDS.map(([flag, words]) => [words, flagWords(file, flag, sealed)] as const),
  ['Proceso judicial', courtOf(file)],
  ['Cláusula informativa', file.infoClauseRead ? 'Se leyó' : 'No se leyó todavía'],
];

/** A mark that the session cannot open is not «no se sabe»; one that was discarded says by whom. */
function flagWords(file: CaseView, flag: Flag, sealed: ReturnType<typeof useSealed>): string {
  const discard = file.discards.find((one) => one.flag === flag);
  if (file.flags[flag] === 'descartado' && discard !== undefined) return discardWords(discard);
  return sealed('', CLASS_OF[flag]) || SAID[file.flags[flag]];
}

const CLASS_OF = {
  crime: 'penal',
  misdemeanor: 'penal',
  risk: null,
  lackOfProtection: null,
  violence: 'reservado_30364',
} as const;

const joined = (...parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join(' · ');

const incomingOf = ({ incoming }: CaseView): string =>
  joined(
    incoming.kind,
    incoming.number,
    incoming.date === null ? null : shortDate(incoming.date),
    incoming.folios === null ? null : `${incoming.folios} folios`,
    incoming.institution,
  );

const whenOf = ({ factsDate, factsDateNote }: CaseView): string =>
  joined(factsDate === null ? null : shortDate(factsDate), factsDateNote);

const whereOf = ({ where }: CaseView): string =>
  joined(
    where.district === null ? null : districtLabel(where.district),
    where.community,
    where.reference,
  );

const courtOf = ({ court }: CaseView): string =>
  joined(SAID[court.exists], court.name, court.number);
