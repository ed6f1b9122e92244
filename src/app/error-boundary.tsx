import { Component, type ReactNode } from "react";
import { Failure } from "#app/failure.tsx";

interface Props {
  readonly children: ReactNode;
  readonly kind?: "page" | "part";
  /** A new value gives the part another chance. */
  readonly resetKey?: unknown;
}

/** Keeps a fault in one part of the page from taking the others with it. */
export class ErrorBoundary extends Component<Props, { readonly error: Error | null }> {
  override state = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override componentDidUpdate(previous: Props) {
    if (this.state.error && previous.resetKey !== this.props.resetKey) this.setState({ error: null });
  }

  override render() {
    const { error }: { error: Error | null } = this.state;
    if (!error) return this.props.children;
    return <Failure kind={this.props.kind ?? "part"} error={error} onRetry={() => this.setState({ error: null })} />;
  }
}
