import { Component, type ComponentChildren } from 'preact';

interface State {
  error?: unknown;
}

/** Shows an error where the reader is looking, instead of an empty screen, with a way to try again. */
export class Failure extends Component<{ children: ComponentChildren }, State> {
  static override getDerivedStateFromError(error: unknown): State {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    return (
      <div class="notice notice-error" role="alert">
        <p>
          <strong>Backstory could not read its store.</strong> Nothing was changed.
        </p>
        <p class="quiet">{error instanceof Error ? error.message : 'The browser gave no reason.'}</p>
        <button class="button" type="button" onClick={() => this.setState({ error: undefined })}>
          Try again
        </button>
      </div>
    );
  }
}
