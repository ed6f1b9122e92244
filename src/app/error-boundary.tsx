import { Component, type ReactNode } from "react";
import { Failure } from "#app/failure.tsx";
import { isOffline } from "#app/failure-words.ts";

interface Props {
  readonly children: ReactNode;
  readonly kind?: "page" | "part";
  /** A new value gives the part another chance. */
  readonly resetKey?: unknown;
  /** What the part would have stood in, and what is said of its fault stands in now. */
  readonly within?: ((failure: ReactNode) => ReactNode) | undefined;
}

/** Keeps a fault in one part of the page from taking the others with it. What there was no network for is tried again when it is back. */
export class ErrorBoundary extends Component<Props, { readonly error: Error | null }> {
  override state = { error: null };

  readonly retry = () => this.setState({ error: null });

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override componentDidUpdate(previous: Props) {
    const { error }: { error: Error | null } = this.state;
    if (error && previous.resetKey !== this.props.resetKey) this.retry();
    else if (error && isOffline(error)) addEventListener("online", this.retry, { once: true });
  }

  override componentWillUnmount() {
    removeEventListener("online", this.retry);
  }

  override render() {
    const { error }: { error: Error | null } = this.state;
    const { children, kind = "part", within } = this.props;
    if (!error) return children;
    const failure = <Failure kind={kind} error={error} onRetry={this.retry} />;
    return within ? within(failure) : failure;
  }
}
