import type { ReactNode } from "react";
import { Component } from "react";
import { PageFailure } from "./page-failure.tsx";

interface Guarded {
  readonly children: ReactNode;
}

/** A fault of one panel or dialog takes no other down: it is shown in its place. */
export class PanelGuard extends Component<Guarded, { readonly error?: unknown }> {
  override state: { readonly error?: unknown } = {};

  static getDerivedStateFromError(error: unknown): { readonly error: unknown } {
    return { error };
  }

  override render(): ReactNode {
    if (!("error" in this.state)) return this.props.children;
    return <PageFailure error={this.state.error} />;
  }
}
