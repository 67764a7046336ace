import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import type { ReceivedView } from '../../../../backend/received/types.ts';
import { address } from '../../../api/addresses.ts';
import { api } from '../../../api/trpc.ts';
import { Answer } from '../../../components/feedback/States.tsx';
import { useInAddress } from '../../../components/useInAddress.ts';
import { View } from '../../../components/View.tsx';
import { ActDialogs } from './ActDialogs.tsx';
import { Changes } from './Changes.tsx';
import { Ending } from './Ending.tsx';
import { Orders } from './Orders.tsx';
import classes from './page.module.css';
import { ReceivedActs } from './ReceivedActs.tsx';
import { ReceivedFacts } from './ReceivedFacts.tsx';
import { Scans } from './Scans.tsx';

/** One document: what came, to whom it passed, until when it is answered, and its scan. */
export function ReceivedPage() {
  const { id = '' } = useParams();
  const found = useQuery(api.received.view.queryOptions({ id }));
  if (found.data === undefined)
    return (
      <View title="Documento recibido" back={BACK}>
        <Answer of={found}>{() => null}</Answer>
      </View>
    );
  return <Opened key={id} document={found.data} />;
}

function Opened({ document }: { readonly document: ReceivedView }) {
  const act = useInAddress('acto');
  return (
    <View
      title="Documento recibido"
      heading={`Documento recibido ${document.number}`}
      back={BACK}
      actions={<ReceivedActs document={document} onOpen={act.open} />}
    >
      <div className={classes['columns']}>
        <div className={classes['side']}>
          <Ending document={document} />
          <ReceivedFacts document={document} />
        </div>
        <div className={classes['side']}>
          <Orders orders={document.orders} />
          <Changes changes={document.changes} />
          <Scans id={document.id} />
        </div>
      </div>
      <ActDialogs document={document} act={act.value} onClose={act.close} />
    </View>
  );
}

const BACK = { to: address.received, label: 'Documentos recibidos' };
