import { Alert, Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import type { FamilyView as Family } from '../../../../backend/family/types.ts';
import { oddityWords } from '../../../../domain/family/warnings.ts';
import { address } from '../../../api/addresses.ts';
import { useMay } from '../../../api/session.ts';
import { api, client } from '../../../api/trpc.ts';
import { Answer } from '../../../components/feedback/States.tsx';
import { PaperButton } from '../../../components/pdf/PaperButton.tsx';
import { PersonName, useShownName } from '../../../components/people/PersonName.tsx';
import { useInAddress } from '../../../components/useInAddress.ts';
import { View } from '../../../components/View.tsx';
import { FamilyActs } from './FamilyActs.tsx';
import classes from './family.module.css';
import { Genogram } from './Genogram.tsx';
import { CarePanel, HomesPanel, TiesPanel } from './Panels.tsx';
import { SaidPanel } from './SaidPanel.tsx';

/** The family of one person: drawn, and in words. */
export function FamilyView() {
  const { personId = '' } = useParams();
  const found = useQuery(api.family.view.queryOptions({ personId }));
  const mayRecord = useMay('family.record');
  const mayPrint = useMay('family.print');
  // In the address, so that what was typed comes back after a lock.
  const act = useInAddress('acto');
  const name = found.data === undefined ? null : nameIn(found.data, personId);
  return (
    <View
      key={personId}
      title="Familia"
      back={{ to: address.person(personId), label: 'Volver a la ficha' }}
      heading={
        name === null ? (
          'Familia'
        ) : (
          <>
            Familia de <PersonName name={name} />
          </>
        )
      }
      actions={
        <>
          {mayRecord ? (
            <>
              <Button onClick={() => act.open('vinculo')}>Agregar vínculo</Button>
              <Button variant="default" onClick={() => act.open('hogar')}>
                Vive con…
              </Button>
              <Button variant="default" onClick={() => act.open('cuidado')}>
                Con quién ha vivido
              </Button>
            </>
          ) : null}
          {mayPrint ? (
            <PaperButton title="Genograma" ask={() => client.family.print.mutate({ personId })}>
              Genograma en papel
            </PaperButton>
          ) : null}
        </>
      }
    >
      <Answer of={found}>
        {(family) => (
          <>
            <Oddities family={family} />
            <Genogram family={family} />
            {mayRecord ? <SaidPanel family={family} /> : null}
            <div className={classes['columns']}>
              <TiesPanel family={family} onOpen={mayRecord ? act.open : null} />
              <div className={classes['column']}>
                <HomesPanel family={family} onOpen={mayRecord ? act.open : null} />
                <CarePanel family={family} onOpen={mayRecord ? act.open : null} />
              </div>
            </div>
            <FamilyActs family={family} act={act.value} onClose={act.close} />
          </>
        )}
      </Answer>
    </View>
  );
}

/** What does not fit, to be looked at. */
function Oddities({ family }: { readonly family: Family }) {
  const shown = useShownName();
  if (family.oddities.length === 0) return null;
  const words = family.oddities.map((odd) => oddityWords(odd, (id) => shown(nameIn(family, id))));
  return (
    <Alert color="yellow" title="Revise estos datos" mb="md">
      <ul className={classes['odd']}>
        {words.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </Alert>
  );
}

const nameIn = (family: Family, id: string): string | null =>
  family.people.find((person) => person.id === id)?.name ?? null;
