import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { RELATIONS } from '../../../../domain/catalogues/family.ts';
import { SUPPORT_FORMS, SUPPORT_KINDS } from '../../../../domain/catalogues/omaped.ts';
import { EmptyState } from '../../../components/feedback/States.tsx';
import { PersonName } from '../../../components/people/PersonName.tsx';
import { Facts, Line, Lines } from './Facts.tsx';
import type { PartProps } from './Parts.tsx';
import { day, useWords, yesNo } from './words.ts';

/** Who cares for her, and the supports that she designated herself (DL 1384). */
export function SupportPart({ record: { supports }, may, act }: PartProps) {
  const { said } = useWords();
  return (
    <>
      {may ? (
        <Button
          variant="light"
          mb="xs"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => act.open('apoyo')}
        >
          Agregar cuidado o apoyo
        </Button>
      ) : null}
      {supports.length === 0 ? (
        <EmptyState title="Sin cuidado ni apoyos anotados">
          La persona decide por sí misma. Si designó apoyos ante notario o juez, anote su alcance y
          sus salvaguardias (DL 1384).
        </EmptyState>
      ) : (
        <Lines label="Cuidado y apoyos">
          {supports.map(({ id, facts }) => (
            <Line
              key={id}
              head={
                <>
                  <strong>
                    <PersonName name={facts.name} />
                  </strong>
                  <span>{said(SUPPORT_KINDS, facts.kind)}</span>
                  {facts.endedOn === null ? null : <span>terminó el {day(facts.endedOn)}</span>}
                </>
              }
              acts={
                may ? (
                  <Button
                    size="compact-sm"
                    variant="default"
                    aria-label={`Corregir: ${said(SUPPORT_KINDS, facts.kind)}`}
                    onClick={() => act.open('apoyo', id)}
                  >
                    Corregir
                  </Button>
                ) : null
              }
            >
              <Facts
                facts={[
                  ['Documento', facts.document],
                  ['Parentesco', said(RELATIONS, facts.relation)],
                  ['Teléfono', facts.phone],
                  ['Vive con ella o él', yesNo(facts.livesTogether)],
                  ['Se designó por', said(SUPPORT_FORMS, facts.form)],
                  ['Escritura o sentencia', facts.designation],
                  ['Para qué', facts.scope],
                  ['Salvaguardias', facts.safeguards],
                  ['Desde', day(facts.startedOn)],
                ]}
              />
            </Line>
          ))}
        </Lines>
      )}
    </>
  );
}
