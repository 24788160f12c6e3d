import './styles';
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { createQueries } from './graph/queries';
import { begin } from './begin';
import { beginSession, SessionProvider } from './session/session';
import { loadSettings } from './session/settings';
import { Unreachable } from './shell/unreachable';
import { theme } from './theme';

const root = createRoot(document.getElementById('root') as HTMLElement);

function render(content: ReactNode): void {
  root.render(
    <StrictMode>
      <MantineProvider theme={theme} defaultColorScheme="auto">
        {content}
      </MantineProvider>
    </StrictMode>,
  );
}

try {
  const beginning = await beginSession(await loadSettings(), location);
  const queries = createQueries();
  await begin(queries, beginning, location);
  render(
    <QueryClientProvider client={queries}>
      <SessionProvider beginning={beginning}>
        <App />
      </SessionProvider>
    </QueryClientProvider>,
  );
} catch {
  render(<Unreachable />);
}
