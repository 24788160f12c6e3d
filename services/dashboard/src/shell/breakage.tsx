import { Button } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { i18n } from '../i18n';
import { MessagePage } from './message-page';

/** A page that failed in itself says so, and the header stays. */
export class Breakage extends Component<{ children: ReactNode; at: string }, { broken: boolean }> {
  override state: { broken: boolean } = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override componentDidUpdate({ at }: { at: string }) {
    if (this.state.broken && at !== this.props.at) this.setState({ broken: false });
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return (
      <MessagePage title={i18n.t('broken.title')}>
        <p>{i18n.t('broken.text')}</p>
        <Button onClick={() => location.reload()}>{i18n.t('retry')}</Button>
      </MessagePage>
    );
  }
}
