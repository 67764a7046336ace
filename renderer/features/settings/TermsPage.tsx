import { List, Table, Text, Title } from '@mantine/core';
import { amountWords } from '../../../domain/clock/explain.ts';
import { openQuestions } from '../../../domain/clock/open-questions.ts';
import { TERM_RULES, type TermRule } from '../../../domain/clock/rules.ts';
import { shortDate } from '../../../domain/words/dates.ts';
import { Unverified } from '../../components/institutions/Unverified.tsx';
import { View } from '../../components/View.tsx';

const RULES: readonly TermRule[] = Object.values(TERM_RULES);

/** Every term that the program counts, with its norm, and what is not known of them yet. */
export function TermsPage() {
  return (
    <View title="Ajustes" heading="Plazos">
      <Text size="sm" c="dimmed" mb="sm" maw="48rem">
        Así cuenta Yanapa cada plazo. No se cambian aquí: cambian con la norma. Lo que dice «por
        verificar» no tiene una norma confirmada.
      </Text>
      <Table verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Plazo</Table.Th>
            <Table.Th>Cuánto</Table.Th>
            <Table.Th>Norma</Table.Th>
            <Table.Th>¿Se amplía?</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {RULES.map((rule) => (
            <Table.Tr key={rule.id}>
              <Table.Td>
                {rule.label} {rule.verified ? null : <Unverified />}
              </Table.Td>
              <Table.Td>{amountWords(rule)}</Table.Td>
              <Table.Td>
                {rule.norm}
                <Validity rule={rule} />
              </Table.Td>
              <Table.Td>{extensionWords(rule)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Title order={2} size="h4" mt="lg" mb="xs">
        Preguntas por resolver
      </Title>
      <List size="sm" withPadding>
        {openQuestions().map(({ label, text }) => (
          <List.Item key={`${label} ${text}`}>
            {label}: {text}
          </List.Item>
        ))}
      </List>
    </View>
  );
}

function Validity({ rule: { validFrom, validTo } }: { readonly rule: TermRule }) {
  const words = [
    ...(validFrom === undefined ? [] : [`desde el ${shortDate(validFrom)}`]),
    ...(validTo === undefined ? [] : [`hasta el ${shortDate(validTo)}`]),
  ];
  return words.length === 0 ? null : (
    <Text size="xs" c="dimmed">
      Rige {words.join(' ')}.
    </Text>
  );
}

function extensionWords({ extension, extendedAs, unit }: TermRule): string {
  const other = RULES.find(({ id }) => id === extendedAs);
  if (other !== undefined)
    return `A ${amountWords(other)} en total: «${other.label}» (${other.norm})`;
  if (extension === undefined) return 'No';
  const { upTo, condition, norm } = extension;
  const most = upTo === null ? 'Sí.' : `Hasta ${amountWords({ amount: upTo, unit })} en total.`;
  return `${most} ${condition} (${norm})`;
}
