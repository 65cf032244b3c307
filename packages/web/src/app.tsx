import { MantineProvider, Title } from "@mantine/core";
import "@mantine/core/styles.css";

/** The workbench. */
export function App() {
  return (
    <MantineProvider defaultColorScheme="auto">
      <Title order={1}>Kulla</Title>
    </MantineProvider>
  );
}
