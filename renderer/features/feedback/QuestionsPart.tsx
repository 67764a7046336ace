import { Anchor, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { versionWords } from '../../../domain/letters/texts/texts.ts';
import { address } from '../../api/addresses.ts';
import { useMay } from '../../api/session.ts';
import { api } from '../../api/trpc.ts';
import { Answer } from '../../components/feedback/States.tsx';
import { Unverified } from '../../components/institutions/Unverified.tsx';
import classes from './feedback.module.css';

/** What is asked, in both wordings; who may, goes to where it is changed. */
export function QuestionsPart() {
  const found = useQuery(api.feedback.questions.queryOptions({}));
  const mayChange = useMay('texts.change');
  return (
    <Answer of={found}>
      {({ textId, version, versions, verified, usual, easy }) => (
        <>
          <Text size="sm" mb="xs">
            Rige {versionWords(version, versions[0]?.since ?? null)}. Ninguna norma da las
            preguntas. {verified ? null : <Unverified />}{' '}
            {mayChange ? (
              <Anchor
                component={Link}
                to={`${address.settingsTexts}?texto=${textId}`}
                size="sm"
                underline="always"
              >
                Cambiar las preguntas
              </Anchor>
            ) : null}
          </Text>
          <table className={classes['words']}>
            <thead>
              <tr>
                <th>Personas adultas</th>
                <th>Lectura fácil, desde los 12 años</th>
              </tr>
            </thead>
            <tbody>
              {usual.questions.map(({ code, text }, at) => (
                <tr key={code}>
                  <td>
                    {at + 1}. {text}
                  </td>
                  <td>{easy.questions[at]?.text}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </Answer>
  );
}
