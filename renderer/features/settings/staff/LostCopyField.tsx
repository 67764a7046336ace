import { Select, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { CopyList, CopyRow, StickRow } from '../../../../backend/copies/list.ts';
import { dateTime } from '../../../../domain/words/dates.ts';
import { counted, joinAnd } from '../../../../domain/words/lists.ts';
import { api } from '../../../api/trpc.ts';
import { Answer } from '../../../components/feedback/States.tsx';
import { useField, useFieldValue } from '../../../components/form/context.tsx';

/** What an incident can have lost that Yanapa has a list of. */
const WITH_COPIES: readonly (string | null)[] = ['perdida_memoria', 'perdida_equipo'];

/** Which copy of the list was lost. It says by itself what it held; who reports it may correct that. */
export function LostCopyField() {
  const kind = useFieldValue<string | null>('kind');
  const copies = useQuery({
    ...api.copies.list.queryOptions(),
    enabled: WITH_COPIES.includes(kind),
  });
  if (!WITH_COPIES.includes(kind)) return null;
  return (
    <Answer of={copies}>
      {(list) => <Choice copies={listed(list, kind === 'perdida_equipo')} />}
    </Answer>
  );
}

interface Listed {
  readonly copy: CopyRow;
  readonly name: string;
  readonly openedBy: string;
}

function Choice({ copies }: { readonly copies: readonly Listed[] }) {
  const { path, value, set } = useField<string | null>('copyId');
  const thing = useField<string>('thing');
  const held = useField<string>('held');
  const cases = useField<number | null>('caseCount');
  const people = useField<number | null>('personCount');
  const chosen = copies.find(({ copy }) => copy.id === value);
  if (copies.length === 0) return null;
  const choose = (id: string | null): void => {
    set(id);
    const found = copies.find(({ copy }) => copy.id === id);
    if (found === undefined) return;
    thing.set(found.name);
    held.set(`${wordsOf(found.copy)}.`);
    cases.set(found.copy.cases);
    people.set(found.copy.persons);
  };
  return (
    <>
      <Select
        data-field={path}
        label="Cuál copia se perdió"
        description="Al elegirla se escribe sola lo que contenía. Si no está en la lista, siga sin elegir."
        placeholder="Elija de la lista"
        data={copies.map(({ copy, name }) => ({
          value: copy.id,
          label: `${name}, del ${dateTime(copy.madeAt)}`,
        }))}
        value={value}
        onChange={choose}
        allowDeselect={false}
        clearable
        clearButtonProps={{ 'aria-label': 'Quitar respuesta' }}
        maxDropdownHeight={280}
        comboboxProps={{ shadow: 'md' }}
      />
      {chosen === undefined ? null : (
        <Text size="sm" role="status">
          {wordsOf(chosen.copy)}. {chosen.openedBy}
        </Text>
      )}
    </>
  );
}

/** Sticks that are somewhere; with a PC, the copies that it held too. */
function listed({ sticks, disk }: CopyList, withDisk: boolean): readonly Listed[] {
  return [
    ...sticks
      .filter(({ gone }) => gone?.reason !== 'destroyed')
      .map((copy) => ({ copy, name: `Memoria «${copy.name}»`, openedBy: openedBy(copy) })),
    ...(withDisk ? disk : []).map((copy) => ({
      copy,
      name: 'Copia en la PC',
      openedBy: 'La abre quien sepa una contraseña de ese día, o tenga dos hojas de recuperación.',
    })),
  ];
}

const openedBy = ({ kitId, hasPhrase }: StickRow): string =>
  `Ninguna contraseña la abre: solo dos hojas del juego ${kitId}${hasPhrase ? ' o su frase' : ''}.`;

/** «La copia del 14/03/2026 10:02: 212 casos, 300 personas y 41 oficios, hasta el …». */
const wordsOf = ({ madeAt, cases, persons, letters, lastActAt }: CopyRow): string => {
  const figures = joinAnd([
    counted(cases, 'caso', 'casos'),
    counted(persons, 'persona', 'personas'),
    counted(letters, 'oficio', 'oficios'),
  ]);
  const until = lastActAt === null ? '' : `, hasta el ${dateTime(lastActAt)}`;
  return `La copia del ${dateTime(madeAt)}: ${figures}${until}`;
};
