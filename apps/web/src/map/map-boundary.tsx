import { Component, type ReactNode } from "react";

/** A fault in the map stays in the map: the list beside it works on. */
export class MapBoundary extends Component<{ readonly onFault: () => void; readonly children: ReactNode }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(error: unknown) {
    console.error(error);
    this.props.onFault();
  }

  override render() {
    return this.state.failed ? null : this.props.children;
  }
}
