import { Table, Text, Textarea, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { desktop } from '../../api/bridge.ts';
import { Answer } from '../../components/feedback/States.tsx';
import { View } from '../../components/View.tsx';

const HOSTS = { electron: 'Aplicación instalada', chromium: 'Navegador en modo aplicación' };

/** Written by the build, for what this very program carries. */
async function fetchNotices(): Promise<string> {
  const answer = await fetch('/licencias.txt');
  if (!answer.ok) throw new Error('The notices are missing from the build.');
  return answer.text();
}

export function AboutPage() {
  const info = useQuery({ queryKey: ['desktop.info'], queryFn: () => desktop('desktop.info') });
  const notices = useQuery({ queryKey: ['notices'], queryFn: fetchNotices });
  return (
    <View title="Ajustes" heading="Acerca de Yanapa">
      <Answer of={info}>
        {({ version, host }) => (
          <Table variant="vertical" withTableBorder maw="32rem" mb="md">
            <Table.Tbody>
              <Table.Tr>
                <Table.Th>Versión</Table.Th>
                <Table.Td>{version}</Table.Td>
              </Table.Tr>
              <Table.Tr>
                <Table.Th>Forma de uso</Table.Th>
                <Table.Td>{HOSTS[host]}</Table.Td>
              </Table.Tr>
              <Table.Tr>
                <Table.Th>Licencia</Table.Th>
                <Table.Td>MIT</Table.Td>
              </Table.Tr>
            </Table.Tbody>
          </Table>
        )}
      </Answer>
      <Text size="sm" maw="46rem">
        «Yanapa» quiere decir «ayuda» en aimara y en quechua. Los datos se guardan cifrados en esta
        PC; nada sale de ella salvo lo que la oficina imprime o guarda.
      </Text>
      <Title order={2} size="h4" mt="lg" mb="xs">
        Licencias de lo que usa
      </Title>
      <Answer of={notices}>
        {(text) => <Textarea aria-label="Licencias" value={text} readOnly rows={14} maw="46rem" />}
      </Answer>
    </View>
  );
}
