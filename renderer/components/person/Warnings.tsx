import { Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';

/** What looks like a typing error beside a field: a sign and words, never a refusal. */
export function Warnings({ of: warnings }: { readonly of: readonly string[] }) {
  return (
    <span role="status">
      {warnings.map((warning) => (
        <Text key={warning} span size="xs" fw={600} c="var(--mantine-color-text)">
          <IconAlertTriangle size={14} aria-hidden style={{ verticalAlign: '-2px' }} /> {warning}
        </Text>
      ))}
    </span>
  );
}
