import { useQuery } from '@tanstack/react-query';
import { useMay } from '../../../api/session.ts';
import { api } from '../../../api/trpc.ts';
import { Answer } from '../../../components/feedback/States.tsx';
import { useInAddress } from '../../../components/useInAddress.ts';
import { View } from '../../../components/View.tsx';
import { NewClause } from './forms.tsx';
import { OneText } from './OneText.tsx';
import { TextList } from './TextList.tsx';

/** The words that documents begin with and the clauses; what the office writes over them, it writes here. */
export function TextsPage() {
  const mayChange = useMay('texts.change');
  const texts = useQuery(api.texts.list.queryOptions({}));
  // In the address, so that a lock in the middle returns to the text and the form.
  const opened = useInAddress('texto');
  const act = useInAddress('acto');
  return (
    <View title="Ajustes" heading="Textos y cláusulas">
      {opened.value !== null ? (
        <OneText
          key={opened.value}
          textId={opened.value}
          mayChange={mayChange}
          act={act}
          onBack={opened.close}
        />
      ) : act.value === 'nueva' && mayChange ? (
        <NewClause onDone={act.close} />
      ) : (
        <Answer of={texts}>
          {(all) => (
            <TextList
              texts={all}
              onOpen={opened.open}
              onAdd={mayChange ? () => act.open('nueva') : null}
            />
          )}
        </Answer>
      )}
    </View>
  );
}
