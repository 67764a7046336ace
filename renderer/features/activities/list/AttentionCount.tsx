import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { SERVICES_OF } from '../../../../domain/catalogues/attentions.ts';
import {
  DESK_LABELS,
  type Desk,
  REGISTER_DESKS,
  type RegisterDesk,
} from '../../../../domain/desks.ts';
import { desksOf } from '../../../../domain/rights.ts';
import { counted } from '../../../../domain/words/lists.ts';
import { useSaid } from '../../../api/lists.ts';
import { useSession } from '../../../api/session.ts';
import { api } from '../../../api/trpc.ts';
import { Answer } from '../../../components/feedback/States.tsx';

interface Period {
  readonly from: string;
  readonly to: string;
}

/** How many attentions the registers of her desks gave in the period. */
export function AttentionCount({ desk, ...period }: Period & { readonly desk: Desk | null }) {
  const hers = desksOf(useSession().roles);
  return REGISTER_DESKS.filter((one) => hers.includes(one) && (desk === null || desk === one)).map(
    (one) => <OfDesk key={one} desk={one} {...period} />,
  );
}

function OfDesk({ desk, from, to }: Period & { readonly desk: RegisterDesk }) {
  const said = useSaid();
  const found = useQuery(api.attentions.figures.queryOptions({ desk, from, to }));
  return (
    <Answer of={found}>
      {({ total, people, visits, referrals, services }) => (
        <Text size="sm" mb="xs">
          <strong>Atenciones de {DESK_LABELS[desk]}:</strong>{' '}
          {[
            `${total} a ${counted(people, 'persona', 'personas')}`,
            counted(visits, 'visita domiciliaria', 'visitas domiciliarias'),
            counted(referrals, 'derivación', 'derivaciones'),
            ...services.map(
              ({ service, count }) => `${said(SERVICES_OF[desk], service, to)}: ${count}`,
            ),
          ].join(' · ')}
        </Text>
      )}
    </Answer>
  );
}
