import { Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';

/** What looks like a typing error, as the description of its field: a sign and words, never a refusal. */
export function warned(warnings: readonly string[]) {
  if (warnings.length === 0) return undefined;
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
